import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The sites the tests visit: `sample` is `dist/` as `npm run build` left it; the others are built for the
 * tests, over libraries of their own or for a sub-path; `few` and `few-news` hold the sample library in few files.
 */
export const siteNames = [
  'sample',
  'strange',
  'many',
  'long',
  'empty',
  'one',
  'few',
  'news',
  'few-news',
] as const
export type SiteName = (typeof siteNames)[number]

/** Where the sites `news` and `few-news` stand below their origins. */
export const newsPath = '/news/'
/** What they were told their public address is. */
export const newsUrl = 'https://warraq.example'

/** How many articles of the site `few` are prerendered. */
export const fewPrerendered = 3

const variable = 'WARRAQ_E2E_PORTS'

/** Takes a free port for each site; test workers learn them from the environment. */
export async function takePorts(): Promise<void> {
  process.env[variable] ??= (await Promise.all(siteNames.map(freePort))).join()
}

export function portOf(site: SiteName): number {
  return Number((process.env[variable] ?? '').split(',')[siteNames.indexOf(site)])
}

/** A site's root, without a last slash but for a sub-path. */
export function originOf(site: SiteName): string {
  return `http://localhost:${portOf(site)}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

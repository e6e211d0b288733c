import type { Browser, CDPSession, Page } from '@playwright/test'

/** A good line at home, far from the server. Units: milliseconds a response, bytes a second (10 Mbit/s). */
const network = { offline: false, latency: 60, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }
const quietMs = 300

/** A page of a reader who had never been there. */
export type ColdPage = {
  readonly page: Page
  readonly devtools: CDPSession
  /** Waits until nothing has been on its way for a while. */
  readonly quiet: () => Promise<void>
}

/**
 * Opens an address with nothing kept from before, and slows the network once all it loads by itself is there.
 *
 * Why no service worker: what it fetches ahead would compete with what is measured. Why without the policy of the
 * site: Pagefind's WebAssembly is measured in the same way, which the policy forbids.
 */
export async function onColdPage<T>(
  browser: Browser,
  address: string,
  act: (cold: ColdPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
    bypassCSP: true,
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => performance.setResourceTimingBufferSize(10_000))
    const quiet = watchQuiet(page)
    const response = await page.goto(address)
    if (!response?.ok()) throw new Error(`${address}: expected a page, found ${response?.status()}`)
    await quiet()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    return await act({ page, devtools, quiet })
  } finally {
    await context.close()
  }
}

function watchQuiet(page: Page): () => Promise<void> {
  let [underway, since] = [0, Date.now()]
  const count = (change: number) => () => {
    underway += change
    since = Date.now()
  }
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1))
  return async () => {
    const asked = Date.now()
    while (underway > 0 || Date.now() - Math.max(since, asked) < quietMs) await page.waitForTimeout(20)
  }
}

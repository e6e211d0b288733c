import type { Page } from '@playwright/test'
import type { Traffic } from './figures.ts'

/** One answer over the network, as the page's own clock has it. */
export type Loaded = {
  readonly address: string
  /** Units: milliseconds since the page began. */
  readonly asked: number
  readonly arrived: number
  readonly bytes: number
}

/** A time on the clock of the page. Units: milliseconds since it began. */
export type Span = { readonly from: number; readonly to: number }

/** Everything that came over the network into a page so far, what its cache answered left out. */
export async function loadedInto(page: Page): Promise<readonly Loaded[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ transferSize }) => transferSize > 0)
      .map(({ name, startTime, responseEnd, transferSize }) => ({
        address: name,
        asked: startTime,
        arrived: responseEnd,
        bytes: transferSize,
      })),
  )
}

/** Of what was loaded, that which was asked for and arrived in a span; lines glanced at in articles are left out. */
export function trafficIn(loaded: readonly Loaded[], { from, to }: Span): Traffic {
  const counted = loaded.filter(
    ({ address, asked, arrived }) => asked >= from && arrived <= to && !isGlance(address),
  )
  const [data, program] = [counted.filter(isData), counted.filter((one) => !isData(one))]
  return {
    requests: data.length,
    kilobytes: kilobytesOf(data),
    programFiles: program.length,
    programKilobytes: kilobytesOf(program),
  }
}

/** Why `pagefind` is an ending: its WebAssembly is called so. */
const programEnding = /\.(?:js|wasm|pagefind)$/
function isData({ address }: Loaded): boolean {
  const { pathname } = new URL(address)
  return /^\/(?:library|pagefind)\//.test(pathname) && !programEnding.test(pathname)
}

/** Found articles are opened for a line of their text once their headline is near the window. */
const isGlance = (address: string) => new URL(address).pathname.startsWith('/library/articles/')

function kilobytesOf(loaded: readonly Loaded[]): number {
  return Math.round(loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10
}

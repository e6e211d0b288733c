import type { Browser } from '@playwright/test'

/** What one first visit showed. */
export type Visit = {
  /** Units: milliseconds from the start of the navigation. */
  readonly largestPaintMs: number
  /** Name of the element painted, `img` or `p` or another. */
  readonly element: string
  /** Addresses of every script the page loaded. */
  readonly scripts: readonly string[]
}

/** A phone on a slow fourth-generation network, as Lighthouse has it. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const cpuSlowdown = 4
const phone = { width: 390, height: 844 }
const quietMs = 1_000

/** Opens an address with nothing kept from before and waits until its largest paint is settled. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 3, isMobile: true })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    const response = await page.goto(address, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`${address}: expected a page, found ${response?.status()}`)
    await page.waitForTimeout(quietMs)
    return await page.evaluate(lastLargestPaint)
  } finally {
    await context.close()
  }
}

/** Runs in the page. */
function lastLargestPaint(): Promise<Visit> {
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.endsWith('.js'))
  return new Promise((found, fail) => {
    setTimeout(() => fail(new Error('the page had no largest paint')), 2_000)
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element | null }
      const element = last.element?.localName ?? 'an element no longer there'
      found({ largestPaintMs: last.startTime, element, scripts })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

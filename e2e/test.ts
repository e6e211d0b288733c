import { type BrowserContext, test as base, expect } from '@playwright/test'
import { originOf, siteNames } from './sites.ts'

export { expect }

/** What must not happen on any page, whatever a test is about. */
export type Watch = {
  /** Lets console errors of this kind pass; for tests that break something on purpose. */
  readonly allow: (message: RegExp) => void
}

/** Playwright's test with an eye on every page: errors in the console, crashes, requests to elsewhere. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const { watch, complaints } = watchOver(context)
      await use(watch)
      expect(complaints(), 'errors on the pages of this test').toEqual([])
    },
    { auto: true },
  ],
})

/** Collects what goes wrong on a context's pages: policy violations come as errors of the console. */
export function watchOver(context: BrowserContext): {
  readonly watch: Watch
  readonly complaints: () => readonly string[]
} {
  const errors: string[] = []
  const allowed: RegExp[] = []
  const origins = new Set<string>(siteNames.map(originOf))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    errors.push(`uncaught: ${error.error().message}`)
  })
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !origins.has(origin)) errors.push(`request to ${request.url()}`)
  })
  return {
    watch: { allow: (message) => void allowed.push(message) },
    complaints: () => errors.filter((error) => !allowed.some((message) => message.test(error))),
  }
}

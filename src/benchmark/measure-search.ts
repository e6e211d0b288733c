import type { Browser, CDPSession, Page } from '@playwright/test'
import { generatedEntities } from './generate-entities.ts'
import { randomOf, zipfianRank } from './random.ts'
import { adjectives, nouns } from './vocabulary.ts'

/** What searching a served library cost a reader who had never been there. */
export type SearchCost = {
  readonly first: OneSearch
  readonly next: {
    readonly searches: number
    /** Until the first twenty results stand. */
    readonly medianMs: number
    readonly p95Ms: number
    /** Mean of a search. */
    readonly requests: number
    readonly kilobytes: number
  }
}

export type OneSearch = {
  /** From the Enter key to the first headline. */
  readonly firstResultMs: number
  /** To the first twenty, or all where there are fewer. */
  readonly allResultsMs: number
  readonly requests: number
  /** Over the network, heads included; lines of the articles, which come later, are not among them. */
  readonly kilobytes: number
}

/** A good line at home, far from the server. Units: milliseconds, bytes a second. */
const network = { offline: false, latency: 60, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }
const rowsAtOnce = 20
const patienceMs = 30_000

/** Queries of a generated library: names, as often as they are mentioned, and words of its texts, alone and in pairs. */
export function searchQueries(count: number, seed = 5): readonly string[] {
  const random = randomOf(seed)
  const world = generatedEntities(20_000)
  const rank = zipfianRank(random, world.length)
  return Array.from({ length: count }, (_, index) => {
    const name = world[rank()]?.name ?? ''
    const word = index % 2 === 0 ? random.pick(nouns) : random.pick(adjectives)
    return [name, word, `${random.pick(nouns)} ${word}`, `${name} ${word}`][index % 4] ?? name
  })
}

/** Opens the search page with nothing kept, slows the network, and searches for one query after another. */
export async function measureSearch(
  browser: Browser,
  origin: string,
  queries: readonly string[],
): Promise<SearchCost> {
  const context = await browser.newContext({ serviceWorkers: 'block', ignoreHTTPSErrors: true })
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/search`, { waitUntil: 'networkidle' })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    const searches: OneSearch[] = []
    for (const query of queries) {
      searches.push(await search(page, devtools, query))
      await page.waitForLoadState('networkidle')
    }
    const [first, ...next] = searches
    if (!first || next.length === 0) throw new RangeError('measureSearch: expected at least two queries')
    const times = next.map(({ allResultsMs }) => allResultsMs).sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    const mean = (of: (one: OneSearch) => number) =>
      Math.round(next.reduce((sum, one) => sum + of(one), 0) / next.length)
    return {
      first,
      next: {
        searches: next.length,
        medianMs: at(0.5),
        p95Ms: at(0.95),
        requests: mean(({ requests }) => requests),
        kilobytes: mean(({ kilobytes }) => kilobytes),
      },
    }
  } finally {
    await context.close()
  }
}

async function search(page: Page, devtools: CDPSession, query: string): Promise<OneSearch> {
  const box = page.locator('input[name=q]')
  const isGlance = new Set<string>()
  let [requests, bytes] = [0, 0]
  const onRequest = ({ requestId, request }: { requestId: string; request: { url: string } }) => {
    if (/\/library\/articles\//.test(request.url)) isGlance.add(requestId)
  }
  const onLoaded = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) => {
    if (isGlance.has(requestId)) return
    requests++
    bytes += encodedDataLength
  }
  devtools.on('Network.requestWillBeSent', onRequest)
  devtools.on('Network.loadingFinished', onLoaded)
  try {
    const watched = page.evaluate(watchResults, { query, rows: rowsAtOnce, patienceMs })
    await box.fill(query)
    await box.press('Enter')
    const times = await watched
    return { ...times, requests, kilobytes: Math.round(bytes / 1000) }
  } finally {
    devtools.off('Network.requestWillBeSent', onRequest)
    devtools.off('Network.loadingFinished', onLoaded)
  }
}

type Watch = { readonly query: string; readonly rows: number; readonly patienceMs: number }

/** Runs in the page. */
function watchResults({ query, rows, patienceMs: patience }: Watch) {
  return new Promise<{ firstResultMs: number; allResultsMs: number }>((found, fail) => {
    let [start, first] = [0, 0]
    const look = () => {
      const isThis = document.querySelector('main [role=status]')?.textContent?.includes(query)
      if (!isThis || start === 0) return
      const [items, links] = ['main ol > li', 'main ol > li a[data-headline]'].map(
        (selector) => document.querySelectorAll(selector).length,
      )
      if (links && first === 0) first = performance.now() - start
      if (!links || links < Math.min(items ?? 0, rows)) return
      observer.disconnect()
      found({ firstResultMs: Math.round(first), allResultsMs: Math.round(performance.now() - start) })
    }
    const observer = new MutationObserver(look)
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && start === 0) start = performance.now()
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    setTimeout(() => fail(new Error(`no results for «${query}» in ${patience} ms`)), patience)
  })
}

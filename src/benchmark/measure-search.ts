import type { Browser } from '@playwright/test'
import { type ColdPage, onColdPage } from './cold-page.ts'
import type { SearchFigures, Traffic } from './figures.ts'
import { loadedInto, trafficIn } from './page-traffic.ts'
import { medianOf, percentileOf } from './percentiles.ts'

/** What one search cost. */
export type OneSearch = {
  readonly firstResultMs: number
  readonly allResultsMs: number
  readonly traffic: Traffic
}

/** Results shown without being asked for more. */
export const rowsAtOnce = 20
const patienceMs = 30_000

/** Opens the search page cold for each list of queries and searches for one after another. */
export async function measureSearch(
  browser: Browser,
  origin: string,
  visits: readonly (readonly string[])[],
  say: (line: string) => void,
): Promise<SearchFigures> {
  const searches: (readonly OneSearch[])[] = []
  for (const queries of visits) {
    const visit = await onColdPage(browser, `${origin}/search`, (cold) => searchAll(cold, queries))
    say(`search: ${visit.map(({ allResultsMs }) => allResultsMs).join(', ')} ms`)
    searches.push(visit)
  }
  return searchFigures(searches)
}

/** The figures of several visits; the first search of each is told apart from those after it. */
export function searchFigures(visits: readonly (readonly OneSearch[])[]): SearchFigures {
  const firsts = visits.flatMap((visit) => visit.slice(0, 1))
  const next = visits.flatMap((visit) => visit.slice(1))
  const median = (of: (one: OneSearch) => number) => Math.round(medianOf(firsts.map(of)))
  const mean = (of: (one: OneSearch) => number) =>
    Math.round(next.reduce((sum, one) => sum + of(one), 0) / next.length)
  const times = next.map(({ allResultsMs }) => allResultsMs)
  return {
    first: {
      visits: firsts.length,
      firstResultMs: median(({ firstResultMs }) => firstResultMs),
      allResultsMs: median(({ allResultsMs }) => allResultsMs),
      requests: median(({ traffic }) => traffic.requests),
      kilobytes: median(({ traffic }) => traffic.kilobytes),
      programFiles: median(({ traffic }) => traffic.programFiles),
      programKilobytes: median(({ traffic }) => traffic.programKilobytes),
    },
    next: {
      searches: next.length,
      medianMs: Math.round(medianOf(times)),
      p95Ms: Math.round(percentileOf(times, 0.95)),
      requests: mean(({ traffic }) => traffic.requests),
      kilobytes: mean(({ traffic }) => traffic.kilobytes),
    },
  }
}

async function searchAll(cold: ColdPage, queries: readonly string[]): Promise<readonly OneSearch[]> {
  const searches: OneSearch[] = []
  for (const query of queries) searches.push(await search(cold, query))
  return searches
}

async function search({ page, quiet }: ColdPage, query: string): Promise<OneSearch> {
  const box = page.locator('input[name=q]')
  const watched = page.evaluate(watchResults, { query, rows: rowsAtOnce, patienceMs })
  const send = async () => {
    await box.fill(query)
    await box.press('Enter')
  }
  const [{ typed, from, first, all }] = await Promise.all([watched, send()])
  await quiet()
  return {
    firstResultMs: Math.round(first - from),
    allResultsMs: Math.round(all - from),
    traffic: trafficIn(await loadedInto(page), { from: typed, to: all }),
  }
}

type Watch = { readonly query: string; readonly rows: number; readonly patienceMs: number }

/** Runs in the page. */
function watchResults({ query, rows, patienceMs: patience }: Watch) {
  return new Promise<{ typed: number; from: number; first: number; all: number }>((found, fail) => {
    const typed = performance.now()
    let [from, first] = [0, 0]
    const look = () => {
      const isThis = document.querySelector('main [role=status]')?.textContent?.includes(query)
      if (!isThis || from === 0) return
      const [items, links] = ['main ol > li', 'main ol > li a[data-headline]'].map(
        (selector) => document.querySelectorAll(selector).length,
      )
      if (links && first === 0) first = performance.now()
      if (!links || links < Math.min(items ?? 0, rows)) return
      observer.disconnect()
      found({ typed, from, first, all: performance.now() })
    }
    const observer = new MutationObserver(look)
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && from === 0) from = event.timeStamp
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    setTimeout(() => fail(new Error(`no results for «${query}» in ${patience} ms`)), patience)
  })
}

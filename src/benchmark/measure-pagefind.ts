import { mkdtempSync, rmSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { onColdPage } from './cold-page.ts'
import type { FilterFigures, PagefindCost } from './figures.ts'
import { generatedArticles } from './generate-library.ts'
import { indexWithPagefind } from './index-with-pagefind.ts'
import { type Choice, choicesOf, knownLibrary } from './known-library.ts'
import { type NarrowedOnce, narrowingOf } from './measure-filter.ts'
import { type OneSearch, rowsAtOnce, searchFigures } from './measure-search.ts'
import { loadedInto, trafficIn } from './page-traffic.ts'
import { queriesOfVisits } from './search-queries.ts'
import { serveOverHttp2 } from './serve-http2.ts'
import { serveSite } from './serve-site.ts'

/** Units: bytes. What each article takes of its memory while it makes an index. Source: 1.3 GB for 10,000, measured. */
const memoryOfArticle = 140_000
/** Of the memory that is free; the browser and the server need some as well. */
const shareOfMemory = 0.8
/** Headlines that the product's first step of a list brings. */
const listedAtOnce = 50

type Wish = {
  readonly browser: Browser
  /** Size of the library. */
  readonly articles: number
  readonly visits: number
  readonly say: (line: string) => void
}

/** Gives Pagefind the articles of a generated library and asks it for what the product was asked for. */
export async function measurePagefind({ browser, articles, visits, say }: Wish): Promise<PagefindCost> {
  const free = freemem()
  const given = givenTo(free, articles)
  const folder = mkdtempSync(join(tmpdir(), 'warraq-pagefind-'))
  try {
    say(`pagefind: indexing ${given} articles`)
    const build = await indexWithPagefind(folder, generatedArticles({ articles: given }))
    const inner = await serveSite(folder)
    try {
      const served = await serveOverHttp2(inner)
      try {
        const asked = { browser, address: `${served.origin}/`, say }
        return {
          articles: given,
          libraryArticles: articles,
          ...(given < articles && { bound: boundOf(free) }),
          build,
          filter: await filterFigures(asked, given, visits),
          search: searchFigures(await searchVisits(asked, visits)),
        }
      } finally {
        served.stop()
      }
    } finally {
      inner.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many of a library's articles it can be given where so many bytes of memory are free. */
export function givenTo(free: number, articles: number): number {
  return Math.min(articles, Math.floor((free * shareOfMemory) / memoryOfArticle))
}

function boundOf(free: number): string {
  return `more were not given to it: of ${(free / 1e9).toFixed(1)} GB of free memory it may take ${shareOfMemory * 100} %, and each article takes ${memoryOfArticle / 1000} KB`
}

type Asked = { readonly browser: Browser; readonly address: string; readonly say: Wish['say'] }

async function filterFigures(
  { browser, address, say }: Asked,
  articles: number,
  visits: number,
): Promise<FilterFigures> {
  const { popular, rare, both } = choicesOf(knownLibrary({ articles }), visits)
  const narrow = async (choices: readonly Choice[]) => {
    const lists: NarrowedOnce[] = []
    for (const { entities, total } of choices) {
      const list = await onColdPage(browser, address, async ({ page }) => {
        const ids = entities.map(({ id }) => id)
        // The second name comes to a list that stands.
        if (ids.length > 1) await ask(page, { entities: ids.slice(0, 1), rows: listedAtOnce })
        const { from, all, found } = await ask(page, { entities: ids, rows: listedAtOnce })
        if (found !== total) throw new Error(`pagefind: expected ${total} articles, found ${found}`)
        const traffic = trafficIn(await loadedInto(page), { from, to: all })
        return { found, milliseconds: Math.round(all - from), traffic }
      })
      say(`pagefind, filter by ${entities.length}: ${list.found} found in ${list.milliseconds} ms`)
      lists.push(list)
    }
    return narrowingOf(lists)
  }
  return { popular: await narrow(popular), rare: await narrow(rare), both: await narrow(both) }
}

async function searchVisits(
  { browser, address, say }: Asked,
  visits: number,
): Promise<readonly (readonly OneSearch[])[]> {
  const searches: (readonly OneSearch[])[] = []
  for (const queries of queriesOfVisits(visits)) {
    const visit = await onColdPage(browser, address, async ({ page }) => {
      const ones: OneSearch[] = []
      for (const query of queries) ones.push(await search(page, query))
      return ones
    })
    say(`pagefind, search: ${visit.map(({ allResultsMs }) => allResultsMs).join(', ')} ms`)
    searches.push(visit)
  }
  return searches
}

async function search(page: Page, query: string): Promise<OneSearch> {
  const { from, first, all } = await ask(page, { query, entities: [], rows: rowsAtOnce })
  return {
    firstResultMs: Math.round(first - from),
    allResultsMs: Math.round(all - from),
    traffic: trafficIn(await loadedInto(page), { from, to: all }),
  }
}

type Question = { readonly query?: string; readonly entities: readonly string[]; readonly rows: number }

function ask(page: Page, question: Question) {
  return page.evaluate(askPagefind, question)
}

type Engine = {
  readonly search: (
    query: string | null,
    wish: { filters?: { entity: readonly string[] }; sort?: { date: 'desc' } },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<unknown> }[] }>
}

/**
 * Runs in the page: asks and opens the first results. Why without its worker: the network of a worker is neither slowed
 * nor seen.
 */
async function askPagefind({ query, entities, rows }: Question) {
  const kept = globalThis as unknown as {
    readonly pagefind: { readonly createInstance: (options: object) => Engine }
    engine?: Engine
  }
  const from = performance.now()
  kept.engine ??= kept.pagefind.createInstance({ basePath: '/pagefind/', noWorker: true })
  const byNames = { filters: { entity: entities }, sort: { date: 'desc' as const } }
  const { results } = await kept.engine.search(query ?? null, entities.length > 0 ? byNames : {})
  let first = Number.POSITIVE_INFINITY
  const open = async (result: (typeof results)[number]) => {
    await result.data()
    first = Math.min(first, performance.now())
  }
  await Promise.all(results.slice(0, rows).map(open))
  const all = performance.now()
  return { from, first: Math.min(first, all), all, found: results.length }
}

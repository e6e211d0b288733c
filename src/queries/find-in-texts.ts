import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { textsOf } from '../article/texts.ts'
import { isActive } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found, Query } from '../library/library.ts'
import type { Ordinals } from '../library/ordinals.ts'
import { allPageSize } from '../library/site-data.ts'
import { type FoundArticles, findArticles } from '../search/find-articles.ts'
import { hasPhrase } from '../text/parse-query.ts'
import { glancedQuery } from './article-texts.ts'
import { libraryFiles } from './library-files.ts'
import { passingOrdinals } from './passing-ordinals.ts'
import { forgettingIndex, servedIndex } from './search-files.ts'

/** A query that has a text. */
export type TextQuery = Query & { readonly text: string }

/** Headlines that one step of a list brings. Why few: each may be in a file of its own. */
const stepSize = 20
/** One step looks for phrases in the texts of at most so many articles, so many at a time. */
const mostChecked = 100
const checkedAtOnce = 20

/** Finds articles by the index of words. Errors: FetchError. */
export async function findInTexts(
  query: TextQuery,
  cursor: Cursor | undefined,
  client: QueryClient,
): Promise<Found> {
  const found = await client.fetchQuery(rankedQuery(query))
  const { words, matched, meant } = found
  const step =
    found.phrases.length > 0
      ? await stepOfPhrases(found, query, cursor, client)
      : await stepOfWords(found, Number(cursor ?? 0), client)
  return { ...step, understood: { words, matched, ...(meant !== undefined && { meant }) } }
}

/** The numbers of the articles found; with a phrase, of those of the nearest that hold it. Errors: FetchError. */
export async function ordinalsInTexts(query: TextQuery, client: QueryClient): Promise<Ordinals> {
  const found = await client.fetchQuery(rankedQuery(query))
  if (found.phrases.length === 0) return found.ordinals.slice().sort()
  const ordinals: number[] = []
  for (let rank = 0; rank < Math.min(candidatesOf(found), mostChecked); rank += checkedAtOnce)
    ordinals.push(...(await holders(found, query, rank, client)).map(({ ordinal }) => ordinal))
  return Uint32Array.from(ordinals).sort()
}

/** The articles that have the words, ranked; one ranking serves every step of its list. */
const rankedQuery = ({ text, exactLetters = false, sort = 'best', filter }: TextQuery) =>
  queryOptions({
    queryKey: ['ranked', text, exactLetters, sort, filter],
    queryFn: ({ client }) =>
      forgettingIndex(client, async () => {
        const allowed = isActive(filter)
          ? isIn(await passingOrdinals(filter, libraryFiles(client)))
          : undefined
        return findArticles(servedIndex(client), { query: text, exactLetters, sort, allowed })
      }),
    gcTime: 60_000,
  })

function isIn(ordinals: Ordinals): (ordinal: number) => boolean {
  const marks = new Uint8Array((ordinals.at(-1) ?? -1) + 1)
  for (const ordinal of ordinals) marks[ordinal] = 1
  return (ordinal) => marks[ordinal] === 1
}

async function stepOfWords({ ordinals }: FoundArticles, start: number, client: QueryClient): Promise<Found> {
  const end = Math.min(start + stepSize, ordinals.length)
  const lines = await Promise.all(
    Array.from(ordinals.subarray(start, end), (ordinal) => lineAt(ordinal, client)),
  )
  return {
    total: ordinals.length,
    exact: true,
    items: lines.filter((line) => line !== undefined),
    ...(end < ordinals.length && { next: end }),
  }
}

/** Goes on through the ranking until a step is full; the cursor tells how many were looked at, and how many held. */
async function stepOfPhrases(
  found: FoundArticles,
  query: TextQuery,
  cursor: Cursor | undefined,
  client: QueryClient,
): Promise<Found> {
  const [start = 0, before = 0] = String(cursor ?? '0 0')
    .split(' ')
    .map(Number)
  const candidates = candidatesOf(found)
  const items: HeadlineLine[] = []
  let rank = start
  while (rank < Math.min(candidates, start + mostChecked) && items.length < stepSize) {
    items.push(...(await holders(found, query, rank, client)).map(({ line }) => line))
    rank += checkedAtOnce
  }
  const total = before + items.length
  if (rank >= candidates) return { total, exact: true, items }
  return { total, exact: false, items, next: `${rank} ${total}` }
}

/** A phrase is only where all its words are. */
function candidatesOf({ ordinals, matched, words }: FoundArticles): number {
  return matched === words.length ? ordinals.length : 0
}

type Holder = { readonly ordinal: number; readonly line: HeadlineLine }

/** Those of `checkedAtOnce` articles of a ranking that hold every phrase. */
async function holders(
  { ordinals, phrases }: FoundArticles,
  { exactLetters = false }: TextQuery,
  start: number,
  client: QueryClient,
): Promise<readonly Holder[]> {
  const next = ordinals.subarray(start, start + checkedAtOnce)
  const checked = Array.from(next, async (ordinal): Promise<readonly Holder[]> => {
    const line = await lineAt(ordinal, client)
    if (!line) return []
    const texts = textsOf(await client.fetchQuery(glancedQuery(line.id)))
    const holds = phrases.every((phrase) => texts.some(({ text }) => hasPhrase(text, phrase, exactLetters)))
    return holds ? [{ ordinal, line }] : []
  })
  return (await Promise.all(checked)).flat()
}

async function lineAt(ordinal: number, client: QueryClient): Promise<HeadlineLine | undefined> {
  const { headlines } = await libraryFiles(client).headlinesPage(Math.floor(ordinal / allPageSize))
  return headlines[ordinal % allPageSize]
}

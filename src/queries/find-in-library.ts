import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { textsOf } from '../article/texts.ts'
import type { Filter } from '../library/filter.ts'
import { type Found, findArticles, type Ordinals } from '../search/find-articles.ts'
import { findNames } from '../search/find-names.ts'
import { hasPhrase } from '../search/parse-query.ts'
import { allowedOrdinals } from './allowed-ordinals.ts'
import { glancedQuery } from './article-texts.ts'
import { forgetIndex, headlineAt, namesOfRanks, servedIndex, servedNames } from './search-files.ts'

/** What a reader searches for. */
export type SearchWish = { readonly query: string; readonly exactLetters: boolean; readonly filter: Filter }

export type FoundInLibrary = Found & {
  /** Whether more articles may hold the phrase than were looked through. */
  readonly mayBeMore: boolean
}

/** Finds articles by their texts. Errors: FetchError. */
export const foundQuery = ({ query, exactLetters, filter }: SearchWish) =>
  queryOptions({
    queryKey: ['found-articles', query, exactLetters, filter],
    queryFn: ({ client }) =>
      forgettingIndex(client, async () => {
        const allowed = await allowedOrdinals(filter, client)
        const found = await findArticles(servedIndex(client), { query, exactLetters, allowed })
        return found.phrases.length === 0
          ? { ...found, mayBeMore: false }
          : await withPhrases(found, exactLetters, client)
      }),
  })

/** Finds names in any spelling, the best `most`. Errors: FetchError. */
export const foundNamesQuery = (query: string, most: number) =>
  queryOptions({
    queryKey: ['found-names', query, most],
    queryFn: ({ client }) =>
      forgettingIndex(client, async () => {
        const ranks = await findNames(servedNames(client), query)
        return await namesOfRanks(ranks.slice(0, most), client)
      }),
  })

async function forgettingIndex<T>(client: QueryClient, find: () => Promise<T>): Promise<T> {
  try {
    return await find()
  } catch (error) {
    forgetIndex(client)
    throw error
  }
}

/** Phrases are looked for in the texts of so many of the best articles, so many at a time. */
const mostChecked = 100
const checkedAtOnce = 20

/** Keeps the articles whose texts hold every phrase. */
async function withPhrases(
  found: Found,
  exactLetters: boolean,
  client: QueryClient,
): Promise<FoundInLibrary> {
  const kept: number[] = []
  const checked = Math.min(found.matched === found.words.length ? found.ordinals.length : 0, mostChecked)
  for (let rank = 0; rank < checked; rank += checkedAtOnce) {
    const ordinals = ordinalsAt(found.ordinals, rank, Math.min(rank + checkedAtOnce, checked))
    const holds = await Promise.all(
      ordinals.map((ordinal) => hasPhrases(ordinal, found, exactLetters, client)),
    )
    kept.push(...ordinals.filter((_, index) => holds[index]))
  }
  return {
    ...found,
    ordinals: { length: kept.length, at: (rank) => kept[rank] },
    mayBeMore: found.ordinals.length > checked && checked === mostChecked,
  }
}

async function hasPhrases(
  ordinal: number,
  { phrases }: Found,
  exactLetters: boolean,
  client: QueryClient,
): Promise<boolean> {
  const { query, place } = headlineAt(ordinal)
  const line = (await client.fetchQuery(query)).headlines[place]
  if (!line) return false
  const texts = textsOf(await client.fetchQuery(glancedQuery(line.id)))
  return phrases.every((phrase) => texts.some(({ text }) => hasPhrase(text, phrase, exactLetters)))
}

/** The ordinals of some ranks. */
export function ordinalsAt(ordinals: Ordinals, from: number, to: number): readonly number[] {
  const list: number[] = []
  for (let rank = from; rank < Math.min(to, ordinals.length); rank++) list.push(ordinals.at(rank) ?? 0)
  return list
}

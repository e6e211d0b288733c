import { queryOptions } from '@tanstack/react-query'
import { momentOf } from '../article/date.ts'
import { dayOf, type Filter, noFilter } from '../library/filter.ts'
import { compareIds, type HeadlineLine } from '../library/headline.ts'
import { firstAtLeast } from '../library/ordinals.ts'
import type { LibraryData, StoredHeadline } from '../library/site-data.ts'
import { type LibraryFiles, libraryFiles } from './library-files.ts'
import { passingOrdinals } from './passing-ordinals.ts'
import { listToReadFrom, type StoredList } from './stored-list.ts'

/** The headlines on both sides of an article in a list; absent where the list ends. */
export type Neighbours = { readonly newer?: HeadlineLine; readonly older?: HeadlineLine }

type Listed = Pick<HeadlineLine, 'id' | 'published'>

/** The neighbours of an article among all that a filter lets through, whether or not it lets the article through. */
export const neighboursQuery = (article: Listed, filter: Filter) =>
  queryOptions({
    queryKey: ['neighbours', article.id, filter],
    queryFn: ({ client }) => neighboursOf(article, filter, libraryFiles(client)),
  })

/** Errors: FetchError. */
export async function neighboursOf(
  article: Listed,
  filter: Filter,
  files: LibraryFiles,
): Promise<Neighbours> {
  const [at, list] = await Promise.all([ordinalOf(article, filter, files), listToReadFrom(filter, files)])
  if (at === undefined) return {}
  const places = await placesBeside(at, filter, list, files)
  const [older, newer] = await Promise.all(
    places.map((place) => (place === undefined ? undefined : list.read(place))),
  )
  return { ...(newer && { newer }), ...(older && { older }) }
}

/** Where the next older and the next newer stand in the stored list. */
async function placesBeside(
  at: number,
  filter: Filter,
  list: StoredList,
  files: LibraryFiles,
): Promise<readonly [older: number | undefined, newer: number | undefined]> {
  const within = (place: number, length: number) => (place >= 0 && place < length ? place : undefined)
  // In the list of all, an article's place is its number.
  if (list.isWhole && filter.all.length === 0)
    return [within(at - 1, list.length), within(at + 1, list.length)]
  const passing = await passingOrdinals(filter, files)
  const here = firstAtLeast(passing, at)
  const next = passing[here] === at ? here + 1 : here
  const placeOf = (index: number) => {
    const ordinal = passing[index]
    if (ordinal === undefined) return undefined
    return list.isWhole ? index : list.placesOf(Uint32Array.of(ordinal))[0]
  }
  return [placeOf(here - 1), placeOf(next)]
}

/**
 * The number of an article in the library; undefined where the lists do not know it.
 *
 * Why by its day: articles do not carry their number, which every new one of an older day moves; the lists are ordered
 * by the moment, so that a few pages of them settle it.
 */
async function ordinalOf(article: Listed, filter: Filter, files: LibraryFiles): Promise<number | undefined> {
  for (const id of filter.all) {
    const known = (await files.entity(id))?.headlines.find((headline) => headline.id === article.id)
    if (known) return known.at
  }
  const list = await listToReadFrom(noFilter, files)
  const [first, end] = stretchOf(dayOf(article.published), await files.whole())
  return findPlace(article, first, end, list.read)
}

/** The numbers of the articles of a day, or of those without one; an empty stretch for a day that has none. */
function stretchOf(day: string | undefined, { undated, days }: LibraryData): readonly [number, number] {
  if (day === undefined) return [0, undated]
  let first = undated
  for (const [one, articles] of days) {
    if (one === day) return [first, first + articles]
    first += articles
  }
  return [first, first]
}

/** Halves a stretch of the list of all until the article is found. */
async function findPlace(
  article: Listed,
  first: number,
  end: number,
  read: (place: number) => Promise<StoredHeadline | undefined>,
): Promise<number | undefined> {
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = await read(middle)
    if (!there || there.id === article.id) return there && middle
    if (isOlder(there, article)) low = middle + 1
    else high = middle
  }
  return undefined
}

/** The order of numbers: by the moment and, at the same moment, against the order of ids (library/headline.ts). */
function isOlder(a: Listed, b: Listed): boolean {
  const [before, after] = [momentOf(a.published), momentOf(b.published)]
  return before === after ? compareIds(a.id, b.id) > 0 : before < after
}

import type { Catalogue, Listed, NumberedHeadline } from './catalogue.ts'
import { companionsOf } from './companions.ts'
import { dayOf } from './filter.ts'
import { compareIds, lineOf } from './headline.ts'
import { ordinalsIn } from './ordinals.ts'
import { languageKey, type PostingsData, publisherKey, type Steps, stepsOf } from './postings.ts'
import {
  allPageSize,
  type EntityData,
  entityPageSize,
  type HeadlinePage,
  headlinesInHead,
  headlinesInPage,
  type LibraryData,
  type StoredHeadline,
} from './site-data.ts'
import { fileOf } from './spread.ts'

/** What the builder stores of a catalogue, list by list. Lists arrive newest first and are paged from the oldest. */

export function storedHeadline(headline: NumberedHeadline): StoredHeadline {
  return { ...lineOf(headline), at: headline.at }
}

/** A page of a list. */
export type StoredPage = {
  /** The ordinal of its newest headline. */
  readonly newest: number
  /** Why apart: a page that stands as it was need not be made. */
  readonly make: () => HeadlinePage
}

/** The pages of the list of all headlines. */
export function allPages({ headlines }: Catalogue): readonly StoredPage[] {
  return pagesOf(headlines, allPageSize)
}

/** The pages of an entity's list; none where its own file holds them all. */
export function entityPages(id: string, { headlinesOf }: Catalogue): readonly StoredPage[] {
  const headlines = headlinesOf.get(id) ?? []
  return headlines.length > headlinesInPage ? pagesOf(headlines, entityPageSize) : []
}

function pagesOf(newestFirst: readonly NumberedHeadline[], size: number): readonly StoredPage[] {
  return Array.from({ length: Math.ceil(newestFirst.length / size) }, (_, number) => {
    const end = newestFirst.length - number * size
    const start = Math.max(end - size, 0)
    return {
      newest: newestFirst[start]?.at ?? -1,
      make: () => ({ headlines: newestFirst.slice(start, end).reverse().map(storedHeadline) }),
    }
  })
}

/** What a page about an entity opens with. */
export function entityData(entity: Listed, catalogue: Catalogue, postingFiles: number): EntityData {
  const headlines = catalogue.headlinesOf.get(entity.id) ?? []
  const told = headlines.length > headlinesInPage ? headlinesInHead : headlinesInPage
  return {
    entity,
    headlines: headlines.slice(0, told).map(storedHeadline),
    months: monthsOf(headlines),
    companions: companionsOf(entity.id, catalogue),
    postingFiles,
  }
}

function monthsOf(headlines: readonly NumberedHeadline[]): EntityData['months'] {
  const counts = new Map<string, number>()
  for (const headline of headlines) {
    const month = dayOf(headline.published)?.slice(0, 7)
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => compareIds(a, b))
}

/** The ordinals of every entity, publisher and language. */
export function allPostings({ headlines, ordinalsOf }: Catalogue): ReadonlyMap<string, Steps> {
  const lists = new Map(ordinalsOf)
  for (const [publisher, list] of grouped(headlines, ({ publisher }) => publisher))
    lists.set(publisherKey(publisher), ordinalsIn(list))
  for (const [lang, list] of grouped(headlines, ({ lang }) => lang))
    lists.set(languageKey(lang), ordinalsIn(list))
  return new Map([...lists].map(([key, ordinals]) => [key, stepsOf(ordinals)]))
}

/** Postings spread over files, each with its keys in code order. */
export function postingsInFiles(
  postings: ReadonlyMap<string, Steps>,
  files: number,
): readonly PostingsData[] {
  const spread = Array.from({ length: files }, (): [string, Steps][] => [])
  for (const entry of [...postings].sort(([a], [b]) => compareIds(a, b)))
    spread[fileOf(entry[0], files)]?.push(entry)
  return spread.map((entries) => Object.fromEntries(entries))
}

export function libraryData({ headlines }: Catalogue, postingFiles: number): LibraryData {
  const days = new Map<string, number>()
  let undated = 0
  for (const { published } of headlines) {
    const day = dayOf(published)
    if (day) days.set(day, (days.get(day) ?? 0) + 1)
    else undated++
  }
  return {
    articles: headlines.length,
    undated,
    days: [...days].sort(([a], [b]) => compareIds(a, b)),
    publishers: counted(headlines, ({ publisher }) => publisher),
    languages: counted(headlines, ({ lang }) => lang),
    postingFiles,
  }
}

type Key = (headline: NumberedHeadline) => string | undefined

function counted(headlines: readonly NumberedHeadline[], keyOf: Key): readonly (readonly [string, number])[] {
  return [...grouped(headlines, keyOf)]
    .map(([key, list]) => [key, list.length] as const)
    .sort(([a, m], [b, n]) => n - m || compareIds(a, b))
}

function grouped(
  headlines: readonly NumberedHeadline[],
  keyOf: Key,
): ReadonlyMap<string, readonly NumberedHeadline[]> {
  const groups = new Map<string, NumberedHeadline[]>()
  for (const headline of headlines) {
    const key = keyOf(headline)
    if (key === undefined) continue
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(headline)
  }
  return groups
}

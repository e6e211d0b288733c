import { infiniteQueryOptions, type QueryClient, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Listed } from '../library/catalogue.ts'
import { type Filter, isActive, noFilter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found } from '../library/library.ts'
import { type FetchTrouble, troubleOf } from './fetch-json.ts'
import { entityQuery } from './library-queries.ts'
import { loadStaticLibrary } from './load-static-library.ts'

/** A value on its way: there, still coming, or not to be had for now. */
export type Arriving<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: FetchTrouble; readonly retry: () => void }

/** The headlines of a list so far. */
export type HeadlinesSoFar = {
  /** Tells the list from every other. */
  readonly name: string
  readonly headlines: readonly HeadlineLine[]
  /** Number of all there are. */
  readonly total: number
  /** Asks for the next of them, or again where they did not come; absent where all have come. */
  readonly more?: () => void
  /** Why the next did not come. */
  readonly trouble?: FetchTrouble
}

/** What an active filter lets through, newest first, and who the filter is about. */
export type Narrowed = {
  readonly headlines: Arriving<HeadlinesSoFar>
  readonly entities: readonly Listed[]
}

/** One stretch of a list; the first tells the entities its filter is about. */
export type FoundStep = Found & { readonly about?: readonly Listed[] }

/**
 * The library's headlines that a filter lets through; nothing is fetched while it is not active, or for a
 * beginning that is at hand.
 */
export function useNarrowedHeadlines(filter: Filter, atHand?: FoundStep): Narrowed {
  return useFound(filter, { start: 0, enabled: isActive(filter), atHand })
}

/** The library's headlines after the newest `start`, where they are wanted. */
export function useOlderHeadlines(start: number, enabled: boolean): Arriving<HeadlinesSoFar> {
  const { headlines } = useFound(noFilter, { start, enabled })
  if (headlines.state !== 'ready') return headlines
  return { state: 'ready', value: { ...headlines.value, total: headlines.value.total - start } }
}

type Wish = { readonly start: Cursor; readonly enabled: boolean; readonly atHand?: FoundStep | undefined }

function useFound(filter: Filter, { start, enabled, atHand }: Wish): Narrowed {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    ...stepsQuery(filter, start),
    enabled,
    ...(atHand && { initialData: { pages: [atHand], pageParams: [start] } }),
  })
  const items = useMemo(() => data?.pages.flatMap((step) => step.items) ?? [], [data])
  return { headlines: arriving(), entities: data?.pages[0]?.about ?? [] }

  function arriving(): Arriving<HeadlinesSoFar> {
    const first = data?.pages[0]
    if (first) {
      const value = { name: JSON.stringify([filter, start]), headlines: items, total: first.total }
      const more = () => void fetchNextPage({ cancelRefetch: false })
      const trouble = error ? troubleOf(error) : undefined
      return {
        state: 'ready',
        value: { ...value, ...(hasNextPage && { more }), ...(trouble && { trouble }) },
      }
    }
    if (!error) return { state: 'loading' }
    return { state: 'failed', trouble: troubleOf(error), retry: () => void refetch() }
  }
}

/** A list, step by step. Why it is kept: a reader who comes back finds as much of it as was there. */
function stepsQuery(filter: Filter, start: Cursor) {
  return infiniteQueryOptions({
    queryKey: ['found', { filter, start }],
    queryFn: ({ client, pageParam }) => found(filter, pageParam, client, pageParam === start),
    initialPageParam: start,
    getNextPageParam: ({ next }: FoundStep) => next,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

async function found(
  filter: Filter,
  cursor: Cursor,
  client: QueryClient,
  isFirst: boolean,
): Promise<FoundStep> {
  // Its program and its first files are asked for at once: one way there and back, not two.
  const arriving = loadStaticLibrary()
  const chosen = [...filter.all, ...filter.not]
  if (isFirst) for (const id of chosen) void client.prefetchQuery(entityQuery(id))
  const { staticLibrary } = await arriving
  const library = staticLibrary(client)
  if (!isFirst) return library.find({ filter }, cursor)
  const entities = await Promise.all(chosen.map(library.entity))
  const about = entities.flatMap((data) => (data ? [data.entity] : []))
  return { ...(await library.find({ filter }, cursor)), about }
}

import { type QueryClient, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Listed } from '../library/catalogue.ts'
import { type Filter, isActive, noFilter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found } from '../library/library.ts'
import { type FetchTrouble, troubleOf } from './fetch-json.ts'

/** A value on its way: there, still coming, or not to be had for now. */
export type Arriving<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: FetchTrouble; readonly retry: () => void }

/** The headlines of a list so far. */
export type HeadlinesSoFar = {
  readonly headlines: readonly HeadlineLine[]
  /** Number of all there are. */
  readonly total: number
  /** Asks for the next of them; absent where all have come. */
  readonly more?: () => void
}

/** What an active filter lets through, newest first, and who the filter is about. */
export type Narrowed = {
  readonly headlines: Arriving<HeadlinesSoFar>
  readonly entities: readonly Listed[]
}

/**
 * The library's headlines that a filter lets through; nothing is fetched while it is not active, or for a
 * beginning that is at hand.
 */
export function useNarrowedHeadlines(filter: Filter, atHand?: FoundSoFar): Narrowed {
  const { data, headlines } = useFound(filter, { start: 0, enabled: isActive(filter), atHand })
  return { headlines, entities: data?.about ?? [] }
}

/** The library's headlines after the newest `start`, where they are wanted. */
export function useOlderHeadlines(start: Cursor, enabled: boolean): Arriving<HeadlinesSoFar> {
  return useFound(noFilter, { start, enabled }).headlines
}

type Wish = { readonly start: Cursor; readonly enabled: boolean; readonly atHand?: FoundSoFar | undefined }

function useFound(filter: Filter, { start, enabled, atHand }: Wish) {
  const [asked, setAsked] = useState({ filter, steps: 1 })
  const steps = asked.filter === filter ? asked.steps : 1
  const { data, error, isError, refetch } = useQuery({
    ...stepsQuery({ filter, start, steps }),
    enabled,
    ...(atHand && steps === 1 && { initialData: atHand }),
    placeholderData: (earlier, query) => (query?.queryKey[1]?.filter === filter ? earlier : undefined),
  })
  return { data, headlines: arriving() }

  function arriving(): Arriving<HeadlinesSoFar> {
    if (data) {
      const { items, total, next } = data
      const more = () => setAsked({ filter, steps: steps + 1 })
      return { state: 'ready', value: { headlines: items, total, ...(next !== undefined && { more }) } }
    }
    if (!isError) return { state: 'loading' }
    return { state: 'failed', trouble: troubleOf(error), retry: () => void refetch() }
  }
}

type Steps = { readonly filter: Filter; readonly start: Cursor; readonly steps: number }
/** A list so far, and the entities its filter is about. */
export type FoundSoFar = Found & { readonly about: readonly Listed[] }

/** The first steps of a list in one; each step rests on the one before. */
function stepsQuery(wanted: Steps): UseQueryOptions<
  FoundSoFar,
  Error,
  FoundSoFar,
  readonly [string, Steps]
> & {
  readonly queryKey: readonly [string, Steps]
} {
  return {
    queryKey: ['found', wanted],
    queryFn: ({ client }) => found(wanted, client),
  }
}

async function found({ filter, start, steps }: Steps, client: QueryClient): Promise<FoundSoFar> {
  const { staticLibrary } = await import('./static-library.ts')
  const library = staticLibrary(client)
  if (steps === 1) {
    const entities = await Promise.all([...filter.all, ...filter.not].map(library.entity))
    const about = entities.flatMap((data) => (data ? [data.entity] : []))
    return { ...(await library.find({ filter }, start)), about }
  }
  const before = await client.fetchQuery(stepsQuery({ filter, start, steps: steps - 1 }))
  if (before.next === undefined) return before
  const step = await library.find({ filter }, before.next)
  return { ...step, items: [...before.items, ...step.items], about: before.about }
}

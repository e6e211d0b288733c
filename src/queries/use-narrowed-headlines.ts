import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { Listed } from '../library/catalogue.ts'
import { type Filter, isActive, narrow } from '../library/filter.ts'
import type { Headline } from '../library/headline.ts'
import { type FetchTrouble, troubleOf } from './fetch-json.ts'
import { entityQuery, headlinesQuery } from './library-queries.ts'

/** A value on its way: there, still coming, or not to be had for now. */
export type Arriving<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: FetchTrouble; readonly retry: () => void }

/** What an active filter lets through, newest first, and who the filter is about. */
export type Narrowed = {
  readonly headlines: Arriving<readonly Headline[]>
  readonly entities: readonly Listed[]
}

/** The library's headlines that a filter lets through; nothing is fetched while it is not active. */
export function useNarrowedHeadlines(filter: Filter): Narrowed {
  const { data, error, isError, refetch } = useQuery({ ...narrowedQuery(filter), enabled: isActive(filter) })
  if (data) return { headlines: { state: 'ready', value: data.headlines }, entities: data.entities }
  if (!isError) return { headlines: { state: 'loading' }, entities: [] }
  return {
    headlines: { state: 'failed', trouble: troubleOf(error), retry: () => void refetch() },
    entities: [],
  }
}

const narrowedQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['narrowed', filter.all, filter.not],
    queryFn: ({ client }) => narrowed(filter, client),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

/**
 * Each chosen entity brings its own list and they are met in the browser; only a filter that excludes and
 * chooses nothing needs the list of all headlines.
 */
async function narrowed(filter: Filter, client: QueryClient) {
  const chosen = await Promise.all(filter.all.map((id) => entityOrNothing(id, client)))
  const excluded = await Promise.all(filter.not.map((id) => entityOrNothing(id, client)))
  const lists = chosen.map((data) => data?.headlines ?? [])
  const all = lists.length > 0 ? lists : [(await client.fetchQuery(headlinesQuery)).headlines]
  const shortest = all.reduce((short, list) => (list.length < short.length ? list : short))
  const entities = [...chosen, ...excluded].flatMap((data) => (data ? [data.entity] : []))
  return { headlines: narrow(shortest, filter), entities }
}

/** An entity no article mentions has no file, and so an empty list. */
async function entityOrNothing(id: string, client: QueryClient) {
  try {
    return await client.fetchQuery(entityQuery(id))
  } catch (error) {
    if (troubleOf(error) === 'missing') return undefined
    throw error
  }
}

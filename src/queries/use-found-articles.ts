import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found, Understood } from '../library/library.ts'
import { headlinesInPage } from '../library/site-data.ts'
import { type FetchTrouble, troubleOf } from './fetch-json.ts'
// The search page comes with what finds words, so that its first search need not wait for more programs.
import './find-in-texts.ts'
import type { TextQuery } from './find-in-texts.ts'
import { staticLibrary } from './static-library.ts'

/** A search so far. */
export type FoundSoFar = Pick<Found, 'total' | 'exact'> & {
  readonly items: readonly HeadlineLine[]
  readonly understood: Understood
}

export type FoundArticles = {
  /** Absent until something has come. */
  readonly found?: FoundSoFar
  readonly isSearching: boolean
  /** Why the search, or its next step, could not be made; `retry` tries it again. */
  readonly trouble?: FetchTrouble
  readonly retry: () => void
  /** Asks for the next step; absent where all has come. */
  readonly more?: () => void
}

/** What a library finds for a text that is not empty, step by step. */
export const foundArticlesQuery = (query: TextQuery) =>
  infiniteQueryOptions({
    queryKey: ['found-articles', query],
    queryFn: ({ client, pageParam }) => staticLibrary(client).find(query, pageParam),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: ({ next }: Found) => next,
  })

export function useFoundArticles(query: TextQuery): FoundArticles {
  const { data, error, isFetching, hasNextPage, isFetchNextPageError, fetchNextPage, refetch } =
    useInfiniteQuery(foundArticlesQuery(query))
  const found = useMemo(() => data && soFar(data.pages), [data])
  const isShort = found?.exact === true && found.total <= headlinesInPage
  useEffect(() => {
    // A list that is not long stands in the page whole; the first of it need not wait for the rest.
    if (isShort && hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [isShort, hasNextPage, isFetching, error, fetchNextPage])
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return {
    ...(found && { found }),
    isSearching: isFetching,
    ...(error && !isFetching && { trouble: troubleOf(error) }),
    retry: isFetchNextPageError ? more : () => void refetch(),
    ...(hasNextPage && !isShort && { more }),
  }
}

function soFar(steps: readonly Found[]): FoundSoFar | undefined {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first?.understood || !last) return undefined
  const { understood } = first
  const { total, exact } = last
  return { total, exact, understood, items: steps.flatMap(({ items }) => items) }
}

import { useQuery } from '@tanstack/react-query'
import type { Choice, Query } from '../library/library.ts'
import { loadStaticLibrary } from './load-static-library.ts'

/** Beyond these many choices counting costs more than it tells. */
const mostCounted = 40

/**
 * How many articles each choice would leave if it were made as well, for the first `mostCounted`.
 * Undefined until they have come; a count that cannot be had is not missed.
 */
export function useFacets(query: Query, choices: readonly Choice[]): readonly number[] | undefined {
  const counted = choices.slice(0, mostCounted)
  const { data } = useQuery({
    queryKey: ['facets', query, counted],
    queryFn: async ({ client }) => {
      const { staticLibrary } = await loadStaticLibrary()
      return staticLibrary(client).facets(query, counted)
    },
    enabled: counted.length > 0,
  })
  return data
}

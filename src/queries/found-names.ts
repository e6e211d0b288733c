import { queryOptions } from '@tanstack/react-query'
import { findNames } from '../search/find-names.ts'
import { forgettingIndex, namesOfRanks, servedNames } from './search-files.ts'

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

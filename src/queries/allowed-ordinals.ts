import type { QueryClient } from '@tanstack/react-query'
import { type Filter, isActive, narrow } from '../library/filter.ts'
import { headlinesQuery } from './library-queries.ts'

/** Which articles a filter lets through, by ordinal; undefined where it lets all through. Errors: FetchError. */
export async function allowedOrdinals(
  filter: Filter,
  client: QueryClient,
): Promise<((ordinal: number) => boolean) | undefined> {
  if (!isActive(filter)) return undefined
  const { headlines } = await client.fetchQuery(headlinesQuery)
  const allowed = new Set(narrow(headlines, filter))
  return (ordinal) => {
    const headline = headlines[headlines.length - 1 - ordinal]
    return headline !== undefined && allowed.has(headline)
  }
}

import type { QueryClient } from '@tanstack/react-query'
import { type Filter, isActive } from '../library/filter.ts'
import { firstAtLeast } from '../library/ordinals.ts'
import { libraryFiles } from './library-files.ts'
import { passingOrdinals } from './passing-ordinals.ts'

/** Which articles a filter lets through, by ordinal; undefined where it lets all through. Errors: FetchError. */
export async function allowedOrdinals(
  filter: Filter,
  client: QueryClient,
): Promise<((ordinal: number) => boolean) | undefined> {
  if (!isActive(filter)) return undefined
  const passing = await passingOrdinals(filter, libraryFiles(client))
  return (ordinal) => passing[firstAtLeast(passing, ordinal)] === ordinal
}

import type { QueryClient } from '@tanstack/react-query'
import type { Filter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Library } from '../library/library.ts'
import { staticLibrary } from './static-library.ts'

/** How far a long list has come. */
export type Progress = { readonly done: number; readonly total: number }

type Watch = { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal }

/**
 * Everything a filter lets through, newest first, step by step.
 *
 * Errors: FetchError; what `signal` was aborted with, soon after it was.
 */
export function wholeList(
  filter: Filter,
  client: QueryClient,
  watch?: Watch,
): Promise<readonly HeadlineLine[]> {
  return everythingFound(filter, staticLibrary(client), watch)
}

/** The same from any library. */
export async function everythingFound(
  filter: Filter,
  library: Pick<Library, 'find'>,
  { onProgress, signal }: Watch = {},
): Promise<readonly HeadlineLine[]> {
  const headlines: HeadlineLine[] = []
  let cursor: Cursor | undefined
  do {
    signal?.throwIfAborted()
    const { items, total, next } = await library.find({ filter }, cursor)
    headlines.push(...items)
    onProgress?.({ done: headlines.length, total })
    cursor = next
  } while (cursor !== undefined)
  return headlines
}

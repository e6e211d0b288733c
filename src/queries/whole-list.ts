import type { QueryClient } from '@tanstack/react-query'
import type { Filter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found, Library } from '../library/library.ts'
import { atOnce } from './at-once.ts'
import { staticLibrary } from './static-library.ts'

/** How far a long list has come. */
export type Progress = { readonly done: number; readonly total: number }

type Watch = { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal }

/** As many as a browser asks of a host at once over HTTP/1.1. */
const stepsAtOnce = 6

/**
 * Everything a filter lets through, newest first.
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

/** The same from any library: several steps at once where it tells where each begins, else one after another. */
export async function everythingFound(
  filter: Filter,
  library: Pick<Library, 'find'>,
  { onProgress, signal }: Watch = {},
): Promise<readonly HeadlineLine[]> {
  let done = 0
  const step = async (cursor?: Cursor): Promise<Found> => {
    signal?.throwIfAborted()
    const found = await library.find({ filter }, cursor)
    signal?.throwIfAborted()
    done += found.items.length
    onProgress?.({ done, total: found.total })
    return found
  }
  const first = await step()
  const headlines = [...first.items]
  const starts = startsAfter(first)
  for (const { items } of await atOnce(stepsAtOnce, starts, step)) headlines.push(...items)
  let next = starts.length === 0 ? first.next : undefined
  while (next !== undefined) {
    const found = await step(next)
    headlines.push(...found.items)
    next = found.next
  }
  return headlines
}

/** Where the steps after the first begin; none where that is not told. */
function startsAfter({ next: length, total }: Found): readonly number[] {
  if (typeof length !== 'number') return []
  return Array.from({ length: Math.ceil(total / length) - 1 }, (_, index) => (index + 1) * length)
}

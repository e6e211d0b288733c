import { type PackData, packPath } from '../library/packs.ts'
import { fileAddress } from '../library/site-data.ts'
import { fileOf } from '../library/spread.ts'
import { type Asking, FetchError, fetchFile } from './fetch-json.ts'
import { entryHeader } from './library-cache.ts'

/** A data file that lies in one of so many packs. */
export type Packed = { readonly path: string; readonly packs: number }

/**
 * Fetches a data file out of its pack.
 *
 * Why a second pack is looked into: the number of packs may have doubled since the page came, and half of each
 * pack's files have moved to the new half.
 *
 * Errors: FetchError, 'missing' where the pack does not hold the file.
 */
export async function fetchPacked<T>(
  { path, packs }: Packed,
  { isRetry = false, headers }: Asking,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const entry = fileAddress('', path)
  for (const pack of new Set([fileOf(path, packs), fileOf(path, 2 * packs)])) {
    const asking = { isRetry, headers: { ...headers, [entryHeader]: entry } }
    const found = await fetchFile(packPath(pack), asking, async (response) => {
      const data = (await response.json()) as PackData
      return Object.hasOwn(data, path)
        ? { value: await read(new Response(JSON.stringify(data[path]))) }
        : undefined
    })
    if (found) return found.value
  }
  throw new FetchError('missing', fileAddress(import.meta.env.BASE_URL, path))
}

import { postingFileOf } from './postings.ts'

/**
 * Data files of the library that lie together in one, for hosts that limit the number of files.
 *
 * Shape: the data of each by its path, in code order.
 */
export type PackData = Readonly<Record<string, unknown>>

/**
 * How many packs hold so many files, about `size` in each; a power of two.
 *
 * Why: as the library grows, nothing moves to another pack until their number doubles, and then only into the new half.
 */
export function packsFor(files: number, size: number): number {
  return 2 ** Math.max(Math.ceil(Math.log2(files / size)), 0)
}

/** The number of the pack that a data file lies in. */
export function packOf(path: string, packs: number): number {
  return postingFileOf(path, packs)
}

export function packPath(pack: number): string {
  return `library/packs/${pack}.json`
}

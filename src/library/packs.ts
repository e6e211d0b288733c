/**
 * Data files of the library that lie together in one, for hosts that limit the number of files; spread over packs by
 * their paths (spread.ts).
 *
 * Shape: the data of each by its path, in code order.
 */
export type PackData = Readonly<Record<string, unknown>>

export function packPath(pack: number): string {
  return `library/packs/${pack}.json`
}

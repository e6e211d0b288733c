/**
 * Many small things spread over files by a hash of their keys: a reader who knows the number of files knows where each
 * lies.
 */

/**
 * Over how many files to spread, about `inEach` in each; a power of two.
 *
 * Why: as the library grows, nothing moves to another file until their number doubles, and then only into the new half.
 */
export function filesFor(things: number, inEach: number): number {
  return 2 ** Math.max(Math.ceil(Math.log2(things / inEach)), 0)
}

/** The number of the file a key is in. Source: the public-domain hash FNV-1a, 32 bits, over UTF-16 code units. */
export function fileOf(key: string, files: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash % files
}

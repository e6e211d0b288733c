import type { Posting } from './postings.ts'

/**
 * Millions of postings of thousands of words in little memory: chains through flat arrays, eight bytes a posting.
 *
 * Units: levels 0 to 7, ordinals below 2^28, added ascending.
 */
export type PostingStore = {
  readonly add: (word: number, ordinal: number, level: number) => void
  /** Ascending. */
  readonly of: (word: number) => readonly Posting[]
}

const pageBits = 18
const pageSize = 1 << pageBits

export function postingStore(): PostingStore {
  const pages: Int32Array[] = []
  const heads: number[] = []
  let used = 1
  const cell = (index: number) => pages[index >> pageBits] as Int32Array
  return {
    add: (word, ordinal, level) => {
      const index = used++ * 2
      if (index >> pageBits >= pages.length) pages.push(new Int32Array(pageSize))
      const page = cell(index)
      page[index & (pageSize - 1)] = (ordinal << 3) | level
      page[(index & (pageSize - 1)) + 1] = heads[word] ?? 0
      heads[word] = used - 1
    },
    of: (word) => {
      const postings: Posting[] = []
      for (let at = heads[word] ?? 0; at !== 0; ) {
        const page = cell(at * 2)
        const packed = page[(at * 2) & (pageSize - 1)] as number
        postings.push({ ordinal: packed >>> 3, level: packed & 7 })
        at = page[((at * 2) & (pageSize - 1)) + 1] as number
      }
      return postings.reverse()
    },
  }
}

/** What the site builder writes for search and the browser reads: the shapes, and the addresses below `library/`. */

/**
 * Where search begins. Articles are numbered by ordinals, 0 the oldest: the reverse of the order of lists.
 *
 * Why segments: the words of articles that no longer change stay in files that no longer change.
 */
export type SearchManifest = {
  readonly version: 1
  readonly segments: readonly Segment[]
  readonly names: NamesSegment
}

/** The words of articles that follow each other. */
export type Segment = {
  /** Named by its content, so that its files never change. */
  readonly folder: string
  /** Ordinal of its first article; the packs count from it. */
  readonly first: number
  readonly articles: number
  /** Where each pack begins, ascending. */
  readonly packs: readonly string[]
  /** Where each list of words begins, ascending. */
  readonly words: readonly string[]
}

/** The names of entities, numbered by rank: 0 is the one most articles name. */
export type NamesSegment = {
  readonly folder: string
  readonly names: number
  readonly packs: readonly string[]
}

/** A word one can complete or correct to: its bare folded form, in how many articles, and how it is written. */
export type KnownWord = readonly [bare: string, articles: number, shown?: string]

/** Names come in files of so many, the most named first. */
export const namesInFile = 64

export const searchPaths = {
  manifest: 'library/search.json',
  pack: (folder: string, number: number) => `library/search/${folder}/${number}.bin`,
  words: (folder: string, number: number) => `library/search/${folder}/words-${number}.json`,
  names: (folder: string, number: number) => `library/search/${folder}/names-${number}.json`,
} as const

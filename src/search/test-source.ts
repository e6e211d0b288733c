import type { BuiltSegment } from './build-segment.ts'
import type { IndexSource } from './find-articles.ts'
import { readPack } from './pack.ts'
import type { Segment } from './search-data.ts'

/** An index as it was just built, without files between: `first` ordinals count on from segment to segment. */
export function memorySource(built: readonly BuiltSegment[]): IndexSource {
  let first = 0
  const segments = built.map((segment, index): Segment => {
    const here = first
    first += segment.articles
    return {
      folder: String(index),
      first: here,
      articles: segment.articles,
      packs: segment.packs.map(({ from }) => from),
      words: segment.words.map(({ from }) => from),
    }
  })
  const of = (segment: Segment) => built[Number(segment.folder)]
  const names = { folder: '', names: 0, packs: [] }
  return {
    manifest: async () => ({ version: 1, segments, names }),
    pack: async (segment, number) => readPack(of(segment)?.packs[number]?.bytes ?? new Uint8Array()),
    words: async (segment, number) => of(segment)?.words[number]?.words ?? [],
  }
}

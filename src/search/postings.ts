import { type BitReader, bitReader, bitWriter } from './bits.ts'

/** One article a word stands in, and how much it says there: 0, once in a long text, to 7, in the headline. */
export type Posting = { readonly ordinal: number; readonly level: number }

export const highestLevel = 7
const parameterBits = 5
const resolutionBits = 2

/**
 * How finely levels are written: in full, as one of four, as one of two.
 *
 * Why: a word that every third article has says little by how often it stands there.
 */
type Resolution = 0 | 1 | 2
const steps: Readonly<Record<1 | 2, readonly number[]>> = { 1: [0, 2, 4, 6], 2: [2, 6] }
const fewestCoarse = 1_024

function resolutionOf(count: number, articles: number): Resolution {
  if (count < fewestCoarse || count * 16 < articles) return 0
  return count * 3 < articles ? 1 : 2
}

/**
 * Writes a list of articles, ascending, as Golomb-Rice coded gaps with a level each.
 *
 * Why not bytes: a word of nearly all of 100,000 articles takes 25 KB so, and 200 KB as bytes.
 */
export function encodePostings(postings: readonly Posting[]): Uint8Array {
  const writer = bitWriter()
  const articles = (postings.at(-1)?.ordinal ?? 0) + 1
  const meanGap = articles / Math.max(postings.length, 1)
  // The best parameter for gaps that fall off geometrically is near log2(0.69 × mean).
  const parameter = Math.max(0, Math.ceil(Math.log2(Math.max(meanGap * 0.69, 1))))
  const resolution = resolutionOf(postings.length, articles)
  writer.write(parameter, parameterBits)
  writer.write(resolution, resolutionBits)
  let previous = -1
  for (const { ordinal, level } of postings) {
    const gap = ordinal - previous - 1
    writer.writeUnary(gap >>> parameter)
    writer.write(gap & ((1 << parameter) - 1), parameter)
    if (resolution === 0) writer.writeUnary(level)
    else if (resolution === 1) writer.write(level >> 1, 2)
    else writer.write(level > 4 ? 1 : 0, 1)
    previous = ordinal
  }
  return writer.bytes()
}

/** Reads `count` postings. Errors: RangeError where the bytes end before them. */
export function decodePostings(
  bytes: Uint8Array,
  count: number,
  take: (ordinal: number, level: number) => void,
): void {
  const reader = bitReader(bytes)
  const parameter = reader.read(parameterBits)
  const resolution = reader.read(resolutionBits)
  const coarse = resolution === 1 || resolution === 2 ? steps[resolution] : undefined
  let ordinal = -1
  for (let read = 0; read < count; read++) {
    const high = reader.readUnary()
    ordinal += high * 2 ** parameter + reader.read(parameter) + 1
    take(ordinal, coarse ? (coarse[reader.read(resolution === 1 ? 2 : 1)] ?? 0) : levelFrom(reader))
  }
}

function levelFrom(reader: BitReader): number {
  return Math.min(reader.readUnary(), highestLevel)
}

import { type ByteReader, byteReader, byteWriter } from './byte-buffer.ts'
import { encodePostings, type Posting } from './postings.ts'

/**
 * Packs: files of a few kilobytes that hold words next to each other in the order of their stems, each with
 * the articles it stands in. A list of where each pack begins is all one needs to find a word.
 */

/** The written forms of one stem. */
export type Cluster = { readonly stem: string; readonly forms: readonly Form[] }

/** A word as written and where it stands. */
export type Form = {
  readonly letters: string
  /** Number of articles. */
  readonly articles: number
  /** The articles, as `postings.ts` writes them. */
  readonly postings: Uint8Array
}

/** What a pack is made of: postings still to be written. */
export type ClusterToWrite = {
  readonly stem: string
  readonly forms: readonly { readonly letters: string; readonly postings: readonly Posting[] }[]
}

export type WrittenPack = {
  /** No stem of the pack is before it, none of the pack before is at or after it. */
  readonly from: string
  readonly bytes: Uint8Array
}

/** Fetching a pack costs mostly the way there up to about this size. Units: bytes. */
const packBytes = 12_000
/** A list longer than this has a pack of its own, so that no rare word has to bring it along. Units: bytes. */
const heavyBytes = 6_000

/** Writes clusters, ascending by stem in code unit order, into packs. */
export function* writePacks(clusters: Iterable<ClusterToWrite>): Generator<WrittenPack> {
  let pack: { from: string; first: string; readonly written: Uint8Array[]; size: number } | undefined
  let last = ''
  const close = function* (): Generator<WrittenPack> {
    if (pack) yield { from: pack.from, bytes: joined(pack.written) }
    pack = undefined
  }
  for (const cluster of clusters) {
    const bytes = clusterBytes(cluster)
    if (pack && (bytes.length > heavyBytes || pack.size + bytes.length > packBytes)) yield* close()
    pack ??= { from: separator(last, cluster.stem), first: cluster.stem, written: [], size: 0 }
    pack.written.push(bytes)
    pack.size += bytes.length
    last = cluster.stem
    if (bytes.length > heavyBytes) yield* close()
  }
  yield* close()
}

/** Stem, forms, postings. Letters a form shares with its stem's beginning are not written again. */
function clusterBytes({ stem, forms }: ClusterToWrite): Uint8Array {
  const writer = byteWriter()
  writeText(writer, stem)
  writer.number(forms.length)
  for (const { letters, postings } of forms) {
    const at = letters.indexOf(stem)
    writer.number(at + 1)
    writeText(writer, at < 0 ? letters : letters.slice(0, at) + letters.slice(at + stem.length))
    const encoded = encodePostings(postings)
    writer.number(postings.length)
    writer.number(encoded.length)
    writer.bytes(encoded)
  }
  return writer.finish()
}

/** Reads a pack whole. Errors: RangeError for bytes that are none. */
export function readPack(bytes: Uint8Array): readonly Cluster[] {
  const reader = byteReader(bytes)
  const clusters: Cluster[] = []
  while (!reader.isAtEnd()) {
    const stem = readText(reader)
    const forms: Form[] = []
    for (let count = reader.number(); count > 0; count--) {
      const at = reader.number() - 1
      const rest = readText(reader)
      const letters = at < 0 ? rest : rest.slice(0, at) + stem + rest.slice(at)
      const articles = reader.number()
      forms.push({ letters, articles, postings: reader.bytes(reader.number()) })
    }
    clusters.push({ stem, forms })
  }
  return clusters
}

/** The number of the pack a stem is in if it is anywhere; `from` of each pack, ascending. */
export function packOf(stem: string, from: readonly string[]): number {
  let [low, high] = [0, from.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] as string) <= stem) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}

/** The numbers of the packs that may hold stems beginning so. */
export function packsOfPrefix(prefix: string, from: readonly string[]): readonly number[] {
  const first = packOf(prefix, from)
  const last = packOf(`${prefix}\uffff`, from)
  return from.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The shortest text after `before` and not after `stem`. */
function separator(before: string, stem: string): string {
  for (let length = 0; length < stem.length; length++) {
    const short = stem.slice(0, length)
    if (short > before) return short
  }
  return before === '' ? '' : stem
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const writer = byteWriter()
  for (const part of parts) writer.bytes(part)
  return writer.finish()
}

function writeText(writer: ReturnType<typeof byteWriter>, text: string): void {
  const bytes = new TextEncoder().encode(text)
  writer.number(bytes.length)
  writer.bytes(bytes)
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function readText(reader: ByteReader): string {
  return decoder.decode(reader.bytes(reader.number()))
}

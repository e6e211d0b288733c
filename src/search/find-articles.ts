import { type Term, termOf } from '../text/analyse.ts'
import { correctionOf, wordsBegunBy } from './corrections.ts'
import { type Cluster, packOf } from './pack.ts'
import { parseQuery, type QueryWord } from './parse-query.ts'
import { begunMatches, type Match, matchesOf, rarityOf, type Scores, scoresOf } from './rank.ts'
import type { KnownWord, SearchManifest, Segment } from './search-data.ts'

/** Where the index comes from: the files of a served site, or what a builder has just made. */
export type IndexSource = {
  readonly manifest: () => Promise<SearchManifest>
  readonly pack: (segment: Segment, number: number) => Promise<readonly Cluster[]>
  readonly words: (segment: Segment, number: number) => Promise<readonly KnownWord[]>
}

export type Wish = {
  readonly query: string
  readonly exactLetters?: boolean
  /** Which articles are let through; all where it is left out. */
  readonly allowed?: ((ordinal: number) => boolean) | undefined
}

/** What was found. */
export type Found = {
  /** Every article found, best first, among equals the newest. */
  readonly ordinals: Ordinals
  /** The words looked for. */
  readonly words: readonly QueryWord[]
  /** How many of them each article found has. */
  readonly matched: number
  /** Words nothing was found for, as typed. */
  readonly unknown: readonly string[]
  /** The query with its unknown words as they were perhaps meant. */
  readonly meant?: string
  /** Phrases still to be looked for in the articles' texts. */
  readonly phrases: readonly (readonly Term[])[]
}

/** A list read from its best end. */
export type Ordinals = { readonly length: number; readonly at: (rank: number) => number | undefined }

/** Finds articles by their words. Errors: what the source throws. */
export async function findArticles(source: IndexSource, wish: Wish): Promise<Found> {
  const { words, phrases } = parseQuery(wish.query, wish.exactLetters)
  const { segments } = await source.manifest()
  const articles = segments.reduce((sum, segment) => sum + segment.articles, 0)
  const matches = await Promise.all(
    segments.map((segment) => Promise.all(words.map((word) => matchesIn(source, segment, word)))),
  )
  const counts = words.map((_, index) =>
    matches.reduce((sum, inSegment) => sum + countOf(inSegment[index]?.matches ?? []), 0),
  )
  const keys: Float64Array[] = []
  let matched = 0
  segments.forEach((segment, at) => {
    const rated = words.map((_, index) => ({
      matches: matches[at]?.[index]?.matches ?? [],
      rarity: rarityOf(Math.min(counts[index] ?? 0, articles), articles),
    }))
    const scores = scoresOf(segment.articles, rated)
    const most = mostWords(scores.words, segment, wish.allowed)
    if (most > matched) keys.length = 0
    matched = Math.max(matched, most)
    if (most === matched && most > 0) keys.push(keysOf(scores, most, segment, wish.allowed))
  })
  const unknown = words.filter((_, index) => counts[index] === 0)
  const meant = unknown.length > 0 ? await correctionOf(source, segments, wish.query, unknown) : undefined
  return {
    ordinals: rankedOrdinals(keys),
    matched,
    words: words.map((word, index) => {
      const begun = matches.flatMap((inSegment) => inSegment[index]?.begun ?? [])
      return begun.length > 0 ? { ...word, begun: new Set(begun) } : word
    }),
    unknown: unknown.map(({ written }) => written),
    ...(meant !== undefined && { meant }),
    phrases,
  }
}

/** The forms of a word in a segment, and the bare words that begin as it does where it stands nowhere itself. */
type Matches = { readonly matches: readonly Match[]; readonly begun?: readonly string[] }

async function matchesIn(source: IndexSource, segment: Segment, word: QueryWord): Promise<Matches> {
  if (segment.packs.length === 0) return { matches: [] }
  const stems = word.term.readings.map(({ stem }) => stem)
  const matches = matchesOf(word, await clustersOf(source, segment, stems))
  if (matches.length > 0 || word.nearness !== 'stem') return { matches }
  const begun = (await wordsBegunBy(source, segment, word.term)).map(([bare]) => bare)
  const begunStems = begun.flatMap((bare) => termOf(bare).readings.map(({ stem }) => stem))
  return { matches: begunMatches(await clustersOf(source, segment, begunStems), new Set(begun)), begun }
}

/** The clusters of some stems, in their order; those the segment does not have are left out. */
async function clustersOf(
  source: IndexSource,
  segment: Segment,
  stems: readonly string[],
): Promise<readonly Cluster[]> {
  const found = await Promise.all(
    [...new Set(stems)].map(async (stem) => {
      const pack = await source.pack(segment, packOf(stem, segment.packs))
      return pack.find((cluster) => cluster.stem === stem)
    }),
  )
  return found.filter((cluster) => cluster !== undefined)
}

function countOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { form }) => sum + form.articles, 0)
}

type Allowed = Wish['allowed']

/** The most words of the query that any article let through has. */
function mostWords(words: Uint8Array, { first }: Segment, allowed: Allowed): number {
  let most = 0
  words.forEach((count, ordinal) => {
    if (count > most && (!allowed || allowed(first + ordinal))) most = count
  })
  return most
}

const ordinalBase = 2 ** 24
const scoreSteps = 4096

/** The articles with so many words as numbers that sort by score, then by ordinal. */
function keysOf(
  { score, words }: Scores,
  matched: number,
  { first }: Segment,
  allowed: Allowed,
): Float64Array {
  const keys = new Float64Array(words.length)
  let length = 0
  words.forEach((count, ordinal) => {
    if (count !== matched || (allowed && !allowed(first + ordinal))) return
    keys[length++] = Math.round((score[ordinal] as number) * scoreSteps) * ordinalBase + first + ordinal
  })
  return keys.slice(0, length)
}

function rankedOrdinals(parts: readonly Float64Array[]): Ordinals {
  const keys = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let length = 0
  for (const part of parts) {
    keys.set(part, length)
    length += part.length
  }
  keys.sort()
  return {
    length,
    at: (rank) => {
      const key = keys[length - 1 - rank]
      return key === undefined ? undefined : key % ordinalBase
    },
  }
}

import { type Term, termOf } from '../text/analyse.ts'
import { correctionOf, wordsBegunBy } from './corrections.ts'
import { type Cluster, packOf } from './pack.ts'
import { parseQuery, type QueryWord } from '../text/parse-query.ts'
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
  /** `best` where it is left out, among equals the newest. */
  readonly sort?: 'best' | 'newest'
  /** Which articles are let through; all where it is left out. */
  readonly allowed?: ((ordinal: number) => boolean) | undefined
}

/** What was found. */
export type FoundArticles = {
  /** Every article found, in the order wished for. */
  readonly ordinals: Uint32Array
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

/** Finds articles by their words. Errors: what the source throws. */
export async function findArticles(source: IndexSource, wish: Wish): Promise<FoundArticles> {
  const { words, phrases } = parseQuery(wish.query, wish.exactLetters)
  const { segments } = await source.manifest()
  const articles = segments.reduce((sum, segment) => sum + segment.articles, 0)
  const matches = await Promise.all(words.map((word) => matchesIn(source, segments, word)))
  const counts = matches.map(({ bySegment }) => bySegment.reduce((sum, found) => sum + countOf(found), 0))
  let rated: Rated[] = []
  let matched = 0
  segments.forEach((segment, at) => {
    const sought = words.map((_, index) => ({
      matches: matches[index]?.bySegment[at] ?? [],
      rarity: rarityOf(Math.min(counts[index] ?? 0, articles), articles),
    }))
    const scores = scoresOf(segment.articles, sought)
    const most = mostWords(scores.words, segment, wish.allowed)
    if (most > matched) rated = []
    matched = Math.max(matched, most)
    if (most === matched && most > 0) rated.push(ratedIn(scores, most, segment, wish.allowed))
  })
  const unknown = words.filter((_, index) => counts[index] === 0)
  const meant = unknown.length > 0 ? await correctionOf(source, segments, wish.query, unknown) : undefined
  return {
    ordinals: wish.sort === 'newest' ? newestFirst(rated) : bestFirst(rated),
    matched,
    words: words.map((word, index) => {
      const begun = matches[index]?.begun ?? []
      return begun.length > 0 ? { ...word, begun: new Set(begun) } : word
    }),
    unknown: unknown.map(({ written }) => written),
    ...(meant !== undefined && { meant }),
    phrases,
  }
}

/** The forms of a word in each segment, and the bare words that begin as it does where it stands nowhere itself. */
type Matches = { readonly bySegment: readonly (readonly Match[])[]; readonly begun?: readonly string[] }

async function matchesIn(
  source: IndexSource,
  segments: readonly Segment[],
  word: QueryWord,
): Promise<Matches> {
  const inEach = (stems: readonly string[], matching: (clusters: readonly Cluster[]) => readonly Match[]) =>
    Promise.all(segments.map(async (segment) => matching(await clustersOf(source, segment, stems))))
  const whole = await inEach(stemsOf(word.term), (clusters) => matchesOf(word, clusters))
  if (whole.some((matches) => matches.length > 0) || word.nearness !== 'stem') return { bySegment: whole }
  const begun = (await wordsBegunBy(source, segments, word.term)).map(([bare]) => bare)
  const bares = new Set(begun)
  const stems = begun.flatMap((bare) => stemsOf(termOf(bare)))
  return { bySegment: await inEach(stems, (clusters) => begunMatches(clusters, bares)), begun }
}

function stemsOf({ readings }: Term): readonly string[] {
  return readings.map(({ stem }) => stem)
}

/** The clusters of some stems, in their order; those the segment does not have are left out. */
async function clustersOf(
  source: IndexSource,
  segment: Segment,
  stems: readonly string[],
): Promise<readonly Cluster[]> {
  if (segment.packs.length === 0) return []
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
  for (let at = 0; at < words.length; at++) {
    const count = words[at] as number
    if (count > most && (!allowed || allowed(first + at))) most = count
  }
  return most
}

/** Articles found, the oldest first, each with its score in whole steps: articles as good as equal are equal. */
type Rated = { readonly ordinals: Uint32Array; readonly steps: Uint32Array }

const stepsInOne = 4096

/** The articles of a segment that have so many words. */
function ratedIn({ score, words }: Scores, matched: number, { first }: Segment, allowed: Allowed): Rated {
  const ordinals = new Uint32Array(words.length)
  const steps = new Uint32Array(words.length)
  let length = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== matched || (allowed && !allowed(first + at))) continue
    ordinals[length] = first + at
    steps[length++] = Math.round((score[at] as number) * stepsInOne)
  }
  return { ordinals: ordinals.subarray(0, length), steps: steps.subarray(0, length) }
}

function newestFirst(segments: readonly Rated[]): Uint32Array {
  return joined(segments.map(({ ordinals }) => ordinals))
    .sort()
    .reverse()
}

/**
 * Sorts by counting how many articles have each score.
 *
 * Why: half the library may have a word, and comparing them all takes longer than all the rest of a search.
 */
function bestFirst(segments: readonly Rated[]): Uint32Array {
  const oldestFirst = [...segments].sort((a, b) => (a.ordinals[0] ?? 0) - (b.ordinals[0] ?? 0))
  const ordinals = joined(oldestFirst.map((rated) => rated.ordinals))
  const steps = joined(oldestFirst.map((rated) => rated.steps))
  let most = 0
  for (let at = 0; at < steps.length; at++) most = Math.max(most, steps[at] as number)
  const places = new Uint32Array(most + 1)
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as number
    places[step] = (places[step] as number) + 1
  }
  let before = 0
  for (let step = places.length - 1; step >= 0; step--) {
    const count = places[step] as number
    places[step] = before
    before += count
  }
  const ranked = new Uint32Array(ordinals.length)
  for (let at = ordinals.length - 1; at >= 0; at--) {
    const step = steps[at] as number
    const place = places[step] as number
    places[step] = place + 1
    ranked[place] = ordinals[at] as number
  }
  return ranked
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let length = 0
  for (const part of parts) {
    whole.set(part, length)
    length += part.length
  }
  return whole
}

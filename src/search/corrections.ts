import type { Term } from '../text/analyse.ts'
import { editDistance } from './edit-distance.ts'
import type { IndexSource } from './find-articles.ts'
import { packsOfPrefix } from './pack.ts'
import type { QueryWord } from '../text/parse-query.ts'
import type { KnownWord, Segment } from './search-data.ts'

const mostBegun = 6
const shortestPrefix = 2

/** The commonest words that begin as a word typed so far, the commonest first. */
export async function wordsBegunBy(
  source: IndexSource,
  segments: readonly Segment[],
  { readings }: Term,
): Promise<readonly KnownWord[]> {
  const prefixes = readings.map(({ bare }) => bare).filter((bare) => bare.length >= shortestPrefix)
  const isBegun = ([bare]: KnownWord) => prefixes.some((prefix) => bare.startsWith(prefix))
  const inEach = await Promise.all(
    segments.map(async (segment) => {
      const lists = await Promise.all(prefixes.map((prefix) => wordsAt(source, segment, prefix)))
      return new Map(lists.flat().map((word) => [word[0], word]))
    }),
  )
  const begun = new Map<string, KnownWord>()
  for (const word of inEach.flatMap((words) => [...words.values()])) {
    if (!isBegun(word)) continue
    const [bare, articles, ...shown] = word
    begun.set(bare, [bare, articles + (begun.get(bare)?.[1] ?? 0), ...shown])
  }
  return [...begun.values()].sort(byArticles).slice(0, mostBegun)
}

/** The words of the lists a beginning falls into. */
async function wordsAt(source: IndexSource, segment: Segment, prefix: string): Promise<readonly KnownWord[]> {
  const shards = packsOfPrefix(prefix, segment.words)
  return (await Promise.all(shards.map((shard) => source.words(segment, shard)))).flat()
}

const byArticles = (a: KnownWord, b: KnownWord) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)

/** The query with each unknown word as it was perhaps meant; undefined where no word is near any of them. */
export async function correctionOf(
  source: IndexSource,
  segments: readonly Segment[],
  query: string,
  unknown: readonly QueryWord[],
): Promise<string | undefined> {
  let meant = query
  for (const word of unknown) {
    const near = await nearestWord(source, segments, word)
    if (near !== undefined) meant = meant.replace(word.written, () => near)
  }
  return meant === query ? undefined : meant
}

/**
 * The known word with the fewest letters typed otherwise, among equals the commonest.
 *
 * Why its first letter counts: it is rarely the wrong one, and it says which lists of words to fetch; a swap with
 * the second is allowed for.
 */
async function nearestWord(
  source: IndexSource,
  segments: readonly Segment[],
  { term, written }: QueryWord,
): Promise<string | undefined> {
  let best: { readonly word: KnownWord; readonly distance: number; readonly bare: string } | undefined
  for (const { bare } of term.readings) {
    const most = bare.length < 5 ? 1 : 2
    if (bare.length < 3 || /^\p{N}/u.test(bare)) continue
    const initials = [...new Set([bare[0] ?? '', bare[1] ?? ''])]
    for (const segment of segments) {
      const lists = await Promise.all(initials.map((initial) => wordsAt(source, segment, initial)))
      for (const word of lists.flat()) {
        const distance = editDistance(bare, word[0], most)
        if (distance > most || distance === 0) continue
        const isBetter =
          !best || distance < best.distance || (distance === best.distance && word[1] > best.word[1])
        if (isBetter) best = { word, distance, bare }
      }
    }
  }
  if (!best) return undefined
  const shown = best.word[2] ?? best.word[0]
  const joined = term.exact.length - best.bare.length
  return term.exact.length === term.letters.length ? written.slice(0, joined) + shown : shown
}

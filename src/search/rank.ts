import { termOf } from '../text/analyse.ts'
import type { Cluster, Form } from './pack.ts'
import { type Nearness, nearnessOf, type QueryWord } from '../text/parse-query.ts'
import { decodePostings, highestLevel } from './postings.ts'

/** A written form of a word of the query, and what finding it is worth. */
export type Match = { readonly form: Form; readonly worth: number }

/**
 * Why so far apart: the word itself, once in a long text, must be worth more than another form of it in a headline.
 * A level at most doubles the worth.
 */
const worths = { letters: 1, exact: 0.97, bare: 0.9, stem: 0.44 }
/** What only begins like the word typed. */
const begunWorth = 0.4

/** Which forms of the clusters a word of a query stands for. Clusters come in the order of the word's readings. */
export function matchesOf(word: QueryWord, clusters: readonly Cluster[]): readonly Match[] {
  const rated = clusters.map((cluster) =>
    cluster.forms.map((form) => ({ form, near: nearnessOf(word.term, termOf(form.letters)) })),
  )
  // The library's words settle how to read the word: where it stands itself, else the longest reading there is.
  const own = rated.filter((forms) => forms.some(({ near }) => near === 'letters' || near === 'exact'))
  const chosen = own.length > 0 ? own : rated.filter((forms) => forms.length > 0).slice(0, 1)
  return chosen
    .flat()
    .filter(({ near }) => isNear(near ?? 'stem', word.nearness))
    .map(({ form, near }) => ({ form, worth: worths[near ?? 'stem'] }))
}

function isNear(near: keyof typeof worths, asked: Nearness): boolean {
  return (
    asked === 'stem' || near === 'letters' || (asked === 'exact' && (near === 'exact' || near === 'bare'))
  )
}

/** The forms of words that begin as the word typed. */
export function begunMatches(clusters: readonly Cluster[], bares: ReadonlySet<string>): readonly Match[] {
  return clusters
    .flatMap(({ forms }) => forms)
    .filter(({ letters }) => termOf(letters).readings.some(({ bare }) => bares.has(bare)))
    .map((form) => ({ form, worth: begunWorth }))
}

/** The articles of one segment, each with its score and how many words of the query it has. */
export type Scores = { readonly score: Float32Array; readonly words: Uint8Array }

const levels = Array.from({ length: highestLevel + 1 }, (_, level) => level)

/** Scores a segment's articles. `articles` counts those of the whole library, `countOf` those with a word. */
export function scoresOf(
  segmentArticles: number,
  words: readonly { readonly matches: readonly Match[]; readonly rarity: number }[],
): Scores {
  const score = new Float32Array(segmentArticles)
  const found = new Uint8Array(segmentArticles)
  const best = new Float32Array(words.length > 1 ? segmentArticles : 0)
  words.forEach(({ matches, rarity }, index) => {
    const target = index === 0 ? score : best.fill(0)
    for (const { form, worth } of matches) {
      const values = Float32Array.from(levels, (level) => rarity * worth * (1 + level / highestLevel))
      decodePostings(form.postings, form.articles, (ordinal, level) => {
        const value = values[level] as number
        if (ordinal < segmentArticles && value > (target[ordinal] as number)) target[ordinal] = value
      })
    }
    for (let ordinal = 0; ordinal < segmentArticles; ordinal++) {
      if ((target[ordinal] as number) === 0) continue
      found[ordinal] = (found[ordinal] as number) + 1
      if (index > 0) score[ordinal] = (score[ordinal] as number) + (target[ordinal] as number)
    }
  })
  return { score, words: found }
}

/** How much finding a word says: the rarer the more. Source: the inverse document frequency of BM25. */
export function rarityOf(articlesWith: number, articles: number): number {
  return Math.log(1 + (articles - articlesWith + 0.5) / (articlesWith + 0.5)) + 0.1
}

import type { ClusterForm } from './build-segment.ts'
import type { KnownWord } from './search-data.ts'

/** Words that follow each other in the alphabet. */
export type WordShard = { readonly from: string; readonly words: readonly KnownWord[] }

/** Rarer words are not offered while typing or as a correction. */
const mostWords = 20_000
const wordsInShard = 700
/** In a library of many articles, a word of one article alone is as often a slip as a word. */
const manyArticles = 1_000

/** The commonest words of a segment, in the order of their bare forms, in lists small enough to fetch. */
export function wordShards(
  clusters: Iterable<readonly ClusterForm[]>,
  countOf: (id: number) => number,
  articles: number,
): readonly WordShard[] {
  const words = new Map<string, { articles: number; shown: string; best: number }>()
  for (const cluster of clusters) {
    for (const { id, term, reading } of cluster) {
      if (reading.bare.length < 2 || /^\p{N}/u.test(reading.bare)) continue
      const count = countOf(id)
      if (count === 0) continue
      const word = words.get(reading.bare) ?? { articles: 0, shown: reading.bare, best: 0 }
      words.set(reading.bare, word)
      word.articles += count
      const shown = shownFor(term.letters, term.exact, reading.bare)
      if (shown === undefined || count <= word.best) continue
      word.best = count
      word.shown = shown
    }
  }
  const fewest = articles >= manyArticles ? 2 : 1
  const kept = [...words]
    .filter(([, word]) => word.articles >= fewest)
    .sort(([a, m], [b, n]) => n.articles - m.articles || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([bare, word]): KnownWord => {
      const count = Math.min(word.articles, articles)
      return word.shown === bare ? [bare, count] : [bare, count, word.shown]
    })
  return Array.from({ length: Math.ceil(kept.length / wordsInShard) }, (_, index) => {
    const shard = kept.slice(index * wordsInShard, (index + 1) * wordsInShard)
    return { from: index === 0 ? '' : (shard[0]?.[0] ?? ''), words: shard }
  })
}

/** How a bare word is written, seen in one of its forms: itself, or behind what is joined to it. */
function shownFor(letters: string, exact: string, bare: string): string | undefined {
  // Folding drops «ء» alone, so a form as long as its folded one shows where the bare word begins.
  if (exact === bare) return letters
  return letters.length === exact.length && exact.endsWith(bare) ? letters.slice(-bare.length) : undefined
}

import type { Article, Block } from '../article/article.ts'
import { textsOfBlock } from '../article/texts.ts'
import { analyse, type Word } from '../text/analyse.ts'
import type { Direction } from '../text/direction.ts'
import { isolatedRuns } from '../text/isolated-runs.ts'
import type { Span } from '../text/words.ts'
import { fits, nearnessOf, type QueryWord } from '../text/parse-query.ts'

/** A stretch of a text, found or not. */
export type Piece = { readonly text: string; readonly isFound: boolean }

/** A few lines of an article around what was found. */
export type Snippet = {
  readonly pieces: readonly Piece[]
  readonly lang: string
  readonly dir: Direction
  /** Whether the text begins before it and goes on after it. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** Units: words. */
const longest = 34
const before = 8

/** Cuts a text around its words that a query asks for; the pieces joined give the text back. */
export function piecesOf(text: string, words: readonly QueryWord[]): readonly Piece[] {
  const found = analyse(text).filter(({ term }) => words.some((word) => fits(word, term)))
  const pieces: Piece[] = []
  let offset = 0
  for (const { start, end } of joinedSpans(found, isolatedRuns(text))) {
    if (start > offset) pieces.push({ text: text.slice(offset, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    offset = end
  }
  if (offset < text.length) pieces.push({ text: text.slice(offset), isFound: false })
  return pieces
}

/** Why: a mark that ends inside an isolated run, such as the year of a date, would leave its rest to be scrambled. */
function joinedSpans(words: readonly Span[], runs: readonly Span[]): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  for (const word of words) {
    const run = runs.find(({ start, end }) => start < word.end && end > word.start)
    const start = Math.min(word.start, run?.start ?? word.start)
    const end = Math.max(word.end, run?.end ?? word.end)
    const last = spans.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/**
 * The lines of an article that show best what was found: where most words of the query stand together.
 * Undefined where none stands in its body.
 */
export function snippetOf(article: Article, words: readonly QueryWord[]): Snippet | undefined {
  let best:
    | (Place & { readonly block: Block; readonly text: string; readonly all: readonly Word[] })
    | undefined
  for (const block of article.body) {
    for (const { text } of textsOfBlock(block)) {
      const all = analyse(text)
      const place = bestPlace(all, words)
      if (place && place.score > (best?.score ?? 0)) best = { ...place, block, text, all }
    }
  }
  if (!best) return undefined
  const { block, text, all } = best
  const first = Math.max(0, Math.min(best.first - before, all.length - longest))
  const last = Math.min(all.length, first + longest) - 1
  const start = first === 0 ? 0 : (all[first]?.start ?? 0)
  const end = last === all.length - 1 ? text.length : (all[last]?.end ?? text.length)
  return {
    pieces: piecesOf(text.slice(start, end), words),
    lang: block.lang ?? article.lang,
    dir: block.dir ?? article.dir,
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }
}

type Place = { readonly first: number; readonly score: number }

const scores = { letters: 1, exact: 0.95, bare: 0.9, stem: 0.6 }

/** Where in a text most words of the query stand near each other. */
function bestPlace(all: readonly Word[], words: readonly QueryWord[]): Place | undefined {
  const hits = all.flatMap(({ term }, at) => {
    const word = words.findIndex((one) => fits(one, term))
    const asked = words[word]
    return asked ? [{ at, word, score: scores[nearnessOf(asked.term, term) ?? 'stem'] }] : []
  })
  let best: Place | undefined
  hits.forEach((hit, index) => {
    const scoreOf = new Map<number, number>()
    for (const near of hits.slice(index, index + longest)) {
      if (near.at >= hit.at + longest - before) break
      scoreOf.set(near.word, Math.max(scoreOf.get(near.word) ?? 0, near.score))
    }
    const score = [...scoreOf.values()].reduce((sum, one) => sum + one, 0)
    if (!best || score > best.score) best = { first: hit.at, score }
  })
  return best
}

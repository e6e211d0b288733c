import { fold } from '../text/fold.ts'
import { type Span, wordSpans } from '../text/words.ts'
import type { Anchor, Place, PlacedText } from './anchor.ts'

/** A word of the article, and which of its texts it stands in. */
type WrittenWord = Span & { readonly text: number; readonly folded: string }

/** What two words that stand for each other count, and what a word too many or too few costs. */
const same = 3
const alike = 2
const other = -1
const gap = 1

/** A passage has been kept if so much of its letters is there. */
const leastKept = 0.5
/** The article's words times the passage's; past it nothing is looked for. */
const mostCells = 12_000_000

/**
 * What a passage has become in an article whose words were corrected: its words and those around it are laid beside the
 * article's, as a comparison of two versions does.
 *
 * Source: Smith and Waterman, Identification of common molecular subsequences (1981), over words.
 */
export function alignedPlaces(texts: readonly PlacedText[], anchor: Anchor): readonly Place[] {
  const article = texts.flatMap(({ text }, index) =>
    wordSpans(text).map((span) => ({ ...span, text: index, folded: fold(text.slice(span.start, span.end)) })),
  )
  const before = wordsOf(anchor.before)
  const quote = wordsOf(anchor.quote)
  const passage = [...before, ...quote, ...wordsOf(anchor.after)]
  if (quote.length === 0 || passage.length * article.length > mostCells) return []
  const partners = aligned(passage, article)
  const kept = quote.map((word, index) => {
    const at = partners.get(before.length + index)
    return { word, is: at === undefined ? undefined : article[at] }
  })
  return isKept(kept, before.length, partners, passage.length) ? placesOf(kept, texts) : []
}

type Kept = { readonly word: string; readonly is: WrittenWord | undefined }

/** Whether half of the letters are there; a few words may be others if what stands around them is the same. */
function isKept(
  kept: readonly Kept[],
  first: number,
  partners: ReadonlyMap<number, number>,
  length: number,
): boolean {
  const letters = kept.reduce((sum, { word }) => sum + word.length, 0)
  const there = kept.reduce(
    (sum, { word, is }) => sum + (is && weight(word, is.folded) > 0 ? word.length : 0),
    0,
  )
  const isShort = letters < 12
  if (!isShort && there / letters >= leastKept) return true
  if (kept.length > 3 || !kept.some(({ is }) => is)) return false
  const around = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => partners.has(from + index)).filter(Boolean).length
  return around(0, first) >= 2 && around(first + kept.length, length) >= 2
}

/** From the first to the last word in each text that has any. */
function placesOf(kept: readonly Kept[], texts: readonly PlacedText[]): readonly Place[] {
  const spans = new Map<number, Span>()
  for (const { is } of kept) {
    if (!is) continue
    const known = spans.get(is.text)
    spans.set(is.text, {
      start: Math.min(known?.start ?? is.start, is.start),
      end: Math.max(known?.end ?? is.end, is.end),
    })
  }
  return [...spans].flatMap(([index, span]) => {
    const text = texts[index]
    return text ? [{ block: text.block, item: text.item, ...span }] : []
  })
}

/** For each word of the passage that has one its partner in the article, by their places. */
function aligned(passage: readonly string[], article: readonly WrittenWord[]): ReadonlyMap<number, number> {
  const width = article.length + 1
  const steps = new Uint8Array((passage.length + 1) * width)
  let above = new Int32Array(width)
  let best = { score: 0, row: 0, column: 0 }
  for (let row = 1; row <= passage.length; row++) {
    const scores = new Int32Array(width)
    for (let column = 1; column < width; column++) {
      const both = (above[column - 1] ?? 0) + weight(passage[row - 1], article[column - 1]?.folded)
      const score = Math.max(0, both, (above[column] ?? 0) - gap, (scores[column - 1] ?? 0) - gap)
      scores[column] = score
      if (score === 0) continue
      steps[row * width + column] = score === both ? 1 : score === (above[column] ?? 0) - gap ? 2 : 3
      if (score > best.score) best = { score, row, column }
    }
    above = scores
  }
  const partners = new Map<number, number>()
  for (let { row, column } = best; ; ) {
    const step = steps[row * width + column]
    if (!step) return partners
    if (step === 1) partners.set(row - 1, column - 1)
    if (step !== 3) row--
    if (step !== 2) column--
  }
}

function weight(one = '', another = ''): number {
  if (one === another) return same
  return isAlike(one, another) ? alike : other
}

/** Whether two words have most of their letters in common, at their ends: a slip that was corrected. */
function isAlike(one: string, another: string): boolean {
  const longer = Math.max(one.length, another.length)
  const shorter = Math.min(one.length, another.length)
  if (shorter < 3) return false
  let start = 0
  while (start < shorter && one[start] === another[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === another.at(-1 - end)) end++
  return (start + end) / longer >= 2 / 3
}

function wordsOf(text: string): readonly string[] {
  return wordSpans(text).map(({ start, end }) => fold(text.slice(start, end)))
}

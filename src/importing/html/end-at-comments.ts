import { isCommentHeading } from '../steps/boxes.ts'
import { type Draft, noteDropped } from '../steps/draft.ts'
import { isProse } from '../steps/prose.ts'
import { findUnheadedComments } from '../steps/reader-comments.ts'
import type { Piece } from './piece.ts'

/** The text before readers' comments is an article only if it is longer than so much. Units: UTF-16 code units. */
const leastProse = 300

/** The pieces up to the heading of readers' comments, wherever more of the article's text stands before it than after. */
export function endAtComments(
  draft: Draft,
  pieces: readonly Piece[],
  headline: Element | undefined,
): readonly Piece[] {
  const start = Math.max(
    0,
    pieces.findIndex((piece) => piece.element === headline),
  )
  const lengths = pieces.map((piece) =>
    piece.kind === 'text' && piece.linkShare < 0.5 && isProse(piece.text) ? piece.text.length : 0,
  )
  const sum = (from: number, to?: number) => lengths.slice(from, to).reduce((all, length) => all + length, 0)
  const isEnough = (index: number) => sum(start, index) >= Math.max(leastProse, sum(index))
  const headed = pieces.findIndex(
    (piece, index) =>
      index > start &&
      (piece.kind === 'heading' || piece.kind === 'text') &&
      isCommentHeading(piece.text) &&
      isEnough(index),
  )
  const at = headed < 0 ? unheadedAt(pieces, lengths, start) : headed
  if (at < 0 || !isEnough(at)) return pieces
  for (const piece of pieces.slice(at)) noteDropped(draft, 'drop-comments', piece.text.slice(0, 160))
  return pieces.slice(0, at)
}

/** Where readers' comments without a heading begin, after the first sentences; -1 where there are none. */
function unheadedAt(pieces: readonly Piece[], lengths: readonly number[], start: number): number {
  const first = lengths.findIndex((length, index) => index > start && length > 0)
  const texts = pieces.map(({ kind, text }) => (kind === 'text' || kind === 'heading' ? text : ''))
  return first < 0 ? -1 : (findUnheadedComments(texts, first + 2) ?? -1)
}

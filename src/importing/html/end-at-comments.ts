import { isCommentHeading } from '../steps/boxes.ts'
import { type Draft, noteDropped } from '../steps/draft.ts'
import { isProse } from '../steps/prose.ts'
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
  const at = pieces.findIndex(
    (piece, index) =>
      index > start &&
      (piece.kind === 'heading' || piece.kind === 'text') &&
      isCommentHeading(piece.text) &&
      sum(start, index) >= Math.max(leastProse, sum(index)),
  )
  if (at < 0) return pieces
  for (const piece of pieces.slice(at)) noteDropped(draft, 'drop-comments', piece.text.slice(0, 160))
  return pieces.slice(0, at)
}

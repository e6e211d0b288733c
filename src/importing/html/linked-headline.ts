import { findFurnitureRule } from '../steps/furniture.ts'
import type { Piece } from './piece.ts'

/** Fewer words are a section's name. */
const fewestWords = 4

/** Whether a piece is the linked headline of another article. */
export function isLinkedHeadline(piece: Piece | undefined): boolean {
  if (!piece || piece.linkShare < 0.8 || piece.kind === 'list' || piece.kind === 'figure') return false
  return piece.text.split(' ').length >= fewestWords && findFurnitureRule(piece.text) === undefined
}

/** Boxes of which one holds no part of another's list. */
const boxes = 'td,th,li,article,section,aside,nav'

/** Whether the piece before another one in its box is a linked headline, whose date the other one then says. */
export function isUnderLinkedHeadline(pieces: readonly Piece[], index: number): boolean {
  const before = pieces.slice(0, index).findLast(({ kind }) => kind !== 'figure')
  const box = (piece: Piece | undefined) => piece?.element.closest(boxes)
  return before !== undefined && box(before) === box(pieces[index]) && isLinkedHeadline(before)
}

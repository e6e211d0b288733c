import { findByline } from '../steps/byline.ts'
import { findDateLine } from '../steps/date-line.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { findFurnitureRule, findRelatedHeading } from '../steps/furniture.ts'
import { endsSentence, isProse } from '../steps/prose.ts'
import { headlineNames, kickerNames, namesOf, siteNames } from './element-names.ts'
import { fontSizeOf } from './font-size.ts'
import { lineBoxOf } from './line-box.ts'
import type { Piece } from './piece.ts'

/** A headline stands this near its text. Units: pieces. */
const reach = 14
/** Units: words. */
const length = { fewest: 4, most: 30 }
/** Longer lines under another are its summary. Units: words. */
const longestHeadline = 14
/** The text begins with a paragraph of so much. Units: UTF-16 code units. */
const openingLength = 60

/**
 * The line over the text that looks most like its headline, for pages that mark none: the largest in
 * print, else the one bold, else the one nearest to the text and its credits.
 */
export function findProminentLine(pieces: readonly Piece[], lang: string): Piece | undefined {
  return findMarkedLine(pieces, lang) ?? nearestToText(findHeadlineLines(pieces, lang), lang)
}

/** The line over the text that its print marks: the largest, else the only bold one. */
export function findMarkedLine(pieces: readonly Piece[], lang: string): Piece | undefined {
  const opening = findOpening(pieces)
  if (opening < 0) return undefined
  const lines = linesBefore(pieces, opening, lang)
  const sizes = lines.map(({ element }) => fontSizeOf(element))
  const largest = Math.max(0, ...sizes)
  const plain = Math.max(3, fontSizeOf((pieces[opening] as Piece).element))
  const large = largest > plain ? lines.filter((_, index) => sizes[index] === largest) : []
  if (large.length > 0) return large[0]
  const named = lines.filter(({ element }) => isNamedHeadline(namesOf(element)))
  if (named.length === 1) return named[0]
  const bold = lines.filter((piece) => piece.isBold)
  return bold.length === 1 ? bold[0] : undefined
}

function isNamedHeadline(names: string): boolean {
  return headlineNames.test(names) && !kickerNames.test(names) && !siteNames.test(names)
}

/** The lines over the text that may be its headline. */
export function findHeadlineLines(pieces: readonly Piece[], lang: string): readonly Piece[] {
  const opening = findOpening(pieces)
  return opening < 0 ? [] : linesBefore(pieces, opening, lang)
}

function linesBefore(pieces: readonly Piece[], opening: number, lang: string): readonly Piece[] {
  return pieces.slice(Math.max(0, opening - reach), opening).filter((piece) => isLine(piece, lang))
}

/** The first of the paragraphs the page is made of. */
function findOpening(pieces: readonly Piece[]): number {
  const isText = (piece: Piece) =>
    piece.kind === 'text' && piece.linkShare < 0.5 && piece.role === undefined && isProse(piece.text)
  return pieces.findIndex(
    (piece, index) =>
      isText(piece) &&
      piece.text.length >= openingLength &&
      pieces.slice(index + 1, index + 7).some((next) => isText(next)),
  )
}

function isLine(piece: Piece, lang: string): boolean {
  const words = piece.text.split(' ').filter((word) => /\p{L}/u.test(word)).length
  if (piece.kind !== 'text' && piece.kind !== 'heading') return false
  if (words < length.fewest || words > length.most || piece.linkShare > 0.5) return false
  if (piece.role !== undefined && piece.role !== 'headline' && piece.role !== 'kicker') return false
  if (findFurnitureRule(piece.text) || findRelatedHeading(piece.text) || findByline(piece.text)) return false
  if (words <= 5 && findDatelineLine(piece.text)) return false
  return !findDateLine(piece.text, lang, 6) && !/[.۔…]$/.test(piece.text)
}

/** Arabic, Persian and Urdu papers put the lesser line over the headline, others under it. */
function nearestToText(lines: readonly Piece[], lang: string): Piece | undefined {
  const last = lines.at(-1)
  const above = lines.at(-2)
  const isPair =
    above !== undefined && last !== undefined && lineBoxOf(above.element) === lineBoxOf(last.element)
  if (!isPair || endsSentence(above.text)) return last
  const isLesserAbove = /^(?:ar|fa|ur|ps|ckb)/.test(lang) && last.text.split(' ').length <= longestHeadline
  return isLesserAbove ? last : above
}

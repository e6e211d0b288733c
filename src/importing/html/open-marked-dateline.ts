import { cleanText } from '../../text/clean.ts'
import { bylineOf, isAgency } from '../steps/byline.ts'
import { findDatelineLine, type Named } from '../steps/dateline.ts'
import { isKnownPlace } from '../steps/known-place.ts'
import { splitCredit } from '../steps/split-credit.ts'
import type { Piece } from './piece.ts'

/** A dateline the page prints apart from the words after it, and those words. */
export type MarkedDateline = Named & { readonly rest: string }

const shortestRest = 40
const longestMark = 80

/**
 * Takes off the start of a paragraph what is printed bold there and reads as a place and a writer:
 * `<b>لاہور (فلاں)</b> …`.
 *
 * Why: without the print such words may as well begin the sentence.
 */
export function openMarkedDateline(piece: Piece): MarkedDateline | undefined {
  for (const mark of [...piece.element.querySelectorAll('b,strong,font,span,em')].slice(0, 6)) {
    const text = cleanText(mark.textContent ?? '')
    if (text === '' || text.length > longestMark || !piece.text.startsWith(text)) continue
    const rest = piece.text.slice(text.length).replace(/^[\s:：\-–—ـ|.]+/u, '')
    if (rest.length < shortestRest) continue
    const named = readMark(text.replace(/[\s:：\-–—ـ|]+$/u, ''))
    if (named) return { ...named, rest }
  }
  return undefined
}

function readMark(text: string): Named | undefined {
  const line = findDatelineLine(text)
  if (line) return line
  const bracketed = /^([^()[\]]{2,30}?)\s?[([]([^()[\]]{2,50})[)\]]$/u.exec(text)
  if (bracketed) {
    const [, place = '', credit = ''] = bracketed
    const byline = bylineOf(credit)
    const isPair = place.split(' ').length <= 3 && byline !== undefined && byline.split(' ').length >= 2
    // One word in brackets more often explains than signs.
    if (/\d/.test(text) || !(isPair || isAgency(credit))) return undefined
    return { place, ...(byline && { byline }) }
  }
  const split = splitCredit(text)
  if (split) return split
  return isKnownPlace(text) ? { place: text } : undefined
}

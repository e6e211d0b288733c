import { isAgency } from './byline.ts'
import { isKnownPlace } from './known-place.ts'

/** A credit's two halves: who writes, and where from. */
export type SplitCredit = { readonly place: string; readonly byline: string }

const preposition = /^(.{3,60}?)\s(?:in|from|من|في|از|در)\s(.{2,40})$/iu
const bracketed = /^([^()]{3,60}?)\s\(([^()]{2,40})\)$/u
const signs = /(\s[-–—ـ|/]{1,2}\s|\s?[–—]\s?|[,،]\s)/u

/** Parts «القاهرة - أحمد علي», "Jane Whitfield in Paris" and «איתמר אייכנר, וושינגטון» where a known place stands in them. */
export function splitCredit(text: string): SplitCredit | undefined {
  const pair = preposition.exec(text) ?? bracketed.exec(text)
  if (pair && isKnownPlace(pair[2] ?? '') && !isKnownPlace(pair[1] ?? ''))
    return { byline: (pair[1] ?? '').trim(), place: (pair[2] ?? '').trim() }
  const pieces = text.split(signs)
  const parts = pieces.filter((_, index) => index % 2 === 0).map((part) => part.trim())
  if (parts.length < 2 || parts.length > 4) return undefined
  const at = parts.findIndex((part) => isKnownPlace(part))
  const others = parts.filter((part, index) => index !== at && part !== '')
  if (at < 0 || others.length === 0 || others.some((part) => isKnownPlace(part))) return undefined
  // «القاهرة - أحمد علي - وكالات»: a person wins over an agency.
  const people = others.filter((part) => !isAgency(part))
  const separator = /[,،]/.exec(text)?.[0] ?? ','
  return { place: parts[at] ?? '', byline: (people.length > 0 ? people : others).join(`${separator} `) }
}

/** Whether a short line is a credit: a name of some words and a known place. */
export function findCreditLine(line: string): SplitCredit | undefined {
  if (line.length > 60 || /[\d.:;؛!؟?"«»]/u.test(line)) return undefined
  const split = /\s(?:in|from|من|في|از|در)\s/iu.test(line) ? undefined : splitCredit(line)
  const words = split?.byline.split(' ').length ?? 0
  return words >= 2 && words <= 4 ? split : undefined
}

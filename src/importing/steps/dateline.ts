import { fold } from '../../text/fold.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { bylineOf, findByline, isAgency } from './byline.ts'
import { findDeskWriter } from './desk.ts'
import { findFurnitureRule } from './furniture.ts'
import { isKnownPlace } from './known-place.ts'
import { takePrefix } from './prefix.ts'
import { findSignature } from './signature.ts'
import { findCreditLine } from './split-credit.ts'
import { bylinePrefixes } from './words/credits.ts'
import { isKnownCity } from './words/places.ts'

/** A place and a writer, as a dateline names them. */
export type Named = { readonly place?: string; readonly byline?: string }

/** What a dateline at the start of a paragraph says, and the paragraph without it. */
export type Opened = Named & { readonly rest: string }

/** A dateline ends within so much of a paragraph. Units: UTF-16 code units. */
const reach = 110
const shortestRest = 20

/** A hyphen or a tatweel is a dash where spaces stand around it; a real dash is one anywhere. */
const dash = /\s{1,3}[-ـ־]{1,3}\s{1,3}|\s{0,3}[–—]\s{0,3}|[-ـ]{1,2}\s{1,3}|\s{1,3}[-ـ]{1,2}/u

/** How credits begin that name a paper's correspondent. */
const correspondent =
  /^(?:نمائندہ|نامہ نگار|سٹاف رپورٹر|اسٹاف رپورٹر|خصوصی رپورٹر|بیورو|مراسل|خبرنگار|our correspondent|staff (?:reporter|writer|correspondent))(?:\s|$)/iu

/** Takes an unmistakable dateline off a paragraph's start; undefined where there is none. */
export function openDateline(paragraph: string, lang: string): Opened | undefined {
  const opened =
    findDeskWriter(paragraph) ??
    inParentheses(paragraph) ??
    beforeDash(paragraph) ??
    beforeColon(paragraph, lang)
  if (!opened || opened.rest.length < shortestRest) return undefined
  return opened
}

/** The dateline that a whole short line is: «موسكو ـ ريتا مهنا», «دبي - العربية.نت», "Cairo (AP)", «رويترز». */
export function findDatelineLine(line: string): Named | undefined {
  const text = line.trim().replace(/[:\s–—-]+$/u, '')
  if (text.length > 80 || /[.!؟?۔]$/.test(text)) return undefined
  if (isAgency(text)) return { byline: bylineOf(text) ?? text }
  const desk = findDeskWriter(text)
  if (desk?.rest === '') return { byline: desk.byline }
  if (isKnownCity(text)) return { place: text }
  const credit = findCreditLine(text)
  if (credit) return named(credit.place, credit.byline)
  const bracketed = /^([^()[\]]{2,40}?)\s?[([]([^()[\]]{2,40})[)\]]$/.exec(text)
  if (bracketed) {
    const [, place = '', credit = ''] = bracketed
    return isPlaceLike(place) && (isAgency(credit) || isKnownCity(place)) ? named(place, credit) : undefined
  }
  const pair = /^([^/:]{2,30}?)\s?[/:]\s?([^/:]{2,40})$/u.exec(text)
  if (pair && isAgency(pair[2] ?? '') && isPlaceLike(pair[1] ?? ''))
    return named(pair[1] ?? '', pair[2] ?? '')
  const parts = text
    .split(dash)
    .map((part) => part.trim())
    .filter(Boolean)
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || !isNameLike(first) || !isNameLike(second)) return undefined
  if (/\d/.test(text)) return undefined
  if (isAgency(first) || isKnownCity(second))
    return isKnownCity(first) ? named(first, second) : named(second, first)
  return isPlaceLike(first) ? named(first, second) : undefined
}

/** «القاهرة (رويترز) - …», "LONDON, March 12 (Reuters) — …", «(أ ف ب) - …» */
function inParentheses(paragraph: string): Opened | undefined {
  const match =
    /^([^()[\]:–—!؟?"«»]{0,50})[([]\s?([^()[\]]{2,40}?)\s?[)\]]\s{0,3}([-–—ـ:]{0,3})\s{0,3}/u.exec(
      paragraph.slice(0, reach),
    )
  if (!match) return undefined
  const [whole, before = '', credit = '', sign = ''] = match
  const place = placeOf(before)
  const rest = paragraph.slice(whole.length)
  if (!before.trim()) return isAgency(credit) ? { byline: credit, rest } : undefined
  if (!isPlaceLike(place)) return undefined
  const isSure =
    isAgency(credit) ||
    correspondent.test(credit) ||
    (sign !== '' && (isKnownCity(place) || isNameLike(credit)))
  return isSure ? { ...named(place, credit), rest } : undefined
}

/** «بيروت ـ …», «تهران - ایرنا - …», "LONDON — …", «القاهرة - كتب فلان: …» */
function beforeDash(paragraph: string): Opened | undefined {
  const head = paragraph.slice(0, reach)
  const match = dash.exec(head)
  if (!match || match.index === 0) return undefined
  const first = head.slice(0, match.index).trim()
  const after = match.index + match[0].length
  const place = placeOf(first)
  const next = /^([^–—:.،,؛!؟?"«»]{2,40}?)(?:\s[-ـ]{1,2}\s|\s?[–—]\s?|\s?:\s)/u.exec(head.slice(after))
  const second = next?.[1]?.trim() ?? ''
  const rest = paragraph.slice(after + (next?.[0].length ?? 0))
  const from = /^(?:من|از|from)\s(.+)$/iu.exec(second)?.[1]
  const signed = from === undefined ? undefined : findSignature(from, 4)?.byline
  if (next && signed && isPlaceLike(place)) return { place, byline: signed, rest }
  const isCredit = isAgency(second) || takePrefix(second, bylinePrefixes).rest !== undefined
  if (isAgency(first)) {
    if (next && isKnownCity(second)) return { ...named(second, first), rest }
    return { byline: first, rest: paragraph.slice(after) }
  }
  if (!isPlaceLike(place)) return undefined
  if (next && (isCredit || (isKnownCity(place) && isNameLike(second))))
    return { ...named(place, second), rest }
  // «الطقس - كما قيل - حار»: a pair of dashes holds an aside, so the first word is no place.
  if (!isKnownCity(place) && (next || !isUnmistakable(first))) return undefined
  return { place, rest: paragraph.slice(after) }
}

/** «اسلام آباد: …», «رويترز: …» */
function beforeColon(paragraph: string, lang: string): Opened | undefined {
  const match = /^([^:–—.!؟?"«»()]{2,40}):\s{1,3}/u.exec(paragraph.slice(0, reach))
  const first = match?.[1]?.trim() ?? ''
  if (!match || !first) return undefined
  const rest = paragraph.slice(match[0].length)
  if (isAgency(first)) return { byline: first, rest }
  const byline = findByline(first)
  if (byline) return { byline, rest }
  const [city = '', agency = ''] = first.split(/\s?\/\s?/)
  if (isKnownPlace(city) && isAgency(agency)) return { ...named(city, agency), rest }
  const isUrduCustom = lang.startsWith('ur') && isPlaceLike(first) && first.split(' ').length <= 2
  return isKnownCity(first) || isUrduCustom ? { place: first, rest } : undefined
}

function named(place: string, byline: string): Named {
  const name = bylineOf(byline)
  return { place: placeOf(place), ...(name && { byline: name }) }
}

/** A place without the date that American datelines put after it. */
function placeOf(text: string): string {
  return text
    .replace(/[,،]\s{0,2}[^,،]{0,20}\d.*$/u, '')
    .replace(/[\s,،/–—-]+$/u, '')
    .trim()
}

function isNameLike(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 4 && /^\p{L}/u.test(text.trim()) && !/[!؟?;؛]/.test(text)
}

function isPlaceLike(text: string): boolean {
  if (isKnownPlace(text)) return true
  const words = text.trim().split(/\s+/)
  if (!isNameLike(text) || words.length > 3 || /\d/.test(text)) return false
  if (words.some((word) => isStopWord(fold(word)))) return false
  return findFurnitureRule(text) === undefined && !/^[a-z]/.test(text)
}

/** Latin places stand in capitals; elsewhere one or two words. */
function isUnmistakable(first: string): boolean {
  const place = placeOf(first)
  if (/[A-Za-z]/.test(place)) return place === place.toUpperCase() && place.length >= 3
  return place.split(' ').length <= 2
}

import { cleanText } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'
import { findDate } from '../dates/find-date.ts'
import { type Prefixed, takePrefix } from './prefix.ts'
import { agencies, bylinePrefixes, fromPrefixes } from './words/credits.ts'
import { labelOf } from './words/labels.ts'

/** Longer is no name. Units: words. */
const longestName = 8

/** The writer a line names after words such as «بقلم» or "By"; undefined where it names none. */
export function findByline(line: string): string | undefined {
  if (line.length > 120 || findDate(line, 'en')) return undefined
  const named = takePrefix(line, bylinePrefixes)
  // «از» begins sentences too; with a colon it signs.
  const { prefix, rest: after, hasColon } = named.prefix ? named : signedFrom(line)
  const rest = after && after.split(' ').length <= 4 ? after.replace(/\s?:$/, '') : after
  if (!prefix || !rest) return undefined
  // A report also opens headlines: «تقرير أممي يحذر …».
  if (reports.has(prefix) && !hasColon) return undefined
  // «كتب» and "author" also begin sentences: a name is short and ends no sentence.
  if (rest.split(' ').length > (hasColon ? longestName : 6) || /[.!؟?۔:]$/.test(rest)) return undefined
  return bylineOf(rest)
}

/** «از: فلان» */
function signedFrom(line: string): Prefixed {
  const from = takePrefix(line, fromPrefixes)
  return from.hasColon ? from : { hasColon: false }
}

const reports = new Set(['تقرير', 'گزارش', 'رپورٹ', 'تحریر', 'author', 'writer'])

/** A writer's name as it is kept: without prefixes, dates, addresses and signs around it. */
export function bylineOf(text: string): string | undefined {
  const clean = cleanText(text)
  const name = (takePrefix(clean, bylinePrefixes).rest ?? clean)
    .split(
      /\s[-–—|]\s(?=(?:تصوير|عدسة|عکس|عکاس|צילום|photos?|photographs?|pictures?)[\s:])|\s[|•·]\s|\s{2,}|,\s(?=\d)|\s[-–—]\s(?=.*\d)|,\s(?=[^,]{0,40}\b(?:correspondent|reporter|editor|writer|staff)\b)/iu,
    )[0]
    ?.replace(/\S+@\S+/g, '')
    .replace(/^[\s\-–—:|،,(«"]+|[\s\-–—:|،,)»"]+$/gu, '')
    .trim()
  if (!name || !/\p{L}/u.test(name) || name.split(' ').length > longestName) return undefined
  if (/^https?:|^@/.test(name) || findDate(name, 'en')) return undefined
  return isNobody(name) ? undefined : name
}

/** Whether a name is a news agency's rather than a person's. */
export function isAgency(name: string): boolean {
  const folded = fold(name)
    .replace(/[()«»"]/g, '')
    .trim()
  return agencies.has(folded) || agencies.has(folded.replace(/^(?:وكاله|خبركزاري|خبرگزاری|ال)\s?/, ''))
}

const nobody = new Set([
  'admin',
  'administrator',
  'editor',
  'webmaster',
  'author',
  'ادمين',
  'المحرر',
  'root',
  'user',
])

function isNobody(name: string): boolean {
  return nobody.has(labelOf(name))
}

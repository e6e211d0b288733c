import { type Day, daysInMonth } from '../../article/date.ts'
import { findDayOfHijri } from './hijri.ts'
import { findDayOfJalali } from './jalali.ts'

const yearFirst = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/g
const yearLast = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)/g

/** A day written in numbers only, and the text without it. */
export type NumericDate = { readonly day: Day; readonly rest: string }

/**
 * The first day written as numbers in a folded text.
 *
 * Day before month, but in American English; two-digit years only where Hebrew pages write them.
 */
export function findNumericDate(folded: string, lang: string): NumericDate | undefined {
  for (const match of folded.matchAll(yearFirst)) {
    const [year = 0, month = 0, day = 0] = [match[1], match[3], match[4]].map(Number)
    const found = inCalendarOf(lang, year, month, day)
    if (found) return { day: found, rest: without(folded, match) }
  }
  for (const match of folded.matchAll(yearLast)) {
    const [first = 0, second = 0, written = 0] = [match[1], match[3], match[4]].map(Number)
    const isShort = match[4]?.length === 2
    if (isShort && !lang.startsWith('he')) continue
    const year = isShort ? 2000 + written : written
    const isMonthFirst = second > 12 || (lang.toLowerCase() === 'en-us' && first <= 12)
    const [month, day] = isMonthFirst ? [first, second] : [second, first]
    const found = inCalendarOf(lang, year, month, day)
    if (found) return { day: found, rest: without(folded, match) }
  }
  return undefined
}

function inCalendarOf(lang: string, year: number, month: number, day: number): Day | undefined {
  if (year >= 1250 && year < 1600)
    return /^(?:fa|ps|ckb)/.test(lang) ? findDayOfJalali(year, month, day) : findDayOfHijri(year, month, day)
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
}

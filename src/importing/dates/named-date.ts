import { type Day, daysInMonth, weekdayOf } from '../../article/date.ts'
import type { DateToken } from './date-tokens.ts'
import { findDayOfHijri } from './hijri.ts'
import { findDayOfJalali } from './jalali.ts'
import type { Calendar, Month } from './month-names.ts'

/** A day read from tokens, and the tokens that said it. */
export type NamedDate = { readonly day: Day; readonly used: ReadonlySet<number> }

/** How far from its month a day or a year may stand. Units: tokens. */
const reach = { day: 3, year: 6, weekday: 6 }

/** The first day whose month is written by name, in Gregorian if the text has that, else Jalali, else Hijri. */
export function findNamedDate(tokens: readonly DateToken[]): NamedDate | undefined {
  for (const calendar of ['gregorian', 'jalali', 'hijri'] as const) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as DateToken
      if (token.kind !== 'month' || token.month.calendar !== calendar) continue
      const found = readAround(tokens, i, token.month)
      if (found) return found
    }
  }
  return undefined
}

function readAround(tokens: readonly DateToken[], at: number, month: Month): NamedDate | undefined {
  const twin = twinMonth(tokens, at)
  if (twin !== undefined && !isSameMonth(tokens[twin], month)) return undefined
  const last = twin ?? at
  const dayAt =
    nearest(tokens, at, -1, reach.day, isDayNumber) ?? nearest(tokens, last, 1, reach.day, isDayNumber)
  const isYear = isYearOf(month.calendar)
  const yearAt = nearest(tokens, last, 1, reach.year, isYear) ?? nearest(tokens, at, -1, reach.year, isYear)
  if (dayAt === undefined || yearAt === undefined) return undefined
  const day = toGregorian(month, numberAt(tokens, yearAt), numberAt(tokens, dayAt))
  if (!day) return undefined
  const isWeekday = (token: DateToken) => token.kind === 'weekday'
  const first = Math.min(at, dayAt)
  const weekdayAt =
    nearest(tokens, first, -1, reach.weekday, isWeekday) ??
    nearest(tokens, Math.max(last, dayAt), 1, reach.weekday, isWeekday)
  const weekday = weekdayAt === undefined ? undefined : tokens[weekdayAt]
  // A weekday beside a date is its checksum: where they disagree, neither can be believed.
  if (weekday?.kind === 'weekday' && weekday.weekday !== weekdayOf(day)) return undefined
  const used = [at, last, dayAt, yearAt, weekdayAt].filter((index) => index !== undefined)
  return { day, used: new Set(used) }
}

/** The second name of a month written twice: «نيسان / أبريل», «نيسان (أبريل)». */
function twinMonth(tokens: readonly DateToken[], at: number): number | undefined {
  const between = tokens[at + 1]
  const isJoint = between?.kind === 'sign' && '/(-–ـ'.includes(between.sign)
  return isJoint && tokens[at + 2]?.kind === 'month' ? at + 2 : undefined
}

function isSameMonth(token: DateToken | undefined, month: Month): boolean {
  return (
    token?.kind === 'month' && (token.month.calendar !== month.calendar || token.month.month === month.month)
  )
}

function nearest(
  tokens: readonly DateToken[],
  from: number,
  step: 1 | -1,
  within: number,
  isWanted: (token: DateToken) => boolean,
): number | undefined {
  for (let i = from + step, left = within; left > 0 && i >= 0 && i < tokens.length; i += step, left--) {
    const token = tokens[i] as DateToken
    if (isWanted(token)) return i
    if (token.kind === 'month' && !isWanted(token)) return undefined
  }
  return undefined
}

function isDayNumber(token: DateToken): boolean {
  return token.kind === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31
}

function isYearOf(calendar: Calendar): (token: DateToken) => boolean {
  const [first, last] = calendar === 'gregorian' ? [1800, 2199] : [1200, 1599]
  return (token) =>
    token.kind === 'number' && token.digits === 4 && token.value >= first && token.value <= last
}

function numberAt(tokens: readonly DateToken[], index: number): number {
  const token = tokens[index]
  return token?.kind === 'number' ? token.value : Number.NaN
}

function toGregorian({ calendar, month }: Month, year: number, day: number): Day | undefined {
  if (calendar === 'jalali') return findDayOfJalali(year, month, day)
  if (calendar === 'hijri') return findDayOfHijri(year, month, day)
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

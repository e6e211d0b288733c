import { type Day, isRealDate, weekdayOf } from '../../article/date.ts'
import { fold } from '../../text/fold.ts'
import { type ClockTime, takeClockTime } from './clock-time.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { findNamedDate } from './named-date.ts'
import { findNumericDate } from './numeric-date.ts'

/** What a line says about time, and what else it says. */
export type DateReading = {
  /** ISO 8601: a day, or a date-time where time and zone are written. */
  readonly date?: string
  readonly hasTime: boolean
  /** Folded words that belong to no date or time. */
  readonly otherWords: readonly string[]
}

/** Longer lines are prose, which names dates without being dated by them. Units: UTF-16 code units. */
const longestLine = 400

/** Reads the date a line says in any of the calendars, languages and digit sets; nothing is ever guessed. */
export function readDate(line: string, lang: string): DateReading {
  const folded = fold(line.slice(0, longestLine))
    .replace(/(\d)t(\d)/g, '$1 $2')
    // «ב-25.07.24»
    .replace(/(?<=^|\s)([בל])-(?=\d)/g, '$1 ')
  const { found: clock, rest } = takeClockTime(folded)
  const numeric = findNumericDate(rest, lang)
  const tokens = dateTokens(numeric ? numeric.rest : rest)
  const named = numeric ? undefined : findNamedDate(tokens)
  const day = named?.day ?? (numeric && agrees(numeric.day, tokens) ? numeric.day : undefined)
  const otherWords = tokens.flatMap((token, index) =>
    token.kind === 'word' && !named?.used.has(index) ? [token.word] : [],
  )
  return { ...(day && { date: isoOf(day, clock) }), hasTime: clock !== undefined, otherWords }
}

/** The date a text says; undefined where it says none. `findDate('12 آذار 2021', 'ar') === '2021-03-12'` */
export function findDate(text: string, lang: string): string | undefined {
  return readDate(text, lang).date
}

/** Where clocks begin to count: what a field says that nobody filled in. */
const unset: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30'])

/** A date of a machine-readable field: ISO with its zone kept, a day where the zone is unknown. */
export function findMachineDate(value: string, lang: string): string | undefined {
  const match =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?/i.exec(
      value,
    )
  if (!match) return findDate(value, lang)
  const [, day = '', time, zone] = match
  if (!isRealDate(day) || Number(day.slice(0, 4)) < 1800 || unset.has(day)) return undefined
  const full = time && zone ? `${day}T${time}${isoZone(zone)}` : day
  return isRealDate(full) ? full : day
}

function isoZone(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function agrees(day: Day, tokens: readonly DateToken[]): boolean {
  const weekday = tokens.find((token) => token.kind === 'weekday')
  return weekday?.kind !== 'weekday' || weekday.weekday === weekdayOf(day)
}

function isoOf({ year, month, day }: Day, clock: ClockTime | undefined): string {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return clock?.zone ? `${date}T${clock.time}${clock.zone}` : date
}

import type { Day } from '../article/date.ts'
import { findHebrewDay } from './hebrew-day.ts'
import type { Calendar } from './manner.ts'

/** A day of a calendar. Units: `month` counts from 1 in the order of its names; `day` from 1. */
export type CalendarDay = Day

/**
 * The day of a calendar that a Gregorian day is; undefined where the platform does not know the calendar.
 *
 * Why Intl for the numbers and not for the words: docs/decisions/018-digits-and-calendars.md.
 */
export function findCalendarDay(day: Day, calendar: Calendar): CalendarDay | undefined {
  switch (calendar) {
    case 'gregorian':
      return day
    case 'hebrew':
      return findHebrewDay(day)
    case 'islamic':
      return findByPlatform(day, 'islamic-umalqura')
    case 'persian':
      return findByPlatform(day, 'persian')
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar)
  if (known) return known
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  formats.set(calendar, format)
  return format
}

function findByPlatform({ year, month, day }: Day, calendar: string): CalendarDay | undefined {
  const format = formatOf(calendar)
  if (format.resolvedOptions().calendar !== calendar) return undefined
  const moment = new Date(Date.UTC(year, month - 1, day))
  moment.setUTCFullYear(year)
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const found = { year: parts.get('year'), month: parts.get('month'), day: parts.get('day') }
  return isDay(found) ? found : undefined
}

function isDay(found: { readonly [Name in keyof Day]: number | undefined }): found is Day {
  return Object.values(found).every(Number.isInteger)
}

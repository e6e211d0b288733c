import { expect, it } from 'vitest'
import type { Day } from '../../article/date.ts'
import { findCalendarDay } from '../../words/calendar-day.ts'
import { findDayOfHijri } from './hijri.ts'
import { findDayOfJalali } from './jalali.ts'

const dayLength = 86_400_000

/** One day of each week from 1925 to 2075. */
const days: readonly Day[] = Array.from({ length: 52 * 150 }, (_, week) => {
  const date = new Date(Date.UTC(1925, 0, 1) + week * 7 * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
})

it.each([
  ['islamic', findDayOfHijri],
  ['persian', findDayOfJalali],
] as const)('a printed day of the %s calendar is read as the same day', (calendar, read) => {
  const wrong = days.filter((day) => {
    const found = findCalendarDay(day, calendar)
    const again = found && read(found.year, found.month, found.day)
    return again?.year !== day.year || again.month !== day.month || again.day !== day.day
  })
  expect(wrong).toEqual([])
})

it('a day of the Hebrew calendar is the one the platform knows', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
  const wrong = days.filter((day) => {
    const parts = format.formatToParts(Date.UTC(day.year, day.month - 1, day.day))
    const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
    const found = findCalendarDay(day, 'hebrew')
    return found?.year !== number('year') || found.day !== number('day')
  })
  expect(wrong).toEqual([])
})

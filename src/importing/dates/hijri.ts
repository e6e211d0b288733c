import type { Day } from '../../article/date.ts'

const dayLength = 86_400_000
/** The first day of the calendar, 16 July 622 of the Julian one and 19 July of ours. Units: milliseconds since 1970. */
const firstDay = Date.UTC(622, 6, 19)

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/**
 * The Gregorian day of a day of the Umm al-Qura calendar; undefined where that has no such day.
 *
 * Why: the calendar is a table, not arithmetic; Intl carries it, so days near the mean are tried.
 */
export function findDayOfHijri(year: number, month: number, day: number): Day | undefined {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return undefined
  const mean = Math.floor(((year - 1) * 12 + month - 1) * 29.530588) + day - 1
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const date = new Date(firstDay + (mean + shift) * dayLength)
    const parts = new Map(format.formatToParts(date).map((part) => [part.type, part.value]))
    const isIt =
      Number(parts.get('year')) === year &&
      Number(parts.get('month')) === month &&
      Number(parts.get('day')) === day
    if (isIt) return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return undefined
}

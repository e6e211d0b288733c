import type { Day } from '../article/date.ts'

/** Units: days from the calendar's first new year to 1 January 1970. */
const daysBefore1970 = 2_092_590
const dayLength = 86_400_000

/** The months of a year by number: Tishrei is 1, and 6 to 8 are Adar I, Adar and Adar II. */
const [heshvan, kislev, firstAdar, adar, secondAdar] = [2, 3, 6, 7, 8]

/**
 * The day of the Hebrew calendar that a Gregorian day is.
 *
 * Why by arithmetic: it is exact and short, and Intl has no numbers for its months, only names that differ from one
 * version to the next.
 */
export function findHebrewDay({ year, month, day }: Day): Day | undefined {
  const days = Date.UTC(year, month - 1, day) / dayLength + daysBefore1970
  if (year < 100) return undefined
  let hebrew = year + 3760
  while (newYear(hebrew + 1) <= days) hebrew++
  let left = days - newYear(hebrew)
  for (let number = 1; ; number++) {
    const length = daysIn(number, hebrew)
    if (left < length) return { year: hebrew, month: number, day: left + 1 }
    left -= length
  }
}

/** 0 for a month the year has not. */
function daysIn(month: number, year: number): number {
  const isLeap = isLeapYear(year)
  const length = newYear(year + 1) - newYear(year) - (isLeap ? 30 : 0)
  if (month === firstAdar) return isLeap ? 30 : 0
  if (month === adar) return isLeap ? 0 : 29
  if (month === secondAdar) return isLeap ? 29 : 0
  if (month === heshvan) return length === 355 ? 30 : 29
  if (month === kislev) return length === 353 ? 29 : 30
  // Tishrei, Shevat, Nisan, Sivan, Av; between them the months of 29 days.
  return [1, 5, 9, 11, 13].includes(month) ? 30 : 29
}

function isLeapYear(year: number): boolean {
  return (7 * year + 1) % 19 < 7
}

/**
 * The day a year begins on, in days since the first new year.
 *
 * Source: Reingold and Dershowitz, "Calendrical Calculations": the new moon of Tishrei, put off so that no year has an
 * impossible length and no holy day falls beside a sabbath.
 */
function newYear(year: number): number {
  const before = elapsedDays(year - 1)
  const own = elapsedDays(year)
  const after = elapsedDays(year + 1)
  if (after - own === 356) return own + 2
  return own - before === 382 ? own + 1 : own
}

function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const days = 29 * months + Math.floor(parts / 25_920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}

import type { Day } from '../../article/date.ts'

/**
 * Years at which the 33-year rhythm of Iranian leap years shifts.
 *
 * Source: K. M. Borkowski, "The Persian calendar for 3000 years" (1996).
 */
const shifts = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097]

/** The Gregorian day of a day of the Iranian solar calendar; undefined where that has no such day. */
export function findDayOfJalali(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 2000 || month < 1 || month > 12 || day < 1) return undefined
  const { isLeap, newYearInMarch } = yearOf(year)
  const length = month <= 6 ? 31 : month <= 11 || isLeap ? 30 : 29
  if (day > length) return undefined
  const dayOfYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1
  const date = new Date(Date.UTC(year + 621, 2, newYearInMarch + dayOfYear))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether a Jalali year is leap, and on which day of March it begins. */
function yearOf(year: number): { readonly isLeap: boolean; readonly newYearInMarch: number } {
  let leaps = -14
  let start = shifts[0] as number
  let jump = 0
  for (const shift of shifts.slice(1)) {
    jump = shift - start
    if (year < shift) break
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4)
    start = shift
  }
  let passed = year - start
  leaps += Math.floor(passed / 33) * 8 + Math.floor(((passed % 33) + 3) / 4)
  if (jump % 33 === 4 && jump - passed === 4) leaps++
  const gregorian = year + 621
  const gregorianLeaps =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150
  if (jump - passed < 6) passed = passed - jump + Math.floor((jump + 4) / 33) * 33
  const phase = (((((passed + 1) % 33) - 1) % 4) + 4) % 4
  return { isLeap: phase === 0, newYearInMarch: 20 + leaps - gregorianLeaps }
}

/** A day of the Gregorian calendar. Units: `month` 1-12, `day` 1-31. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** The day and, where there is one, the wall-clock time of an ISO 8601 date, in the zone it carries. */
export type WrittenDate = Day & { readonly time?: string }

/** The day and time an ISO date says; undefined where the calendar has no such day. */
export function findWrittenDate(iso: string): WrittenDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  const hour = Number(match[4] ?? 0)
  const minute = Number(match[5] ?? 0)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59)
    return undefined
  return { year, month, day, ...(match[4] && { time: `${match[4]}:${match[5]}` }) }
}

/** Whether the calendar and the clock have this day and time. */
export function isRealDate(iso: string): boolean {
  return findWrittenDate(iso) !== undefined && !Number.isNaN(Date.parse(iso))
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Monday is 1, Sunday 7. */
export function weekdayOf({ year, month, day }: Day): number {
  const utc = new Date(Date.UTC(year, month - 1, day))
  utc.setUTCFullYear(year)
  return utc.getUTCDay() || 7
}

/**
 * A number that orders ISO dates by their moment; a day without a time counts from its start in UTC.
 *
 * Units: milliseconds since 1970; -Infinity for what is no date, so that it comes last among the newest.
 */
export function momentOf(iso: string | undefined): number {
  const moment = iso ? Date.parse(iso) : Number.NaN
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment
}

import { dateInWords, dayInWords, monthInWords, monthName } from './dates.ts'
import { grouped } from './plural.ts'

/** Writes the numbers and days that the interface prints. Shape: a day is an ISO 8601 date, a language BCP 47. */
export type Printer = {
  /** A whole number with its thousands apart. */
  readonly count: (count: number) => string
  readonly date: (iso: string, lang: string) => string
  /** The same with the weekday before it. */
  readonly day: (iso: string, lang: string) => string
  /** The Gregorian month a date begins with, and its year; in another calendar the months that share days with it. */
  readonly month: (iso: string, lang: string) => string
  /** The name alone, for little room; in another calendar that of the month which shares most days with it. */
  readonly monthName: (iso: string, lang: string) => string
  /** Its number in the year; '' in another calendar, where it is a part of two. */
  readonly monthNumber: (iso: string, lang: string) => string
  readonly year: (iso: string, lang: string) => string
}

/** Prints as every page is prerendered: 123, of the Gregorian calendar. */
export const plainPrinter: Printer = {
  count: grouped,
  date: dateInWords,
  day: dayInWords,
  month: monthInWords,
  monthName,
  monthNumber: (iso) => String(Number(iso.slice(5, 7))),
  year: (iso) => iso.slice(0, 4),
}

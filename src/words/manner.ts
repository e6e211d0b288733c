import { language as languageOf } from './dates.ts'
import type { InterfaceLanguage } from './words.ts'

/** The signs numbers are written with, as Unicode calls them: 123, ١٢٣, ۱۲۳. */
export type Digits = 'latn' | 'arab' | 'arabext'

export type Calendar = 'gregorian' | 'islamic' | 'persian' | 'hebrew'

/** What Arabic calls the months of the Gregorian calendar. */
export type MonthNames = 'egyptian' | 'levantine' | 'maghrebi' | 'dual'

/** How a reader wants numbers and days written. */
export type Manner = {
  readonly language: InterfaceLanguage
  /** `language` leaves them to what the interface's language is usually printed with. */
  readonly digits: 'language' | Digits
  readonly calendar: Calendar
  readonly months: MonthNames
}

/**
 * The digits of a text in a language.
 *
 * Why by its language too: Persian is printed with its own digits, and a date beside an English or a Hebrew article
 * is not, unless its reader asks for them everywhere.
 */
export function digitsFor({ digits, language }: Manner, lang: string = language): Digits {
  if (digits !== 'language') return digits
  return language === 'fa' && ['ar', 'fa', 'ur'].includes(languageOf(lang)) ? 'arabext' : 'latn'
}

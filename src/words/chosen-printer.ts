import { type Day, findWrittenDate } from '../article/date.ts'
import { arabicMonth } from './arabic-months.ts'
import { type CalendarDay, findCalendarDay } from './calendar-day.ts'
import { type CalendarWords, findCalendarWords } from './calendar-months.ts'
import { dateInWords, dayInWords, language } from './dates.ts'
import { inDigits } from './digits.ts'
import { hebrewNumeral } from './hebrew-numeral.ts'
import { digitsFor, type Manner } from './manner.ts'
import { type Printer, plainPrinter } from './printer.ts'

/** Prints as a reader chose to have numbers and days written. */
export function chosenPrinter(manner: Manner): Printer {
  const { calendar } = manner
  const printer = calendar === 'gregorian' ? gregorianPrinter(manner) : printerOf(calendar, manner)
  const digits = (text: string, lang: string) => inDigits(text, digitsFor(manner, lang))
  const date = (iso: string, lang: string) =>
    findWrittenDate(iso) ? digits(printer.date(iso, lang), lang) : iso
  return {
    count: (count) => digits(plainPrinter.count(count), manner.language),
    date,
    day: (iso, lang) => dayInWords(iso, lang, date(iso, lang)),
    month: (iso, lang) => digits(printer.month(iso, lang), lang),
    monthName: printer.monthName,
    monthNumber: (iso, lang) => digits(printer.monthNumber(iso, lang), lang),
    year: (iso, lang) => digits(printer.year(iso, lang), lang),
  }
}

/** Gregorian, with the months named as they are where the reader lives. */
function gregorianPrinter({ months }: Manner): Printer {
  const renamed = (iso: string, lang: string, written: string, names = months) => {
    const usual = plainPrinter.monthName(iso, lang)
    if (language(lang) !== 'ar') return written
    return written.replace(usual, arabicMonth(Number(iso.slice(5, 7)), usual, names))
  }
  return {
    ...plainPrinter,
    date: (iso, lang) => renamed(iso, lang, dateInWords(iso, lang)),
    month: (iso, lang) => renamed(iso, lang, plainPrinter.month(iso, lang)),
    // Both names have no room where one must do.
    monthName: (iso, lang) =>
      renamed(iso, lang, plainPrinter.monthName(iso, lang), months === 'dual' ? 'levantine' : months),
  }
}

/** Another calendar; Gregorian where the platform does not know it, or a language not its words. */
function printerOf(calendar: Exclude<Manner['calendar'], 'gregorian'>, manner: Manner): Printer {
  const gregorian = gregorianPrinter(manner)
  const usesLetters = (lang: string) =>
    calendar === 'hebrew' && language(lang) === 'he' && manner.digits === 'language'
  const number = (count: number, lang: string) => (usesLetters(lang) ? hebrewNumeral(count) : String(count))
  const at = (iso: string) => findIn(calendar, iso)
  const wordsIn = (lang: string) => findCalendarWords(calendar, language(lang))
  return {
    ...gregorian,
    date(iso, lang) {
      const [day, words] = [at(iso), wordsIn(lang)]
      if (!day || !words) return gregorian.date(iso, lang)
      const before = language(lang) === 'he' ? 'ב' : ''
      const year = words.year(number(day.year, lang))
      return `${number(day.day, lang)} ${before}${nameOf(day, words)} ${year}`
    },
    month(iso, lang) {
      const month = iso.slice(0, 7)
      const [first, last, words] = [at(`${month}-01`), lastOf(month, at), wordsIn(lang)]
      if (!first || !last || !words) return gregorian.month(iso, lang)
      const [from, to] = [number(first.year, lang), number(last.year, lang)]
      const begins = [nameOf(first, words).replace(/ٔ$/, ''), ...(from === to ? [] : [from])].join(' ')
      return `${begins} – ${nameOf(last, words)} ${words.year(to)}`
    },
    monthName(iso, lang) {
      const [day, words] = [at(`${iso.slice(0, 7)}-15`), wordsIn(lang)]
      if (!day || !words) return gregorian.monthName(iso, lang)
      return nameOf(day, words).replace(/ٔ$/, '')
    },
    monthNumber: () => '',
    year(iso, lang) {
      const day = at(iso)
      return day ? number(day.year, lang) : gregorian.year(iso, lang)
    },
  }
}

function findIn(calendar: Manner['calendar'], iso: string): CalendarDay | undefined {
  const day: Day | undefined = findWrittenDate(iso)
  return day && findCalendarDay(day, calendar)
}

/** The last day of a month, whatever its length. */
function lastOf(month: string, at: (iso: string) => CalendarDay | undefined): CalendarDay | undefined {
  return at(`${month}-31`) ?? at(`${month}-30`) ?? at(`${month}-29`) ?? at(`${month}-28`)
}

function nameOf({ month }: CalendarDay, { months }: CalendarWords): string {
  return months[month - 1] ?? ''
}

import { findWrittenDate, weekdayOf } from '../article/date.ts'

/** Names of months and weekdays by language, so that a page reads the same wherever it was rendered. */
type DateWords = {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly order: (day: string, month: string, year: string) => string
}

const dayMonthYear = (day: string, month: string, year: string) => `${day} ${month} ${year}`

const dateWords: Readonly<Record<string, DateWords>> = {
  ar: {
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    order: dayMonthYear,
  },
  fa: {
    months: [
      'ژانویهٔ',
      'فوریهٔ',
      'مارس',
      'آوریل',
      'مهٔ',
      'ژوئن',
      'ژوئیهٔ',
      'اوت',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
    weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
    order: dayMonthYear,
  },
  he: {
    months: [
      'ינואר',
      'פברואר',
      'מרץ',
      'אפריל',
      'מאי',
      'יוני',
      'יולי',
      'אוגוסט',
      'ספטמבר',
      'אוקטובר',
      'נובמבר',
      'דצמבר',
    ],
    weekdays: ['יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'יום שבת', 'יום ראשון'],
    order: (day, month, year) => `${day} ב${month} ${year}`,
  },
  ur: {
    months: [
      'جنوری',
      'فروری',
      'مارچ',
      'اپریل',
      'مئی',
      'جون',
      'جولائی',
      'اگست',
      'ستمبر',
      'اکتوبر',
      'نومبر',
      'دسمبر',
    ],
    weekdays: ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'],
    order: (day, month, year) => `${day} ${month} ${year}ء`,
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    order: dayMonthYear,
  },
}

/** Whether dates can be written in a language. */
export function hasDateWords(lang: string): boolean {
  return Object.hasOwn(dateWords, language(lang))
}

/** An ISO date in words, in the zone it carries: «14 أكتوبر 2026». The ISO date itself where it is none. */
export function dateInWords(iso: string, lang: string): string {
  const date = findWrittenDate(iso)
  const words = dateWords[language(lang)]
  if (!date || !words) return iso
  return words.order(String(date.day), words.months[date.month - 1] ?? '', String(date.year))
}

/** The same with the weekday before it: «الأربعاء 14 أكتوبر 2026». */
export function dayInWords(iso: string, lang: string, written = dateInWords(iso, lang)): string {
  const date = findWrittenDate(iso)
  const weekday = date && dateWords[language(lang)]?.weekdays[weekdayOf(date) - 1]
  const comma = language(lang) === 'en' || language(lang) === 'he' ? ',' : ''
  return weekday ? `${weekday}${comma} ${written}` : written
}

/** A month in words: «أغسطس 2026». Shape: `iso` begins with a year and a month. */
export function monthInWords(iso: string, lang: string): string {
  const name = monthName(iso, lang)
  return name ? `${name} ${iso.slice(0, 4)}` : iso.slice(0, 7)
}

/** The name of a month: «أغسطس»; '' in a language without them. */
export function monthName(iso: string, lang: string): string {
  return dateWords[language(lang)]?.months[Number(iso.slice(5, 7)) - 1] ?? ''
}

/** The language of a tag, without region and script. */
export function language(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}

import type { MonthNames } from './manner.ts'

const levantine =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|')
const maghrebi = 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر'.split('|')

/** What Arabic calls a Gregorian month where its reader lives. Shape: `egyptian` is its usual name. */
export function arabicMonth(month: number, egyptian: string, names: MonthNames): string {
  switch (names) {
    case 'egyptian':
      return egyptian
    case 'levantine':
      return levantine[month - 1] ?? egyptian
    case 'maghrebi':
      return maghrebi[month - 1] ?? egyptian
    case 'dual':
      return `${levantine[month - 1]} / ${egyptian}`
  }
}

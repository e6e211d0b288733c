import { describe, expect, it } from 'vitest'
import { arabicCatalogue } from './ar/catalogue.ts'
import { inDigits } from './digits.ts'
import { type Digits, digitsFor } from './manner.ts'
import { printedWords } from './printed-words.ts'

describe('a phrase in other digits', () => {
  it.each([
    ['18,822 خبرًا', 'arab', '١٨٬٨٢٢ خبرًا'],
    ['1,234,567', 'arabext', '۱٬۲۳۴٬۵۶۷'],
    ['3 من 12', 'arab', '٣ من ١٢'],
    ['125٪', 'arabext', '۱۲۵٪'],
    ['1, 2', 'arab', '١, ٢'],
    ['2 خبر', 'latn', '2 خبر'],
    ['\u2068Covid-19\u2069: 12', 'arab', '\u2068Covid-19\u2069: ١٢'],
    ['«\u2068a \u20662\u2069 3\u2069» 4', 'arab', '«\u2068a \u20662\u2069 3\u2069» ٤'],
    ['\u2069 5', 'arab', '\u2069 ٥'],
  ] as const)('%s is, in %s, %s', (phrase, digits, written) => {
    expect(inDigits(phrase, digits)).toBe(written)
  })
})

describe('the digits of a text', () => {
  const manner = { calendar: 'gregorian', months: 'egyptian' } as const

  it.each([
    ['ar', 'language', undefined, 'latn'],
    ['ur', 'language', undefined, 'latn'],
    ['he', 'language', 'fa', 'latn'],
    ['fa', 'language', undefined, 'arabext'],
    ['fa', 'language', 'ar-EG', 'arabext'],
    ['fa', 'language', 'en', 'latn'],
    ['fa', 'latn', 'fa', 'latn'],
    ['en', 'arab', 'en', 'arab'],
  ] as const)('where %s is spoken, %s chosen and %s written, are %s', (language, digits, lang, expected) => {
    expect(digitsFor({ ...manner, language, digits }, lang)).toBe(expected)
  })
})

describe('words in other digits', () => {
  const arab: Digits = 'arab'
  const { words, pages, entities, settings } = printedWords(arabicCatalogue, (phrase) =>
    inDigits(phrase, arab),
  )

  it.each([
    [words.count.headlines(18_822), '١٨٬٨٢٢ خبرًا'],
    [words.related.shared(3, ['G20']), 'ثلاثة أسماء مشتركة: \u2068G20\u2069…'],
    [words.related.shared(12, ['G20']), '١٢ اسمًا مشتركًا: \u2068G20\u2069…'],
    [words.tools.minutes(0), 'أقل من دقيقة قراءة'],
    [words.headlinesOf(100, 2500), '١٠٠ خبر من ٢٬٥٠٠'],
    [pages.search.nothing('2026').title, 'لا نتيجة عن «\u20682026\u2069»'],
    [entities.names.best(60), 'أقرب ٦٠ اسمًا؛ زد حرفًا لتضيق القائمة.'],
    [settings.percent(125), '١٢٥٪'],
  ])('%s', (phrase, expected) => {
    expect(phrase).toBe(expected)
  })

  it('keep the digits to choose from, and all that takes nothing', () => {
    expect(settings.digits).toEqual(arabicCatalogue.settings.digits)
    expect(pages.importing).toEqual(arabicCatalogue.pages.importing)
  })
})

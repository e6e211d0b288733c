import { describe, expect, it } from 'vitest'
import { chosenPrinter } from './chosen-printer.ts'
import { hebrewNumeral } from './hebrew-numeral.ts'
import type { Manner } from './manner.ts'
import { plainPrinter } from './printer.ts'

const usual: Manner = { language: 'ar', digits: 'language', calendar: 'gregorian', months: 'egyptian' }
const printer = (chosen: Partial<Manner>) => chosenPrinter({ ...usual, ...chosen })

describe('a day of another calendar', () => {
  it.each([
    ['islamic', '2026-06-16', 'ar', '1 محرم 1448 هـ'],
    ['islamic', '2026-06-16', 'fa', '1 محرم 1448 قمری'],
    ['islamic', '2026-06-16', 'he', '1 במוחרם 1448 להיג׳רה'],
    ['islamic', '2026-06-16', 'ur', '1 محرم 1448ھ'],
    ['islamic', '2026-06-16', 'en', '1 Muharram 1448 AH'],
    ['islamic', '2024-03-11', 'ar', '1 رمضان 1445 هـ'],
    ['islamic', '2024-04-10', 'ar-EG', '1 شوال 1445 هـ'],
    ['islamic', '2017-08-15', 'ar', '23 ذو القعدة 1438 هـ'],
    ['islamic', '2017-08-15', 'fa', '23 ذیقعدهٔ 1438 قمری'],
    ['persian', '2026-03-20', 'fa', '29 اسفند 1404'],
    ['persian', '2026-03-21', 'ar', '1 فروردين 1405 هـ.ش'],
    ['persian', '2026-03-21', 'fa', '1 فروردین 1405'],
    ['persian', '2026-03-21', 'he', '1 בפרוורדין 1405'],
    ['persian', '2026-03-21', 'ur', '1 فروردین 1405 شمسی'],
    ['persian', '2026-03-21', 'en', '1 Farvardin 1405 SH'],
    ['persian', '2025-03-20', 'en', '30 Esfand 1403 SH'],
    ['persian', '1979-02-11', 'fa', '22 بهمن 1357'],
    ['hebrew', '2026-09-12', 'ar', '1 تشري 5787 عبرية'],
    ['hebrew', '2026-09-12', 'fa', '1 تشری 5787 عبری'],
    ['hebrew', '2026-09-12', 'he', 'א׳ בתשרי תשפ״ז'],
    ['hebrew', '2026-09-12', 'ur', '1 تشری 5787 عبری'],
    ['hebrew', '2026-09-12', 'en', '1 Tishrei 5787'],
    ['hebrew', '1948-05-14', 'he', 'ה׳ באייר תש״ח'],
    ['hebrew', '2024-02-15', 'he', 'ו׳ באדר א׳ תשפ״ד'],
    ['hebrew', '2024-03-24', 'he', 'י״ד באדר ב׳ תשפ״ד'],
    ['hebrew', '2026-03-03', 'he', 'י״ד באדר תשפ״ו'],
  ] as const)('%s: %s in %s is %s', (calendar, iso, lang, written) => {
    expect(printer({ calendar }).date(iso, lang)).toBe(written)
  })

  it.each([
    ['2026-06-16T00:30:00+03:00', '1 محرم 1448 هـ'],
    ['2026-06-15T23:30:00-11:00', '29 ذو الحجة 1447 هـ'],
    ['2026-06-15T22:30:00Z', '29 ذو الحجة 1447 هـ'],
  ])('stays in the zone %s carries', (iso, written) => {
    expect(printer({ calendar: 'islamic' }).date(iso, 'ar')).toBe(written)
  })

  it('keeps its weekday', () => {
    expect(printer({ calendar: 'islamic' }).day('2026-11-27', 'ar')).toBe('الجمعة 17 جمادى الآخرة 1448 هـ')
    expect(printer({ calendar: 'hebrew' }).day('2026-11-27', 'en')).toBe('Friday, 17 Kislev 5787')
  })

  it('is left as it was written where it is none', () => {
    for (const calendar of ['gregorian', 'islamic', 'persian', 'hebrew'] as const) {
      const { date, day } = printer({ calendar, digits: 'arab' })
      expect([date('2026-02-30', 'ar'), day('soon 1', 'ar')]).toEqual(['2026-02-30', 'soon 1'])
    }
  })

  it('is Gregorian in a language without its words', () => {
    expect(printer({ calendar: 'islamic' }).date('2026-06-16', 'fr')).toBe('2026-06-16')
  })
})

describe('the months of the Gregorian calendar', () => {
  it.each([
    ['egyptian', 'ar', '14 أبريل 2026'],
    ['levantine', 'ar', '14 نيسان 2026'],
    ['maghrebi', 'ar', '14 أبريل 2026'],
    ['dual', 'ar', '14 نيسان / أبريل 2026'],
    ['levantine', 'fa', '14 آوریل 2026'],
    ['levantine', 'en', '14 April 2026'],
  ] as const)('by their %s names in %s: %s', (months, lang, written) => {
    expect(printer({ months }).date('2026-04-14', lang)).toBe(written)
  })

  it.each([
    ['2026-05', 'ماي 2026'],
    ['2026-07', 'يوليوز 2026'],
    ['2026-08', 'غشت 2026'],
    ['2026-09', 'شتنبر 2026'],
    ['2026-11', 'نونبر 2026'],
    ['2026-12', 'دجنبر 2026'],
  ])('of %s in Morocco: %s', (iso, written) => {
    expect(printer({ months: 'maghrebi' }).month(iso, 'ar')).toBe(written)
  })

  it('go by one name where two have no room', () => {
    expect(printer({ months: 'dual' }).month('2026-11-01', 'ar')).toBe('تشرين الثاني / نوفمبر 2026')
    expect(printer({ months: 'dual' }).monthName('2026-11-01', 'ar')).toBe('تشرين الثاني')
  })
})

describe('a month of the Gregorian calendar in another', () => {
  it.each([
    ['islamic', '2026-08', 'ar', 'صفر – ربيع الأول 1448 هـ'],
    ['islamic', '2026-06', 'ar', 'ذو الحجة 1447 – محرم 1448 هـ'],
    ['islamic', '2025-05', 'fa', 'ذیقعده – ذیحجهٔ 1446 قمری'],
    ['persian', '2026-03', 'fa', 'اسفند 1404 – فروردین 1405'],
    ['hebrew', '2026-09', 'he', 'אלול תשפ״ו – תשרי תשפ״ז'],
    ['hebrew', '2026-02', 'en', 'Shevat – Adar 5786'],
  ] as const)('%s: %s in %s is %s', (calendar, iso, lang, written) => {
    expect(printer({ calendar }).month(iso, lang)).toBe(written)
  })

  it('goes by the month most of it shares, and has no number', () => {
    const { monthName, monthNumber, year } = printer({ calendar: 'persian' })
    expect(monthName('2026-03-01', 'fa')).toBe('اسفند')
    expect(monthNumber('2026-03-01', 'fa')).toBe('')
    expect(year('2026-03-31', 'fa')).toBe('1405')
  })
})

describe('digits', () => {
  it.each([
    ['ar', 'arab', 'ar', '١٤ أكتوبر ٢٠٢٦'],
    ['ar', 'arab', 'en', '١٤ October ٢٠٢٦'],
    ['ar', 'arabext', 'ur', '۱۴ اکتوبر ۲۰۲۶ء'],
    ['fa', 'language', 'fa', '۱۴ اکتبر ۲۰۲۶'],
    ['fa', 'language', 'en', '14 October 2026'],
    ['ur', 'language', 'ur', '14 اکتوبر 2026ء'],
  ] as const)('of an interface in %s with %s, in %s: %s', (language, digits, lang, written) => {
    expect(printer({ language, digits }).date('2026-10-14', lang)).toBe(written)
  })

  it('of counts, years and months are the same', () => {
    const { count, year, month, monthNumber } = printer({ digits: 'arab' })
    expect([count(18_822), year('2026-01-01', 'ar'), monthNumber('2026-08-01', 'ar')]).toEqual([
      '١٨٬٨٢٢',
      '٢٠٢٦',
      '٨',
    ])
    expect(month('2026-08-01', 'ar')).toBe('أغسطس ٢٠٢٦')
  })

  it('are asked for in Hebrew instead of letters', () => {
    const manner = { calendar: 'hebrew', language: 'he', digits: 'latn' } as const
    expect(printer(manner).date('2026-09-12', 'he')).toBe('1 בתשרי 5787')
  })
})

it('the usual manner prints as the page is prerendered', () => {
  for (const iso of ['2026-10-14', '2026-01-01T00:30:00+03:00', '1999-12-31']) {
    for (const lang of ['ar', 'fa', 'he', 'ur', 'en', 'fr']) {
      for (const name of ['date', 'day', 'month', 'monthName', 'monthNumber', 'year'] as const)
        expect(printer({})[name](iso, lang)).toBe(plainPrinter[name](iso, lang))
    }
  }
})

describe('a Hebrew numeral', () => {
  it.each([
    [1, 'א׳'],
    [10, 'י׳'],
    [15, 'ט״ו'],
    [16, 'ט״ז'],
    [30, 'ל׳'],
    [715, 'תשט״ו'],
    [5787, 'תשפ״ז'],
    [5999, 'תתקצ״ט'],
    [6000, '6000'],
  ])('writes %i', (number, written) => {
    expect(hebrewNumeral(number)).toBe(written)
  })
})

import { describe, expect, it } from 'vitest'
import { arabic } from './ar/words.ts'
import { arabicPages } from './ar/page-words.ts'
import { dateInWords, dayInWords, monthInWords } from './dates.ts'
import { grouped } from './plural.ts'

describe('Arabic counts', () => {
  it.each([
    [0, 'لا أخبار'],
    [1, 'خبر واحد'],
    [2, 'خبران'],
    [3, '3 أخبار'],
    [10, '10 أخبار'],
    [11, '11 خبرًا'],
    [99, '99 خبرًا'],
    [100, '100 خبر'],
    [102, '102 خبر'],
    [103, '103 أخبار'],
    [18_822, '18,822 خبرًا'],
  ])('say %i headlines in its plural class', (count, phrase) => {
    expect(arabic.count.headlines(count)).toBe(phrase)
  })

  it.each([
    [1, 'اسم مشترك: '],
    [2, 'اسمان مشتركان: '],
    [3, 'ثلاثة أسماء مشتركة: '],
    [10, 'عشرة أسماء مشتركة: '],
    [11, '11 اسمًا مشتركًا: '],
    [100, '100 اسم مشترك: '],
  ])('give the reason for %i shared names', (count, opening) => {
    expect(arabic.related.shared(count, ['موسكو'])).toMatch(new RegExp(`^${opening}`))
  })
})

describe('what was looked for', () => {
  it('is told between the marks of the language, a phrase between its own alone', () => {
    expect(arabicPages.search.nothing('القدم').title).toContain('«\u2068القدم\u2069»')
    expect(arabicPages.search.nothing('"كرة القدم"').title).toBe('لا نتيجة عن \u2068"كرة القدم"\u2069')
  })
})

describe('dates in words', () => {
  it.each([
    ['2026-10-14', 'ar', '14 أكتوبر 2026'],
    ['2026-10-14', 'ar-MA', '14 أكتوبر 2026'],
    ['2026-10-14', 'fa', '14 اکتبر 2026'],
    ['2026-10-14', 'he', '14 באוקטובר 2026'],
    ['2026-10-14', 'ur', '14 اکتوبر 2026ء'],
    ['2026-10-14', 'en', '14 October 2026'],
    ['2026-10-14', 'fr', '2026-10-14'],
  ])('write %s in %s', (iso, lang, written) => {
    expect(dateInWords(iso, lang)).toBe(written)
  })

  it('stay in the zone the date carries', () => {
    expect(dateInWords('2026-01-01T00:30:00+03:00', 'ar')).toBe('1 يناير 2026')
  })

  it('name a month', () => {
    expect(monthInWords('2026-08', 'ar')).toBe('أغسطس 2026')
    expect(monthInWords('2026-08-01', 'en-GB')).toBe('August 2026')
    expect(monthInWords('2026-08', 'fr')).toBe('2026-08')
  })

  it('name the weekday', () => {
    expect(dayInWords('2026-11-23', 'ar')).toBe('الاثنين 23 نوفمبر 2026')
    expect(dayInWords('2026-11-22', 'en')).toBe('Sunday, 22 November 2026')
  })
})

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
  ])('writes %i', (count, written) => {
    expect(grouped(count)).toBe(written)
  })
})

import { describe, expect, it } from 'vitest'
import { type Quotation, quotationText, quoted } from './quotation.ts'

const quotation: Quotation = {
  quote: 'يجري النيل شمالًا.',
  lang: 'ar',
  headline: 'النيل',
  source: 'C++ Weekly',
  date: '24 سبتمبر 2026',
  address: 'https://example.org/articles/the-nile',
}

const isolates = (text: string) =>
  [...text.matchAll(/\u2068([^\u2066-\u2069]*)\u2069/g)].map(([, inner]) => inner)

describe('a quotation as plain text', () => {
  it('has each of its pieces in an isolate', () => {
    expect(isolates(quotationText(quotation))).toEqual([
      '«يجري النيل شمالًا.»',
      'النيل',
      'C++ Weekly',
      '24 سبتمبر 2026',
      'https://example.org/articles/the-nile ',
    ])
  })

  it('keeps source and date in the order of its language', () => {
    const originOf = (change: Partial<Quotation>) => quotationText({ ...quotation, ...change }).split('\n')[2]
    expect(originOf({})).toBe('\u2067\u2068C++ Weekly\u2069، \u206824 سبتمبر 2026\u2069\u2069')
    expect(originOf({ lang: 'he' })).toMatch(/^\u2067.*\u2069, \u2068.*\u2069$/)
    expect(originOf({ lang: 'en-GB' })).toMatch(/^\u2066.*\u2069, \u2068.*\u2069$/)
  })

  it('opens and closes its isolates within each line', () => {
    for (const line of quotationText({ ...quotation, quote: 'أول\nثان\nثالث' }).split('\n')) {
      expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length)
      expect(line).toMatch(/^[\u2066-\u2068].*\u2069$/)
    }
  })

  it.each([
    [{ source: undefined }, 4],
    [{ date: undefined }, 4],
    [{ source: undefined, date: undefined }, 3],
  ])('leaves out what is not known: %j', (change, lines) => {
    const text = quotationText({ ...quotation, ...change })
    expect(text.split('\n')).toHaveLength(lines)
    expect(text).not.toContain('undefined')
  })

  it('lets an address end before the sign that closes its isolate', () => {
    expect(/https:\S+/.exec(quotationText(quotation))?.[0]).toBe(quotation.address)
  })
})

describe('quotation marks', () => {
  it.each([
    ['ar', 'قال نعم', '«قال نعم»'],
    ['ar', 'قال: «نعم»', '“قال: «نعم»”'],
    ['fa-IR', 'گفت آری', '«گفت آری»'],
    ['ur', 'اس نے کہا', '“اس نے کہا”'],
    ['ur', 'کہا: “ہاں”', '‘کہا: “ہاں”’'],
    ['he', 'צה״ל הודיע', '״צה״ל הודיע״'],
    ['en', 'He said “yes”', '‘He said “yes”’'],
    ['fr', 'oui', '«\u00a0oui\u00a0»'],
    ['de', 'ja', '„ja“'],
    ['xx', 'yes', '“yes”'],
  ])('of %s around %s', (lang, text, expected) => {
    expect(quoted(text, lang)).toBe(expected)
  })
})

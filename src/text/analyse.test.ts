import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, termOf } from './analyse.ts'

const stemsOf = (written: string) => termOf(written).readings.map(({ stem }) => stem)
const baresOf = (written: string) => termOf(written).readings.map(({ bare }) => bare)

describe('analyse', () => {
  it.each([
    ['قال السرّاج، أمس:', ['قال', 'السرّاج', 'أمس']],
    ['انتهى.وبدأ', ['انتهى', 'وبدأ']],
    ['أ.ف.ب نقلت', ['أ.ف.ب', 'نقلت']],
    ['١٢٫٥ و1,000 في 30/04', ['١٢٫٥', 'و1', '000', 'في', '30', '04']],
    ['צה״ל בתל־אביב', ['צה״ל', 'בתל', 'אביב']],
    ["Cairo's l'Égypte U.S.", ["Cairo's", "l'Égypte", 'U.S']],
    ['می\u200cخواهم', ['می\u200cخواهم']],
    ['«»… 🙂 ـ', []],
  ])('finds the words of %j where they stand', (text, words) => {
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })

  it('finds the same terms whether signs are composed, and none without letters', () => {
    const mixed = fc.string({
      unit: fc.constantFrom(...'أإآوفبلكالىةيءئؤ\u064e\u0654ـ\u200c 1٢.\'"הבלa\u0301é'),
    })
    fc.assert(
      fc.property(mixed, (text) => {
        const words = analyse(text)
        for (const { start, end, term } of words) {
          expect(text.slice(start, end)).not.toBe('')
          expect(term.exact).not.toBe('')
          expect(term.readings.length).toBeGreaterThan(0)
          for (const { bare, stem } of term.readings) expect(bare !== '' && stem !== '').toBe(true)
        }
        const composed = analyse(text.normalize('NFC')).map(({ term }) => term)
        expect(analyse(text.normalize('NFD')).map(({ term }) => term)).toEqual(composed)
      }),
      { seed: 11 },
    )
  })

  it.each(['و', 'a.', '1,', "a'", 'א"', 'َ', 'ـ'])('reads a megabyte of %j', (piece) => {
    expect(() => analyse(piece.repeat(1_000_000 / piece.length))).not.toThrow()
  })
})

describe('letters keep what folding joins', () => {
  it.each([
    ['عَلَى', 'على', 'علي'],
    ['إيـران', 'إيران', 'ايران'],
    ['کیهان', 'کیهان', 'كيهان'],
    ['۲۰۱۷', '2017', '2017'],
    ['NATO', 'nato', 'nato'],
    ['ﻻ', 'لا', 'لا'],
  ])('%j is %j as written and %j folded', (written, letters, exact) => {
    expect(termOf(written)).toMatchObject({ letters, exact })
  })
})

describe('particles', () => {
  it.each([
    ['لليبيا', ['ليبيا']],
    ['وليبيا', ['ليبيا']],
    ['ولليبيا', ['ليبيا']],
    ['للجنة', ['لجنه']],
    ['بالسراج', ['سراج']],
    ['فالرئيس', ['رييس']],
    ['للأمم', ['لامم', 'امم']],
    ['بموسكو', ['بموسكو', 'موسكو']],
    ['وبموسكو', ['وبموسكو', 'بموسكو', 'موسكو']],
    ['بحر', ['بحر']],
    ['والد', ['والد']],
    ['ألمانيا', ['المانيا']],
    ['بألمانيا', ['المانيا']],
    ['المانيا', ['المانيا']],
    ['آلات', ['الات']],
    ['הכנסת', ['הכנסת', 'כנסת']],
    ['בירושלים', ['בירושלים', 'ירושלים']],
  ])('%s reads as %j', (written, bares) => {
    expect(baresOf(written)).toEqual(bares)
  })
})

describe('stems', () => {
  it.each([
    ['المدينة', 'المدن', 'مدينتين', 'مدينته', 'مدينتها'],
    ['وزير', 'الوزراء', 'للوزراء', 'وزيرها'],
    ['حكومة', 'الحكومات', 'حكومية', 'حكومتهم'],
    ['ليبي', 'الليبية', 'ليبيون', 'الليبيين'],
    ['لجنة', 'للجنة', 'اللجان'],
    ['کتاب', 'کتاب‌ها', 'کتاب\u200cهای', 'کتابوں', 'کتابیں'],
    ['מדינה', 'מדינת'],
    ['ספר', 'ספרים'],
    ['city', 'Cities', "city's"],
    ['church', 'churches'],
  ])('%s has the stem of its forms', (word, ...forms) => {
    const stem = stemsOf(word)[0] ?? ''
    for (const form of forms) expect(stemsOf(form)).toContain(stem)
  })

  it.each([
    ['ليبيا', 'ليبي'],
    ['لبنان', 'لبن'],
    ['news', 'new'],
    ['بحر', 'حر'],
  ])('%s is not %s', (word, other) => {
    expect(stemsOf(word)).not.toContain(stemsOf(other)[0])
  })
})

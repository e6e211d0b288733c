import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPositions } from './fold.ts'

const arabicText = fc.string({
  unit: fc.constantFrom(...'أإآٱاىیيةهکكـًَُّْٕٔ٠۴ئؤء ﻻﷲ’״בe\u0301É\u200cل🙂'),
})

describe('fold', () => {
  it.each([
    ['hamza on alef', 'أحمد إيران آل ٱلله', 'احمد ايران ال الله'],
    ['alef maqsura', 'مصطفى', 'مصطفي'],
    ['taa marbuta', 'القاهرة', 'القاهره'],
    ['Persian kaf and yeh', 'کیهان', 'كيهان'],
    ['Urdu heh', 'لاہور', 'لاهور'],
    ['tatweel', 'إيـــران', 'ايران'],
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['Arabic digits', '٢٠١٧', '2017'],
    ['Persian digits', '۲۰۱۷', '2017'],
    ['presentation forms', 'ﻻ ﺍﷲ', 'لا االله'],
    ['an isolated sign of vowels', 'اﹰ', 'ا'],
    ['several words in one character', 'ﷺ', 'صلي الله عليه وسلم'],
    ['zero-width joiners', 'می\u200cخواهم', 'ميخواهم'],
    ['bidi controls', '\u202bحفتر\u202c', 'حفتر'],
    ['Latin capitals', 'NATO Éa', 'nato éa'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['gershayim and geresh', 'צה״ל ג׳', 'צה"ל ג\''],
    ['maqaf', 'תל־אביב', 'תל-אביב'],
    ['fractions and ligatures that stay', '½ ﬁ', '½ ﬁ'],
    ['hamza on waw and yeh, which stays', 'فؤاد رئيس', 'فؤاد رئيس'],
  ])('joins spellings: %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it.each([
    ['فؤاد رئيس ماء', 'فواد رييس ما'],
    ['گوگل', 'كوكل'],
    ['پاریس', 'باريس'],
    ['چاد', 'جاد'],
    ['ڤيينا', 'فيينا'],
  ])('joins more in searching: %s', (written, folded) => {
    expect(fold(written, 'search')).toBe(folded)
  })

  it('does not care whether signs are composed', () => {
    fc.assert(
      fc.property(arabicText, fc.constantFrom('alias' as const, 'search' as const), (text, level) => {
        expect(fold(text.normalize('NFD'), level)).toBe(fold(text.normalize('NFC'), level))
      }),
      { seed: 1 },
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { seed: 2 },
    )
  })

  it('folds a megabyte', () => {
    expect(foldWithPositions('أ\u0654'.repeat(350_000)).text).toBe('ا'.repeat(350_000))
  })
})

describe('foldWithPositions', () => {
  it.each([
    ['مُحَمَّد بن زايـد', 'زايد', 'زايـد'],
    ['قال ﷲ أكبر', 'الله', 'ﷲ'],
    ['🙂 القاهرة', 'القاهره', 'القاهرة'],
    ['المسؤ\u0654ول رئ\u0654يس', 'ول', 'ول'],
    ['cafe\u0301 مصر', 'مصر', 'مصر'],
  ])('leads from what was found in %j back to the source', (source, needle, written) => {
    const { text, positions } = foldWithPositions(source)
    const at = text.indexOf(needle)
    expect(source.slice(positions[at], positions[at + needle.length])).toBe(written)
  })

  it('gives a position a character and the end, ascending', () => {
    fc.assert(
      fc.property(arabicText, (source) => {
        const { text, positions } = foldWithPositions(source)
        expect(text).toBe(fold(source))
        expect(positions).toHaveLength(text.length + 1)
        expect(positions.at(-1)).toBe(source.length)
        expect([...positions].sort((a, b) => a - b)).toEqual(positions)
        const at = Math.floor(text.length / 2)
        expect(text.startsWith(fold(source.slice(0, positions[at])))).toBe(true)
      }),
      { seed: 3 },
    )
  })
})

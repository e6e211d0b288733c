import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWordCharacter, letterCount, widenToWords, wordSpans } from './words.ts'

const mixed = fc.string({ unit: fc.constantFrom(...'وليبيا، .َـ\u200c🙂𞤀a1') })

describe('widenToWords', () => {
  it.each([
    ['قال وليبيا اليوم', 'ليبيا', 'وليبيا'],
    ['للأمم المتحدة.', 'لأمم المتحدة', 'للأمم المتحدة'],
    ['مُحَمَّدٌ', 'حَم', 'مُحَمَّدٌ'],
    ['(ليبيا)', 'ليبيا', 'ليبيا'],
    ['می\u200cخواهم', 'خواهم', 'می\u200cخواهم'],
    ['𞤀𞤁𞤂 x', '𞤁', '𞤀𞤁𞤂'],
    ['🙂مصر🙂', 'صر', 'مصر'],
  ])('widens in %j the span of %j to %j', (text, name, words) => {
    const start = text.indexOf(name)
    const span = widenToWords(text, { start, end: start + name.length })
    expect(text.slice(span.start, span.end)).toBe(words)
  })

  it('cuts no word at either end', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (text, at) => {
        const characters = [...text]
        const offset = characters.slice(0, at % (characters.length + 1)).join('').length
        const { start, end } = widenToWords(text, { start: offset, end: offset })
        expect([...text.slice(start, end)].every(isWordCharacter)).toBe(true)
        expect(isWordCharacter([...text.slice(0, start)].at(-1) ?? ' ')).toBe(false)
        expect(isWordCharacter([...text.slice(end)][0] ?? ' ')).toBe(false)
      }),
      { seed: 9 },
    )
  })
})

describe('wordSpans', () => {
  it.each([
    ['قال حفتر، أمس:', ['قال', 'حفتر', 'أمس']],
    ['צה״ל וג׳ורג׳', ['צה״ל', 'וג׳ורג׳']],
    ["d'Estaing U.S.", ["d'Estaing", 'U.S']],
    ['می\u200cخواهم 2017', ['می\u200cخواهم', '2017']],
    ['… — !', []],
  ])('finds the words of %j', (text, words) => {
    expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })

  it.each(['a', "a'", 'a.', '..', "''", 'َ'])('reads a megabyte of %j', (piece) => {
    expect(wordSpans(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1)
  })
})

describe('letterCount', () => {
  it.each([
    ['مُحَمَّد', 4],
    ['إيـران 12', 7],
    ['«—» …', 0],
  ])('counts in %j %i', (text, count) => {
    expect(letterCount(text)).toBe(count)
  })
})

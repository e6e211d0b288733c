import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, wellFormed } from './clean.ts'

const strange = fc.string({
  unit: fc.constantFrom(
    ...'اب ة\u0654\t\n\u00a0\u202e\u2069\u200b\u200c\u200d\ufeff\u00ad\u0007\u0085👩e\u0301',
    '\ud83d',
  ),
})

describe('cleanText', () => {
  it.each([
    ['spaces and lines', '  قال \n\t حفتر\u00a0أمس ', 'قال حفتر أمس'],
    ['bidi controls', 'a\u202eb\u2066c\u2069\u200f', 'abc'],
    ['invisible characters', 'a\u200bb\ufeffc\u00add\u2060', 'abcd'],
    ['joiners inside a word, which stay', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners that join nothing', '\u200cمن\u200c و \u200d', 'من و'],
    ['doubled joiners', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
    ['families of emoji, which stay', '👩\u200d👧', '👩\u200d👧'],
    ['control characters', 'a\u0000b\u0085c\u001bd', 'a b c d'],
    ['decomposed letters', 'ا\u0654حمد', 'أحمد'],
    ['letters that an invisible character parted from their sign', 'ا\u200b\u0654', 'أ'],
    ['halves of surrogate pairs', 'a\ud83db', 'a\ufffdb'],
  ])('cleans %s', (_, source, cleaned) => {
    expect(cleanText(source)).toBe(cleaned)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(strange, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
      { seed: 4, numRuns: 2000 },
    )
  })
})

describe('wellFormed', () => {
  it('leaves what UTF-8 can write and keeps the length', () => {
    fc.assert(
      fc.property(strange, (text) => {
        expect(Buffer.from(wellFormed(text)).toString()).toBe(wellFormed(text))
        expect(wellFormed(text)).toHaveLength(text.length)
      }),
      { seed: 5 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { spanOf, tokenTextOf } from './tokens.ts'

const cases: readonly (readonly [text: string, ...words: string[]])[] = [
  ["Haftar's men", 'Haftar', 's', 'men'],
  ["O'Neill", "O'Neill"],
  ['צה"ל', 'צה"ל'],
  ['ב"הארץ"', 'ב', 'הארץ'],
  ["ג'ורג'", "ג'ורג'"],
  ['בן־יהודה', 'בן', 'יהודה'],
  ['الـCIA', 'ال', 'CIA'],
  ['ليبيـا ـ موسكو', 'ليبيـا', 'موسكو'],
  ['محمدٌ،', 'محمدٌ'],
]

describe('tokenTextOf', () => {
  it.each(cases.map(([text, ...words]) => ({ text, words })))('$text', ({ text, words }) => {
    const tokenText = tokenTextOf(text)
    const written = tokenText.tokens.map((_, index) => {
      const { start, end } = spanOf(tokenText, index, index)
      return text.slice(start, end)
    })
    expect(written).toEqual(words)
  })

  it('keeps the preposition على apart from the name علي', () => {
    expect(tokenTextOf('علي على').tokens.map((token) => token.text)).toEqual(['علي', 'على'])
  })
})

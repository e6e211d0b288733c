import { describe, expect, it } from 'vitest'
import { offsetBeside } from './offset-beside.ts'

const written = 'قَرَأَ مُحَمَّدٌ الكِتَابَ'
const shown = 'قرأ محمد الكتاب'

describe('an offset in a text beside another', () => {
  it('is the same where the texts are', () => {
    expect([0, 3, 15].map((offset) => offsetBeside(shown, shown, offset))).toEqual([0, 3, 15])
  })

  it.each(['قرأ', 'محمد', 'الكتاب', 'حم', 'أ محمد ا'])('brings «%s» with its signs', (word) => {
    const start = shown.indexOf(word)
    const found = written.slice(
      offsetBeside(shown, written, start),
      offsetBeside(shown, written, start + word.length),
    )
    expect(found.replace(/[\u064b-\u0652]/g, '')).toBe(word)
    expect(found).not.toMatch(/^[\u064b-\u0652]/)
    expect(written.slice(offsetBeside(shown, written, start + word.length))).not.toMatch(/^[\u064b-\u0652]/)
  })

  it.each(['قَرَأَ', 'مُحَمَّدٌ', 'الكِتَابَ'])('brings «%s» without its signs', (word) => {
    const start = written.indexOf(word)
    const found = shown.slice(
      offsetBeside(written, shown, start),
      offsetBeside(written, shown, start + word.length),
    )
    expect(found).toBe(word.replace(/[\u064b-\u0652]/g, ''))
  })

  it('stays inside the text', () => {
    expect(offsetBeside(shown, written, 1000)).toBe(written.length)
    expect(offsetBeside(written, shown, 1000)).toBe(shown.length)
    expect(offsetBeside(written, shown, -1)).toBe(0)
    expect(offsetBeside('', '', 4)).toBe(0)
    expect(offsetBeside('abc', '', 2)).toBe(0)
  })

  it('goes on where a letter is another', () => {
    expect(offsetBeside('قرأ محمد', 'قرا مُحمد', 8)).toBe(9)
  })
})

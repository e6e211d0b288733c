import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Every letter as wide as one. */
const measure = (text: string) => [...text].length
const words = fc.array(fc.stringMatching(/^[ابجد]{1,9}$/), { minLength: 1, maxLength: 40 })

describe('breakLines', () => {
  it.each([
    ['كلمة', 10, 4, ['كلمة']],
    ['aaaa bbbb cc', 10, 4, ['aaaa', 'bbbb cc']],
    ['aaaa bbbb cccc d', 14, 4, ['aaaa bbbb', 'cccc d']],
    ['', 10, 4, []],
  ])('sets %j in %i', (text, width, most, lines) => {
    expect(breakLines(text, width, most, measure)).toEqual({ lines, isCut: false })
  })

  it.each([
    ['aaaa bbbb cccc dddd', 9, 1, ['aaaa…']],
    ['aaaa bbbb cccc dddd', 10, 1, ['aaaa bbbb…']],
    ['واحد، اثنان، ثلاثة', 6, 1, ['واحد…']],
    ['aaaa bbbb cccc', 4, 2, ['aaaa', 'bbb…']],
    ['a bbbb cc', 4, 1, ['a…']],
  ])('cuts %j at %i', (text, width, most, lines) => {
    expect(breakLines(text, width, most, measure)).toEqual({ lines, isCut: true })
  })

  it('parts a word that is wider than a line, and no letter from its signs', () => {
    expect(breakLines('abcdefgh', 3, 4, measure).lines).toEqual(['abc', 'def', 'gh'])
    expect(breakLines('بَبَبَ', 2, 4, measure).lines).toEqual(['بَ', 'بَ', 'بَ'])
  })

  it('keeps every word in its order, in no more lines than it takes, none of them too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 60 }), (list, width) => {
        const text = list.join(' ')
        const { lines } = breakLines(text, width, Number.POSITIVE_INFINITY, measure)
        expect(lines.join(' ')).toBe(text)
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width)
        const tighter = breakLines(text, width + 9, Number.POSITIVE_INFINITY, measure).lines.length
        expect(tighter).toBeLessThanOrEqual(lines.length)
      }),
    )
  })

  it('cuts off what is too much, within the width', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (list, width, most) => {
          const { lines, isCut } = breakLines(list.join(' '), width, most, measure)
          expect(lines.length).toBeLessThanOrEqual(most)
          expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width)
          expect(lines.at(-1)?.endsWith('…')).toBe(isCut)
        },
      ),
    )
  })

  it('makes lines as long as each other as words allow', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 60 }), (list, width) => {
        const { lines } = breakLines(list.join(' '), width, Number.POSITIVE_INFINITY, measure)
        const mean = list.join(' ').length / lines.length
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(mean + 11)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breathsOf, longestBreath } from './breaths.ts'

const saidIn = (text: string) =>
  breathsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
const words = (count: number) => Array.from({ length: count }, () => 'كلمات').join(' ')

describe('breaths', () => {
  it('are one for a short sentence', () => {
    expect(saidIn('وصل الوفد أمس، ثم عاد.')).toEqual(['وصل الوفد أمس، ثم عاد.'])
  })

  it('are taken at punctuation', () => {
    expect(saidIn(`${words(15)}، ${words(15)}`)).toEqual([`${words(15)}،`, ` ${words(15)}`])
  })

  it('are not taken at a comma after a few words', () => {
    expect(saidIn(`وقال، ${words(30)}`)[0]?.length).toBeGreaterThan(100)
  })

  it('are taken between words where there is no punctuation', () => {
    const breaths = saidIn(words(60))
    expect(breaths.length).toBe(3)
    for (const breath of breaths) expect(breath.trim()).toMatch(/^(?:كلمات ?)+$/)
  })

  it('cut no pair of a character', () => {
    for (const breath of saidIn('𞤀'.repeat(400))) expect(breath).not.toMatch(/\p{Cs}/u)
  })

  it('are none for what cannot be said', () => {
    expect(saidIn(' … ')).toEqual([])
  })

  it('say every word, none longer than a breath', () => {
    const piece = fc.constantFrom('كلمة', ' ', '، ', 'طويلة'.repeat(40), '.', '\u064e', '5')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('')
        const breaths = saidIn(text)
        for (const breath of breaths) expect(breath.length).toBeLessThanOrEqual(longestBreath)
        const bare = (text: string) => text.replace(/[\s.،]/g, '')
        expect(bare(breaths.join(''))).toBe(bare(text))
      }),
    )
  })
})

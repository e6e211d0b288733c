import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stripControls } from './strip-controls.ts'

const controls = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e']
const isolates = ['\u2066', '\u2067', '\u2068', '\u2069']

it.each([...controls, ...isolates])('takes %j out', (control) => {
  expect(stripControls(`${control}خبر${control}${control} عاجل${control}`).text).toBe('خبر عاجل')
})

it.each(['\u0000', '\n', '\u001b', '\u0085', '\u2028', '\u2029'])('makes a space of %j', (control) => {
  expect(stripControls(`a${control}b`).text).toBe('a b')
})

it('keeps joiners and vowel signs', () => {
  expect(stripControls('می\u200cخواهَم').text).toBe('می\u200cخواهَم')
})

it('replaces half a pair and joins no halves', () => {
  expect(stripControls('a\ud83d').text).toBe('a\ufffd')
})

it('leads every span to the same words afterwards', () => {
  const text = fc.string({ unit: fc.constantFrom(...'اب ج', ...controls, ...isolates) })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const { text, offsetAfter } = stripControls(source)
      expect(text.slice(offsetAfter(start), offsetAfter(end))).toBe(
        stripControls(source.slice(start, end)).text,
      )
      expect(offsetAfter(source.length)).toBe(text.length)
    }),
    { seed: 6 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWordCharacter } from '../text/words.ts'
import type { Mention } from './mention.ts'
import { cutByMentions, isInside, withoutOverlaps } from './segments.ts'

/** Mentions of names where they first stand in a text, called by their own writing. */
function mentionsOf(text: string, ...names: readonly string[]): readonly Mention[] {
  return names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: name,
  }))
}

const anyText = fc.string({ unit: fc.constantFrom(...'ليبيا و،.🙂َa') })
const anyMentions = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    entity: fc.constant('e'),
  }),
)

describe('cutByMentions', () => {
  it('marks whole written words and says where the name stands in them', () => {
    const text = 'قال حفتر وليبيا للأمم المتحدة.'
    const segments = cutByMentions(text, mentionsOf(text, 'حفتر', 'ليبيا', 'لأمم المتحدة'))
    expect(segments.map(({ text }) => text)).toEqual([
      'قال ',
      'حفتر',
      ' ',
      'وليبيا',
      ' ',
      'للأمم المتحدة',
      '.',
    ])
    const names = segments.flatMap((segment) =>
      segment.kind === 'mention' ? [segment.text.slice(segment.name.start, segment.name.end)] : [],
    )
    expect(names).toEqual(['حفتر', 'ليبيا', 'لأمم المتحدة'])
  })

  it.each([
    [
      'overlaps: the longest stays',
      'الجيش الوطني الليبي',
      ['الليبي', 'الجيش الوطني الليبي'],
      ['الجيش الوطني الليبي'],
    ],
    ['one word: the longest stays', 'عبدالله', ['عبد', 'الله'], ['الله']],
    ['equals in one word: the earliest stays', 'abcd', ['ab', 'cd'], ['ab']],
    ['a longer one that begins in the word before', 'وليبيا الحرة', ['لي', 'يا الحرة'], ['يا الحرة']],
    [
      'a chain of shared words: the longest, and the rest that fits',
      'ab cd ef',
      ['a', 'b cd e', 'f'],
      ['b cd e'],
    ],
    ['a lost one makes room', 'abc def ghi', ['ab', 'c d', 'ef ghi'], ['ab', 'ef ghi']],
    ['neighbours both stay', 'حفتر-لافروف', ['حفتر', 'لافروف'], ['حفتر', 'لافروف']],
  ])('settles %s', (_, text, names, kept) => {
    const found = cutByMentions(text, mentionsOf(text, ...names))
    expect(found.flatMap((segment) => (segment.kind === 'mention' ? [segment.entity] : []))).toEqual(kept)
  })

  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 99],
    [0.5, 2],
    [Number.NaN, 2],
    [0, Number.POSITIVE_INFINITY],
    [1, 3],
  ])('leaves out a mention from %d to %d', (start, end) => {
    const text = '🙂 حفتر'
    expect(cutByMentions(text, [{ start, end, entity: 'e' }])).toEqual([{ kind: 'plain', text }])
  })

  it('gives the text back, cut at no word, with no empty piece', () => {
    fc.assert(
      fc.property(anyText, anyMentions, (text, mentions) => {
        const segments = cutByMentions(text, mentions)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => segment.text !== '')).toBe(true)
        segments.slice(1).forEach((segment, index) => {
          const before = [...(segments[index]?.text ?? '')].at(-1) ?? ''
          const after = [...segment.text][0] ?? ''
          expect(isWordCharacter(before) && isWordCharacter(after)).toBe(false)
        })
      }),
      { seed: 10, numRuns: 1000 },
    )
  })

  it.each([
    ['in words of their own', 'حفتر ', 5],
    ['in one endless word', 'حفترو', 5],
  ])('cuts by 20,000 mentions %s', (_, word, step) => {
    const text = word.repeat(40_000)
    const mentions = Array.from({ length: 20_000 }, (_, index) => ({
      start: index * step * 2,
      end: index * step * 2 + 4,
      entity: 'e',
    }))
    expect(cutByMentions(text, mentions).filter(({ kind }) => kind === 'mention')).toHaveLength(
      word.endsWith(' ') ? 20_000 : 1,
    )
  })
})

describe('withoutOverlaps', () => {
  const span = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
  const spans = fc.array(span.map(({ start, length }) => ({ start, end: start + length })))

  it('keeps spans in order, none over another, and drops one only for one as long', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const kept = withoutOverlaps(given)
        kept.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(kept[index]?.end ?? 0)
        })
        for (const lost of given.filter((span) => !kept.includes(span))) {
          const over = kept.filter((span) => span.start < lost.end && lost.start < span.end)
          expect(over.some((span) => span.end - span.start >= lost.end - lost.start)).toBe(true)
        }
      }),
      { seed: 11, numRuns: 1000 },
    )
  })

  it('does not depend on the order given', () => {
    fc.assert(
      fc.property(spans, (given) => {
        expect(withoutOverlaps([...given].reverse())).toEqual(withoutOverlaps(given))
      }),
      { seed: 12 },
    )
  })

  it('settles 100,000 overlapping spans', () => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({
      start: index,
      end: index + 3 + (index % 5),
    }))
    const kept = withoutOverlaps(spans)
    expect(kept.every((span, index) => index === 0 || (kept[index - 1]?.end ?? 0) <= span.start)).toBe(true)
  })
})

it('knows spans that cut a character in half', () => {
  expect(isInside('🙂🙂', { start: 0, end: 2 })).toBe(true)
  expect(isInside('🙂🙂', { start: 1, end: 2 })).toBe(false)
  expect(isInside('🙂🙂', { start: 0, end: 3 })).toBe(false)
})

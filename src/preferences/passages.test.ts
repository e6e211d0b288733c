import { describe, expect, it } from 'vitest'
import { newPassageId, passageIn, quoteOf } from './passages.ts'
import { savedIn } from './saved.ts'

const headline = { id: 'petra', lang: 'ar', dir: 'rtl', headline: 'البتراء' }
const anchor = { block: 1, item: 0, start: 2, end: 5, quote: 'نقش', before: 'في ', after: ' من' }
const when = '2026-11-27T02:00:00.000Z'
const whole = { headline, anchors: [anchor], note: 'جميل', when, changed: when }

describe('a passage out of a store', () => {
  it('is what was put there', () => {
    expect(passageIn(whole)).toEqual(whole)
    expect(passageIn({ ...whole, isLost: true })).toEqual({ ...whole, isLost: true })
  })

  it.each<[what: string, value: object, is: object]>([
    ['a note that is none', { note: 3 }, { note: '' }],
    ['no time of its last change', { changed: 'soon' }, { changed: when }],
    ['an anchor among none', { anchors: [anchor, null, { quote: ' ' }, 7] }, {}],
    [
      'an anchor of impossible places',
      { anchors: [{ ...anchor, block: -1, item: 1.5, start: 9, end: 'x' }] },
      { anchors: [{ ...anchor, block: 0, item: 0, start: 9, end: 9 }] },
    ],
    [
      'an anchor without its surroundings',
      { anchors: [{ ...anchor, block: 'figure', before: null, after: undefined }] },
      { anchors: [{ ...anchor, block: 'figure', before: '', after: '' }] },
    ],
    ['more than is known', { colour: 'red' }, {}],
  ])('is made whole with %s', (_, value, is) => {
    expect(passageIn({ ...whole, ...value })).toEqual({ ...whole, ...is })
  })

  it.each([
    undefined,
    null,
    'x',
    [],
    { ...whole, headline: { id: 'petra' } },
    { ...whole, anchors: [] },
    { ...whole, anchors: 'x' },
    { ...whole, when: 'yesterday' },
  ])('is none in %j', (value) => {
    expect(passageIn(value)).toBeUndefined()
  })

  it('is quoted a line for each text', () => {
    expect(quoteOf({ anchors: [anchor, { ...anchor, quote: 'الصخر' }] })).toBe('نقش\nالصخر')
  })

  it('has an id of its own', () => {
    expect(new Set(Array.from({ length: 100 }, newPassageId)).size).toBe(100)
  })
})

it.each([
  [
    { headline, when },
    { headline, when },
  ],
  [
    { headline, when, more: 1 },
    { headline, when },
  ],
  [{ headline }, undefined],
  [{ when }, undefined],
  [null, undefined],
])('a saved article out of a store: %j', (value, is) => {
  expect(savedIn(value)).toEqual(is)
})

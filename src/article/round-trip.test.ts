import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside } from '../entity/segments.ts'
import { ArticleError } from './article-error.ts'
import { parseArticle } from './parse.ts'
import { mapTexts, textsOf } from './texts.ts'
import { articleJson } from './write.ts'

const text = 'قال حفتر وليبيا'
const marked = { text, mentions: [{ start: 4, end: 8, entity: 'haftar' }] }

/** An article with every field there is. */
const full = {
  version: 1,
  id: 'haftar-in-moscow',
  lang: 'ar',
  dir: 'rtl',
  headline: marked,
  kicker: 'من موسكو',
  dateline: { place: 'موسكو', byline: 'ريتا مهنا' },
  publisher: 'المغرب اليوم',
  url: 'https://www.example.org/a',
  published: '2017-08-15',
  updated: '2017-08-15T03:00:26Z',
  figure: { src: 'media/a.jpg', alt: 'صورة', caption: marked, credit: 'رويترز', width: 800, height: 600 },
  body: [
    { kind: 'paragraph', ...marked },
    { kind: 'heading', level: 2, text: 'عنوان' },
    { kind: 'quote', text: 'Quote', lang: 'en', dir: 'ltr' },
    { kind: 'list', ordered: true, items: ['أول', marked] },
    { kind: 'table', header: true, rows: [['أ', marked], ['ج']] },
    { kind: 'figure', src: 'https://example.org/b.jpg', caption: 'صورة' },
  ],
  entities: [
    {
      id: 'haftar',
      kind: 'person',
      name: 'حفتر',
      aliases: ['خليفة'],
      names: { en: 'Haftar' },
      wikidata: 'Q1',
    },
  ],
  related: [{ headline: 'خبر', date: '2018-11-05', url: 'https://example.org/c' }],
}

type Value = unknown

/** Small wrongs a producer or an enemy could put anywhere. */
const wrongs: readonly Value[] = [
  ...[
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' ',
    'x',
    [],
    {},
    [[]],
    { text: 'x' },
    { kind: 'list' },
    'خبر\u202e',
    '\ud83d',
  ],
  ...[
    '__proto__',
    'constructor',
    JSON.parse('{"__proto__":{"a":1}}'),
    '../../x',
    'javascript:alert(1)',
    '2017-02-30',
    'a'.repeat(500),
  ],
  ...[
    Number.NaN,
    new Array(50).fill({}),
    { toString: 1, valueOf: 2 },
    { length: 3 },
    { mentions: 'x' },
    { start: 1, end: 2, entity: 'haftar' },
  ],
]

/** The value with one place in it changed, chosen by a list of numbers. */
function mutate(value: Value, path: readonly number[], wrong: Value): Value {
  const [first = 0, ...rest] = path
  if (typeof value !== 'object' || value === null || path.length === 0) return wrong
  const keys = Object.keys(value)
  const key = keys[first % (keys.length + 1)] ?? 'added'
  const inner = mutate((value as Record<string, Value>)[key], rest, wrong)
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner }
}

const mutation = fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }), fc.constantFrom(...wrongs))
const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce<Value>((json, [path, wrong]) => mutate(json, path, wrong), full))

describe('article JSON', () => {
  it('comes back as it was', () => {
    expect(parseArticle(full, 'a.json').warnings).toEqual([])
    expect(articleJson(parseArticle(full, 'a.json').article)).toEqual(full)
  })

  it('never fails but with an ArticleError, and what passes is sound', () => {
    let passed = 0
    fc.assert(
      fc.property(mutated, (json) => {
        try {
          const { article } = parseArticle(json, 'a.json')
          const again = parseArticle(JSON.parse(JSON.stringify(articleJson(article))), 'a.json')
          expect(again).toEqual({ article, warnings: [] })
          for (const { text, mentions } of textsOf(article)) {
            expect(mentions.every((mention) => isInside(text, mention))).toBe(true)
          }
          passed++
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error
        }
      }),
      { seed: 2017, numRuns: 2000 },
    )
    expect(passed).toBeGreaterThan(200)
    expect(passed).toBeLessThan(1900)
  })
})

it('reads and changes every text, once', () => {
  const { article } = parseArticle(full, 'a.json')
  const changed = mapTexts(article, (text) => ({ ...text, text: `${text.text}!` }))
  expect(textsOf(changed).map(({ text }) => text)).toEqual(textsOf(article).map(({ text }) => `${text}!`))
  expect(textsOf(article)).toHaveLength(12)
})

import { describe, expect, it } from 'vitest'
import { ArticleError } from './article-error.ts'
import { parseArticle } from './parse.ts'

const haftar = { id: 'haftar', kind: 'person', name: 'حفتر' }
const small = { version: 1, id: 'a', lang: 'ar', headline: 'خبر', body: [] as unknown[], entities: [haftar] }
const mention = { start: 0, end: 1, entity: 'haftar' }

function problemsOf(json: unknown): readonly string[] {
  try {
    parseArticle(json, 'a.json')
  } catch (error) {
    if (error instanceof ArticleError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('a broken article', () => {
  it.each([
    [null, '$: expected an object, found null'],
    [[], '$.headline: expected a value, found nothing'],
    ['x', '$: expected an object, found "x"'],
    [{ ...small, version: 2 }, '$.version: expected 1, found 2'],
    [{ ...small, id: undefined }, '$.id: expected a text, found nothing'],
    [{ ...small, id: 5 }, '$.id: expected a text, found 5'],
    [{ ...small, id: '' }, '$.id: expected a text that is not empty, found ""'],
    [
      { ...small, id: '../a' },
      '$.id: expected letters, digits and "-", at most 120 characters and 180 bytes, found "../a"',
    ],
    [
      { ...small, lang: 'arabic language' },
      '$.lang: expected a BCP 47 language such as "ar", found "arabic language"',
    ],
    [{ ...small, lang: 'abcd' }, '$.lang: expected a BCP 47 language such as "ar", found "abcd"'],
    [{ ...small, dir: 'up' }, '$.dir: expected ("rtl" | "ltr"), found "up"'],
    [{ ...small, body: [{ kind: 'list' }] }, '$.body[0].items: expected a value, found nothing'],
    [
      { ...small, body: [{ kind: 'list', items: [], ordered: 1 }] },
      '$.body[0].ordered: expected true or false, found 1',
    ],
    [{ ...small, headline: 7 }, '$.headline: expected a text, found 7'],
    [{ ...small, headline: { text: 7 } }, '$.headline.text: expected a text, found 7'],
    [{ ...small, headline: ' \u202e ' }, '$.headline: expected a text that is not empty, found "  "'],
    [{ ...small, body: {} }, '$.body: expected a list, found an object'],
    [
      { ...small, body: [{ kind: 'paragraph', text: 'a' }, { kind: 'video' }] },
      '$.body[1].kind: expected ("paragraph" | "heading" | "quote" | "list" | "table" | "figure"), found "video"',
    ],
    [
      { ...small, body: [{ kind: 'heading', level: 1, text: 'a' }] },
      '$.body[0].level: expected (2 | 3 | 4 | 5 | 6), found 1',
    ],
    [{ ...small, body: [{ kind: 'list', items: ['a', 3] }] }, '$.body[0].items[1]: expected a text, found 3'],
    [
      { ...small, body: [{ kind: 'paragraph', text: 'a', lang: 'abcd' }] },
      '$.body[0].lang: expected a BCP 47 language such as "ar", found "abcd"',
    ],
    [
      {
        ...small,
        body: [
          { kind: 'table', rows: [['a', { text: 'b', mentions: [{ start: 'x', end: 1, entity: 'e' }] }]] },
        ],
      },
      '$.body[0].rows[0][1].mentions[0].start: expected a number of UTF-16 code units, found "x"',
    ],
    [
      { ...small, published: 'yesterday' },
      '$.published: expected an ISO 8601 day, or a date-time with its zone, found "yesterday"',
    ],
    [
      { ...small, published: '2017-08-15T03:00' },
      '$.published: expected an ISO 8601 day, or a date-time with its zone, found "2017-08-15T03:00"',
    ],
    [
      { ...small, published: '2017-02-29' },
      '$.published: expected a day of the calendar, found "2017-02-29"',
    ],
    [
      { ...small, updated: '2017-02-28T10:00:99Z' },
      '$.updated: expected a day of the calendar, found "2017-02-28T10:00:99Z"',
    ],
    [{ ...small, figure: { width: -1 } }, '$.figure.width: expected a number of pixels, found -1'],
    [
      { ...small, entities: [{ ...haftar, kind: 'dog' }] },
      '$.entities[0].kind: expected ("person" | "organisation" | "place" | "event" | "work"), found "dog"',
    ],
    [
      { ...small, entities: [{ ...haftar, id: 'a/b' }] },
      '$.entities[0].id: expected letters, digits and "-", at most 120 characters and 180 bytes, found "a/b"',
    ],
    [
      { ...small, entities: [{ ...haftar, wikidata: '79' }] },
      '$.entities[0].wikidata: expected a Wikidata item such as "Q79", found "79"',
    ],
    [
      { ...small, entities: new Array(5001).fill(haftar) },
      '$.entities: expected at most 5000 entities, found a list of 5001',
    ],
    [
      { ...small, kicker: 'a'.repeat(2_000_001) },
      '$: expected at most 2000000 characters of text, found 2000004',
    ],
    [
      { ...small, headline: { text: 'خبر', mentions: new Array(100_000).fill(mention) } },
      '$.headline.mentions: expected at most 20000 mentions, found a list of 100000',
    ],
  ])('is refused with path, expected and found: %#', (json, problem) => {
    expect(problemsOf(json)).toContain(`a.json: ${problem}`)
  })

  it('tells ten problems at most', () => {
    expect(problemsOf({ ...small, body: new Array(1000).fill({ kind: 'x' }) })).toHaveLength(10)
  })

  it('shows of a long value its beginning, and a stranger’s line breaks as such', () => {
    const [problem = ''] = problemsOf({ ...small, lang: `x\n${'y'.repeat(500)}` })
    expect(problem.length).toBeLessThan(150)
    expect(problem).toContain('found "x\\nyyy')
  })
})

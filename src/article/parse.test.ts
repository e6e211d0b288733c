import { describe, expect, it } from 'vitest'
import { ArticleError } from './article-error.ts'
import { parseArticle } from './parse.ts'
import { textsOf } from './texts.ts'

const text = 'قال حفتر وليبيا للأمم المتحدة.'
const haftar = { id: 'haftar', kind: 'person', name: 'حفتر' }
const libya = {
  id: 'libya',
  kind: 'place',
  name: 'ليبيا',
  aliases: ['الجماهيرية'],
  names: { en: 'Libya' },
  wikidata: 'Q1016',
}

const small = {
  version: 1,
  id: 'a',
  lang: 'ar',
  headline: 'خبر',
  body: [] as unknown[],
  entities: [haftar, libya],
}

function mention(name: string, entity: string, inText = text) {
  return { start: inText.indexOf(name), end: inText.indexOf(name) + name.length, entity }
}

function parsed(changes: object) {
  return parseArticle({ ...small, ...changes }, 'a.json')
}

/** The mentions of an article as the words they cover. */
function namesIn(changes: object): readonly string[] {
  return textsOf(parsed(changes).article).flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, entity }) => `${entity}:${text.slice(start, end)}`),
  )
}

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
      { ...small, headline: { text, mentions: new Array(100_000).fill(mention('حفتر', 'haftar')) } },
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

describe('mentions', () => {
  it('stand where they stood', () => {
    const body = [
      { kind: 'paragraph', text, mentions: [mention('ليبيا', 'libya'), mention('حفتر', 'haftar')] },
    ]
    expect(namesIn({ body })).toEqual(['haftar:حفتر', 'libya:ليبيا'])
  })

  it('move with the words where bidi controls are taken out', () => {
    const controlled = '\u202b«\u200f\u2067حفتر\u2069»\u202c و\u200eلي\u200fبيا'
    const mentions = [
      { start: 3, end: 8, entity: 'haftar' },
      { start: controlled.indexOf('ل'), end: controlled.length, entity: 'libya' },
    ]
    const headline = { text: controlled, mentions }
    expect(namesIn({ headline })).toEqual(['haftar:حفتر', 'libya:ليبيا'])
    expect(parsed({ headline }).article.headline.text).toBe('«حفتر» وليبيا')
  })

  it('are counted in code points where the article says so', () => {
    const emoji = '🙂🙂 حفتر 𞤀 ليبيا'
    const at = (name: string) => [...emoji.slice(0, emoji.indexOf(name))].length
    const mentions = [
      { start: at('حفتر'), end: at('حفتر') + 4, entity: 'haftar' },
      { start: at('ليبيا'), end: [...emoji].length, entity: 'libya' },
    ]
    const headline = { text: emoji, mentions }
    expect(namesIn({ headline, offsets: 'codepoint' })).toEqual(['haftar:حفتر', 'libya:ليبيا'])
  })

  it.each([
    [-1, 3],
    [3, 3],
    [4, 2],
    [0, 1000],
    [0.5, 3],
    [1, 4],
    [1e300, 1e301],
  ])('from %d to %d are left out with a warning', (start, end) => {
    const headline = { text: '🙂 حفتر', mentions: [{ start, end, entity: 'haftar' }] }
    for (const offsets of ['utf16', 'codepoint']) {
      if (offsets === 'codepoint' && end === 4) continue
      const { article, warnings } = parsed({ headline, offsets })
      expect(article.headline.mentions).toEqual([])
      expect(warnings).toEqual([
        `a.json: $.headline.mentions[0]: mention left out: offsets ${start}-${end} do not lie in the text`,
      ])
    }
  })

  it('of an unknown entity are left out with a warning', () => {
    const { warnings } = parsed({ headline: { text, mentions: [mention('حفتر', 'constructor')] } })
    expect(warnings).toEqual([
      'a.json: $.headline.mentions[0]: mention left out: entity "constructor" is not in $.entities',
    ])
  })

  it('under a longer one are left out with a warning', () => {
    const mentions = [mention('حفتر', 'haftar'), mention('حفتر وليبيا', 'libya')]
    expect(namesIn({ headline: { text, mentions } })).toEqual(['libya:حفتر وليبيا'])
    expect(parsed({ headline: { text, mentions } }).warnings).toEqual([
      'a.json: $.headline.mentions: mentions left out because longer ones cover them: 1',
    ])
  })

  it('find their entity however its id is composed', () => {
    const entities = [{ ...haftar, id: 'أحمد'.normalize('NFD') }]
    const headline = { text, mentions: [mention('حفتر', 'أحمد')] }
    expect(namesIn({ headline, entities })).toEqual(['أحمد:حفتر'])
  })

  it('leave in the article the entities they name, and no others', () => {
    expect(parsed({ headline: { text, mentions: [mention('ليبيا', 'libya')] } }).article.entities).toEqual([
      libya,
    ])
  })
})

describe('what cannot be trusted', () => {
  it('is left out: unknown keys, with their paths', () => {
    const json = JSON.parse(
      '{"version":1,"id":"a","lang":"ar","headline":{"text":"خبر","html":"<b>"},"__proto__":{"x":1},"constructor":2,' +
        '"body":[{"kind":"paragraph","text":"a","onclick":"x"}],"a\\nb":1}',
    )
    const { article, warnings } = parseArticle(json, 'a.json')
    expect(warnings).toEqual([
      'a.json: $.headline.html: unknown key left out',
      'a.json: $.__proto__: unknown key left out',
      'a.json: $.constructor: unknown key left out',
      'a.json: $.body[0].onclick: unknown key left out',
      'a.json: $["a\\nb"]: unknown key left out',
    ])
    expect(Object.keys(article)).toEqual([
      'version',
      'id',
      'lang',
      'dir',
      'headline',
      'body',
      'entities',
      'related',
    ])
  })

  it('pollutes no prototype', () => {
    const json = JSON.parse(
      `{"version":1,"id":"a","lang":"ar","headline":{"text":"حفتر","mentions":[{"start":0,"end":4,"entity":"e"}]},"body":[],
        "entities":[{"id":"e","kind":"person","name":"x","names":{"__proto__":"y","constructor":"z","en":"X"},"__proto__":{"admin":true}}],
        "figure":{"__proto__":{"src":"https://evil.org/"}},"dateline":{"__proto__":{"place":"x"}}}`,
    )
    const { article } = parseArticle(json, 'a.json')
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    expect(article.figure?.src).toBeUndefined()
    expect(article.dateline?.place).toBeUndefined()
    expect(article.entities[0]?.names?.en).toBe('X')
    expect(Object.getPrototypeOf(article.entities[0]?.names)).toBe(Object.prototype)
  })

  it('is left out: addresses that are not http(s), with a warning', () => {
    const { article, warnings } = parsed({
      url: 'javascript:alert(1)',
      figure: { src: '../../etc/passwd', alt: 'a' },
      related: [{ headline: 'b', url: 'data:text/html,x' }],
    })
    expect(article.url ?? article.figure?.src ?? article.related[0]?.url).toBeUndefined()
    expect(warnings).toEqual([
      'a.json: $.url: address left out: "javascript:alert(1)" is not an http(s) address',
      'a.json: $.figure.src: address left out: "../../etc/passwd" is neither a file of the library nor http(s)',
      'a.json: $.related[0].url: address left out: "data:text/html,x" is not an http(s) address',
    ])
  })

  it('has no bidi control and no half of a pair in any text', () => {
    const bad = 'a\u202e\u2069b\ud83d'
    const article = parsed({
      ...{ headline: bad, kicker: bad, publisher: bad, dateline: { place: bad, byline: bad } },
      figure: { alt: bad, caption: bad, credit: bad },
      related: [{ headline: bad }],
      body: [
        { kind: 'list', items: [bad] },
        { kind: 'table', rows: [[bad]] },
        { kind: 'quote', text: bad, mentions: [{ start: 0, end: 1, entity: 'e' }] },
      ],
      entities: [{ id: 'e', kind: 'work', name: bad, aliases: [bad, '\u202e'], names: { en: bad, fr: '' } }],
    }).article
    const all = JSON.stringify(article)
    expect(all).not.toMatch(/\u202e|\u2069|ud83d/)
    expect(all.match(/ab\ufffd/g)).toHaveLength(15)
    expect(article.entities[0]?.aliases).toEqual(['ab\ufffd'])
    expect(article.entities[0]?.names).toEqual({ en: 'ab\ufffd' })
  })
})

describe('what a producer may leave out', () => {
  it.each([
    [{ headline: 'Suits & Ties تطلق أحدث التصميمات' }, 'rtl'],
    [{ headline: '2017', lang: 'fa' }, 'rtl'],
    [{ headline: 'Breaking', lang: 'ar' }, 'ltr'],
    [{ headline: 'خبر', dir: 'ltr' }, 'ltr'],
  ])('has its direction from the letters, else the language: %j', (changes, dir) => {
    expect(parsed(changes).article.dir).toBe(dir)
  })

  it.each([
    ['AR-eg', 'ar-EG'],
    ['iw', 'he'],
    ['zh-hant', 'zh-Hant'],
  ])('has a language in its usual spelling: %s', (lang, usual) => {
    expect(parsed({ lang }).article.lang).toBe(usual)
  })

  it('has a zone that every browser reads', () => {
    expect(parsed({ published: '2017-08-15T03:00:26+0300' }).article.published).toBe(
      '2017-08-15T03:00:26+03:00',
    )
  })

  it('is absent when empty', () => {
    const empty = {
      kicker: ' ',
      publisher: '',
      dateline: { place: '' },
      url: '',
      published: null,
      related: null,
    }
    expect(Object.keys(parsed(empty).article)).toEqual(Object.keys(parsed({}).article))
  })
})

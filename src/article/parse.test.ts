import { describe, expect, it } from 'vitest'
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import type { SiteOptions } from './site.ts'
import { siteFeeds } from './site-feeds.ts'
import { aLibrary, anArticle, atHome, belowNews, online } from './test-articles.ts'
import { all, readXml, textIn, type XmlElement } from './test-xml.ts'

function feedsOf(
  articles: readonly Article[],
  options: SiteOptions = online,
): ReadonlyMap<string, XmlElement> {
  const { catalogue, articleOf } = aLibrary(articles)
  return new Map(
    [...siteFeeds(catalogue, articleOf, options)].map(
      ([path, xml]) => [path, readXml(xml.toString())] as const,
    ),
  )
}

function feedOf(articles: readonly Article[], options?: SiteOptions): XmlElement {
  return feedsOf(articles, options).get('/feed.xml') as XmlElement
}

function entryOf(article: Article, options?: SiteOptions): XmlElement {
  return all(feedOf([article], options), 'entry')[0] as XmlElement
}

const links = (element: XmlElement) =>
  all(element, 'link').map(({ attributes: { rel, href } }) => [rel, href])

describe('the feeds of a site', () => {
  it('are one of everything and one for each entity', () => {
    const plain = { headline: { text: 'خبر', mentions: [] }, entities: [] }
    const feeds = feedsOf([
      anArticle('a', { published: '2026-01-01' }),
      anArticle('b', { ...plain, published: '2026-01-02' }),
    ])
    expect([...feeds].map(([path, feed]) => [path, all(feed, 'entry').length])).toEqual([
      ['/feed.xml', 2],
      ['/entities/nile/feed.xml', 1],
    ])
  })

  it('are those of the names that have a page', () => {
    const plain = { headline: { text: 'خبر', mentions: [] }, entities: [] }
    const articles = [
      anArticle('a', { published: '2026-01-01' }),
      anArticle('b', { ...plain, published: '2026-01-02' }),
    ]
    expect([...feedsOf(articles, { ...online, prerender: 1 }).keys()]).toEqual(['/feed.xml'])
  })

  it('hold the fifty newest', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
    const articles = Array.from({ length: 60 }, (_, index) =>
      anArticle(`a${index}`, { published: day(index) }),
    )
    for (const feed of feedsOf(articles).values()) {
      const ids = all(feed, 'entry').map((entry) => textIn(entry, 'id'))
      expect(ids).toEqual(
        Array.from({ length: 50 }, (_, index) => `https://example.org/articles/a${59 - index}`),
      )
    }
  })

  it('leave out what has no date, and are not there where nothing has one', () => {
    expect(all(feedOf([anArticle('a', { published: '2026-01-01' }), anArticle('b')]), 'entry')).toHaveLength(
      1,
    )
    expect(feedsOf([anArticle('b'), anArticle('c', { updated: '2026-01-01' })]).size).toBe(0)
    expect(feedsOf([]).size).toBe(0)
  })

  it('are dated by the latest change of what they hold', () => {
    const feed = feedOf([
      anArticle('a', { published: '2026-01-01', updated: '2026-03-01' }),
      anArticle('b', { published: '2026-02-01' }),
    ])
    expect(textIn(feed, 'updated')).toBe('2026-03-01T00:00:00Z')
  })

  it('have ids that neither a rebuild nor another article changes', () => {
    const article = anArticle('قناة', { published: '2026-01-01' })
    const [first, again] = [
      feedOf([article], atHome),
      feedOf([anArticle('b', { published: '2026-02-01' }), article], atHome),
    ]
    expect(textIn(first, 'id')).toBe(textIn(again, 'id'))
    expect(textIn(all(again, 'entry')[1] as XmlElement, 'id')).toBe(textIn(entryOf(article, atHome), 'id'))
  })
})

describe('the addresses in a feed', () => {
  const article = anArticle('a', { published: '2026-01-01', url: 'https://source.example/1?a=1&b=2' })

  it('are absolute where the site’s address is known', () => {
    expect(textIn(feedOf([article], belowNews), 'id')).toBe('https://example.org/news/feed.xml')
    expect(links(feedOf([article], belowNews))).toEqual([
      ['self', 'https://example.org/news/feed.xml'],
      ['alternate', 'https://example.org/news/'],
    ])
    expect(links(entryOf(article, belowNews))).toEqual([
      ['alternate', 'https://example.org/news/articles/a'],
      ['via', 'https://source.example/1?a=1&b=2'],
    ])
  })

  it('are below the base path otherwise, with ids that are absolute all the same', () => {
    const feed = feedOf([article], { ...atHome, basePath: '/news/' })
    expect(textIn(feed, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(textIn(feed, 'id')).not.toBe(textIn(all(feed, 'entry')[0] as XmlElement, 'id'))
    expect(links(feed)[0]).toEqual(['self', '/news/feed.xml'])
    expect(links(all(feed, 'entry')[0] as XmlElement)[0]).toEqual(['alternate', '/news/articles/a'])
  })
})

describe('an entry', () => {
  it('tells language, people and names', () => {
    const entry = entryOf(
      anArticle('a', {
        lang: 'fa',
        published: '2026-01-01',
        publisher: 'روزنامه',
        dateline: { byline: 'نویسنده' },
      }),
    )
    expect(entry.attributes['xml:lang']).toBe('fa')
    expect(all(entry, 'author').map((author) => textIn(author, 'name'))).toEqual(['نویسنده'])
    expect(textIn(entry, 'dc:publisher')).toBe('روزنامه')
    expect(all(entry, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'nile', label: 'النيل' },
    ])
  })

  it('opens with the first lines, else with the line over the headline, in their direction', () => {
    const article = anArticle('a', { published: '2026-01-01', kicker: { text: 'شرح', mentions: [] } })
    const body = [{ kind: 'paragraph', text: 'a < b & c', mentions: [] }] as const
    expect(textIn(entryOf(article), 'summary')).toBe('<p lang="ar" dir="rtl">شرح</p>')
    expect(textIn(entryOf({ ...article, body }), 'summary')).toBe(
      '<p lang="ar" dir="rtl">a &lt; b &amp; c</p>',
    )
    expect(textIn(entryOf(anArticle('b', { published: '2026-01-01' })), 'summary')).toBeUndefined()
  })

  it.each([
    ['Suits & Ties تطلق أحدث التصميمات', 'rtl', '\u200fSuits & Ties تطلق أحدث التصميمات'],
    ['القاهرة and other cities', 'ltr', '\u200eالقاهرة and other cities'],
    ['النيل يفيض', 'rtl', 'النيل يفيض'],
    ['2026', 'rtl', '2026'],
  ] as const)('has a title that reads in the article’s direction: %s', (text, dir, title) => {
    const entry = entryOf(
      anArticle('a', { dir, published: '2026-01-01', headline: { text, mentions: [] }, entities: [] }),
    )
    expect(textIn(entry, 'title')).toBe(title)
  })

  it.each([
    ['2017-08-15', undefined, '2017-08-15T00:00:00Z', '2017-08-15T00:00:00Z'],
    ['2017-08-15T03:00+0300', undefined, '2017-08-15T03:00:00+03:00', '2017-08-15T03:00:00+03:00'],
    ['2017-08-15', '2017-08-16T03:00:26.5Z', '2017-08-15T00:00:00Z', '2017-08-16T03:00:26.5Z'],
    ['2017-08-15', '2016-08-16', '2017-08-15T00:00:00Z', '2017-08-15T00:00:00Z'],
  ])('dates %s, updated %s', (published, updated, first, last) => {
    const entry = entryOf(anArticle('a', { published, ...(updated && { updated }) }))
    expect([textIn(entry, 'published'), textIn(entry, 'updated')]).toEqual([first, last])
  })

  it('keeps to the most mentioned of very many names', () => {
    const entities = Array.from({ length: 90 }, (_, index) => ({
      id: `e${index}`,
      kind: 'place' as const,
      name: 'مكان',
    }))
    const mentions = entities.map(({ id }) => ({ start: 0, end: 4, entity: id }))
    const twice = {
      kind: 'paragraph' as const,
      text: 'مكان',
      mentions: [{ start: 0, end: 4, entity: 'e77' }],
    }
    const article = anArticle('a', {
      published: '2026-01-01',
      headline: { text: 'مكان', mentions },
      body: [twice],
      entities,
    })
    const named = all(entryOf(article), 'category').map(({ attributes }) => attributes.term)
    expect(named).toHaveLength(8)
    expect(named[0]).toBe('e77')
  })
})

describe('text of strangers in a feed', () => {
  it('is read by a parser that refuses what is not well formed', () => {
    for (const broken of ['<a>\u0001</a>', '<a>]]></a>', '<a>&nbsp;</a>', '<a><b></a>'])
      expect(() => readXml(broken), broken).toThrow()
  })

  const hostile = [
    ']]></title><entry>',
    '<![CDATA[x]]>',
    '&amp;&#0;&nbsp;',
    '\u0000\u0001\u000b\u001f\ufffe\uffff',
    '\ud800 half \udc00',
    '"\'><script>',
    '-->',
    '\u2028\u2029',
  ]

  it.each(hostile)('stays text: %j', (text) => {
    const words = { text, mentions: [] }
    const article = anArticle('a', {
      published: '2026-01-01',
      headline: words,
      kicker: words,
      publisher: text,
      entities: [],
    })
    const entry = entryOf(article)
    const readable = text.replace(/[\u0000-\u001f\ufffe\uffff]|\ud800|\udc00/g, '\ufffd')
    expect(textIn(entry, 'title')?.replace(/^[\u200e\u200f]/, '')).toBe(readable)
    expect(all(entry, 'author').map((author) => textIn(author, 'name'))).toEqual([readable])
    expect(entry.children.map(({ name }) => name)).not.toContain('script')
  })

  it('never makes a document that cannot be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (headline, name) => {
        const article = anArticle('a', {
          published: '2026-01-01',
          headline: { text: headline, mentions: [{ start: 0, end: 1, entity: 'nile' }] },
          entities: [{ id: 'nile', kind: 'place', name }],
        })
        expect(feedsOf([article]).size).toBe(2)
      }),
    )
  })
})

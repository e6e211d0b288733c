import { describe, expect, it } from 'vitest'
import { robots } from './robots.ts'
import { siteWideFiles } from './site-wide-files.ts'
import { inParts, type Listing, sitemap } from './sitemap.ts'
import { aLibrary, anArticle, atHome, belowNews, online } from './test-articles.ts'
import { all, readXml, textIn } from './test-xml.ts'

const filesOf = (articles: Iterable<Listing>, entities: readonly string[], options = online) =>
  new Map(sitemap(articles, entities, options))

function placesIn(
  xml: string | Uint8Array | undefined,
): readonly (readonly [string | undefined, string | undefined])[] {
  const root = readXml(String(xml ?? ''))
  return [...all(root, 'url'), ...all(root, 'sitemap')].map((place) => [
    textIn(place, 'loc'),
    textIn(place, 'lastmod'),
  ])
}

describe('the sitemap', () => {
  it('names its parts in an index, and in them every page with what it says of its date', () => {
    const files = filesOf(
      [
        { id: 'قناة' },
        { id: 'a', published: '2026-01-01' },
        { id: 'b', published: '2026-01-01', updated: '2026-02-01T10:00+03:00' },
        { id: 'c', updated: '2026-03-01' },
      ],
      ['nile'],
      belowNews,
    )
    const site = 'https://example.org/news'
    expect(placesIn(files.get('/sitemap.xml')).map(([address]) => address)).toEqual(
      [...files.keys()].filter((path) => path !== '/sitemap.xml').map((path) => site + path),
    )
    expect(placesIn(files.get('/sitemap-pages-1.xml'))).toEqual([
      [`${site}/`, undefined],
      [`${site}/entities`, undefined],
    ])
    expect(placesIn(files.get('/sitemap-articles-1.xml'))).toEqual([
      [`${site}/articles/${encodeURIComponent('قناة')}`, undefined],
      [`${site}/articles/a`, '2026-01-01T00:00:00Z'],
      [`${site}/articles/b`, '2026-02-01T10:00:00+03:00'],
      [`${site}/articles/c`, '2026-03-01T00:00:00Z'],
    ])
    expect(placesIn(files.get('/sitemap-names-1.xml'))).toEqual([[`${site}/entities/nile`, undefined]])
  })

  it('holds 100,000 articles in parts of 50,000, of which the full ones stay as they are', () => {
    const articles = Array.from({ length: 100_001 }, (_, index) => ({ id: `a${index}` }))
    const files = filesOf(articles, [])
    const parts = [...files.keys()].filter((path) => path.includes('articles'))
    expect(parts.map((path) => placesIn(files.get(path)).length)).toEqual([50_000, 50_000, 1])
    const before = filesOf(articles.slice(0, 60_000), [])
    expect(before.get('/sitemap-articles-1.xml')).toBe(files.get('/sitemap-articles-1.xml'))
  })

  it('cuts a part where it grows too large, never an address', () => {
    expect([...inParts(['aaa', 'bbb', 'c', 'ن'], { addresses: 9, bytes: 6 })]).toEqual([
      ['aaa', 'bbb'],
      ['c', 'ن'],
    ])
    expect([...inParts(['aaaaaaa', 'b'], { addresses: 9, bytes: 6 })]).toEqual([['aaaaaaa'], ['b']])
    expect([...inParts([], { addresses: 1, bytes: 1 })]).toEqual([])
  })

  it('keeps a site address as it is', () => {
    const files = filesOf([{ id: 'a' }], [], { ...online, siteUrl: "https://example.org/a&b'" })
    expect(placesIn(files.get('/sitemap-articles-1.xml'))).toEqual([
      ["https://example.org/a&b'/articles/a", undefined],
    ])
  })

  it('lists the oldest article first', () => {
    const { catalogue, articleOf } = aLibrary([
      anArticle('old', { published: '2020-01-01' }),
      anArticle('new', { published: '2026-01-01', updated: '2026-02-02' }),
    ])
    const files = new Map(siteWideFiles(catalogue, articleOf, online))
    expect(placesIn(files.get('/sitemap-articles-1.xml'))).toEqual([
      ['https://example.org/articles/old', '2020-01-01T00:00:00Z'],
      ['https://example.org/articles/new', '2026-02-02T00:00:00Z'],
    ])
  })

  it('is left out where the site’s address is not known, and robots.txt names none', () => {
    expect(filesOf([{ id: 'a' }], ['nile'], atHome).size).toBe(0)
    expect(robots(atHome)).toBe('User-agent: *\nAllow: /\n')
    expect(robots(belowNews)).toContain('\nSitemap: https://example.org/news/sitemap.xml\n')
  })
})

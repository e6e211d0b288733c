import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf, groupByKind, mostNamed } from './catalogue.ts'
import { openingOf, sortedNewestFirst } from './headline.ts'
import { mentionCounts } from './mention-counts.ts'
import { relatedFinder } from './related.ts'
import { summaryOf } from './summary.ts'

const kinds = { cairo: 'place', nile: 'place', fifa: 'organisation', salah: 'person' } as const
type Name = keyof typeof kinds

/** An article whose text is the names it mentions. */
function articleOf(
  id: string,
  published: string | undefined,
  names: readonly Name[],
  kindOf: Record<string, string> = kinds,
) {
  const text = names.join(' ')
  const mentions = names.map((name, index) => {
    const start = names.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
    return { start, end: start + name.length, entity: name }
  })
  const entities = [...new Set(names)].map((name) => ({ id: name, kind: kindOf[name], name }))
  const json = {
    version: 1,
    id,
    lang: 'en',
    headline: id,
    published,
    body: [{ kind: 'paragraph', text, mentions }],
    entities,
  }
  return parseArticle(json, id).article
}

const nothingKnown = () => undefined

describe('catalogueOf', () => {
  const articles = [
    articleOf('old', '2026-01-01', ['cairo', 'nile']),
    articleOf('new', '2026-03-01', ['cairo', 'cairo', 'fifa']),
    articleOf('undated-b', undefined, ['nile']),
    articleOf('undated-a', undefined, ['salah']),
  ]
  const catalogue = catalogueOf(articles.map(summaryOf), nothingKnown)

  it('lists the newest first and the undated last by id', () => {
    expect(catalogue.headlines.map(({ id }) => id)).toEqual(['new', 'old', 'undated-a', 'undated-b'])
  })

  it('counts articles and mentions of an entity', () => {
    expect(catalogue.entities.get('cairo')).toMatchObject({ articles: 2, mentions: 3 })
    expect(catalogue.headlinesOf.get('cairo')?.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('puts the entities of a headline in the order of their counts', () => {
    expect(catalogue.headlines[0]?.entities).toEqual(['cairo', 'fifa'])
  })

  it('does not depend on the order of the articles', () => {
    const reversed = catalogueOf(articles.map(summaryOf).reverse(), nothingKnown)
    expect([...reversed.entities]).toEqual([...catalogue.entities])
    expect(reversed.headlines).toEqual(catalogue.headlines)
  })

  it('names the most mentioned and groups them by kind', () => {
    const named = mostNamed(catalogue.entities.values(), 2)
    expect(named.map(({ id }) => id)).toEqual(['cairo', 'nile'])
    expect(groupByKind([...catalogue.entities.values()]).map(([kind]) => kind)).toEqual([
      'person',
      'organisation',
      'place',
    ])
  })
})

describe('articles that disagree about an entity', () => {
  const said = [
    articleOf('one', '2026-01-01', ['cairo'], { cairo: 'place' }),
    articleOf('two', '2026-01-02', ['cairo'], { cairo: 'place' }),
    articleOf('three', '2026-01-03', ['cairo'], { cairo: 'work' }),
  ]

  it('are settled by the majority, with a warning', () => {
    const catalogue = catalogueOf(said.map(summaryOf), nothingKnown)
    expect(catalogue.entities.get('cairo')?.kind).toBe('place')
    expect(catalogue.warnings).toEqual([
      'entity cairo: articles call it place and work; the library takes place',
    ])
  })

  it('are settled by the knowledge of names where it knows', () => {
    const known = { id: 'cairo', kind: 'work', name: 'القاهرة', names: { ar: 'القاهرة' } } as const
    const entity = catalogueOf(said.map(summaryOf), (id) =>
      id === 'cairo' ? known : undefined,
    ).entities.get('cairo')
    expect(entity).toMatchObject({ kind: 'work', name: 'القاهرة', aliases: ['cairo'] })
  })
})

describe('relatedFinder', () => {
  const catalogue = catalogueOf(
    [
      articleOf('read', '2026-03-01', ['cairo', 'fifa']),
      articleOf('shares-rare', '2026-01-01', ['fifa']),
      articleOf('shares-common', '2026-02-28', ['cairo']),
      articleOf('shares-both', '2025-06-01', ['cairo', 'fifa']),
      articleOf('also-cairo', '2026-02-27', ['cairo', 'nile']),
      articleOf('stranger', '2026-03-02', ['salah']),
    ].map(summaryOf),
    nothingKnown,
  )
  const [read] = catalogue.headlines.filter(({ id }) => id === 'read')
  const related = read ? relatedFinder(catalogue).beside(read).related : []

  it('ranks by the rarity of shared names, the strangers last', () => {
    expect(related.map(({ id }) => id)).toEqual([
      'shares-both',
      'shares-rare',
      'shares-common',
      'also-cairo',
      'stranger',
    ])
  })

  it('tells the names shared, the rarest first', () => {
    expect(related[0]?.shared).toEqual(['fifa', 'cairo'])
    expect(related.at(-1)?.shared).toEqual([])
  })

  it('finds the same for an article whatever was asked before', () => {
    const find = relatedFinder(catalogue).beside
    const once = catalogue.headlines.map(find)
    expect(catalogue.headlines.map(find)).toEqual(once)
    expect(once).toEqual(catalogue.headlines.map((headline) => relatedFinder(catalogue).beside(headline)))
  })

  it('leaves out the article itself', () => {
    expect(related.some(({ id }) => id === 'read')).toBe(false)
  })
})

describe('the order of lists', () => {
  it('orders by the moment, not by the letters of the date', () => {
    const list = [
      { id: 'evening', published: '2026-01-01T23:30:00-02:00' },
      { id: 'day', published: '2026-01-02' },
      { id: 'noon', published: '2026-01-01T12:00:00Z' },
      { id: 'never' },
    ]
    expect(sortedNewestFirst(list, (line) => line).map(({ id }) => id)).toEqual([
      'evening',
      'day',
      'noon',
      'never',
    ])
  })
})

describe('openingOf', () => {
  it('ends at a word', () => {
    const words = Array.from({ length: 100 }, () => 'كلمة').join(' ')
    const json = {
      version: 1,
      id: 'x',
      lang: 'ar',
      headline: 'x',
      body: [{ kind: 'paragraph', text: words }],
    }
    expect(openingOf(parseArticle(json, 'x').article)).toMatch(/^(كلمة )+كلمة…$/)
  })
})

describe('mentionCounts', () => {
  it('counts each mention once', () => {
    expect([...mentionCounts(articleOf('x', undefined, ['nile', 'cairo', 'nile']))]).toEqual([
      ['nile', 2],
      ['cairo', 1],
    ])
  })
})

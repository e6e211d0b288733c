import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { type Filter, type Filtered, narrow } from '../library/filter.ts'
import type { Choice, Cursor, Library } from '../library/library.ts'
import { summaryOf } from '../library/summary.ts'
import { contractLibraries } from './contract-libraries.ts'

const names = ['cairo', 'nile', 'fez', 'petra'] as const

type Wish = {
  names: readonly (typeof names)[number][]
  day: number | undefined
  lang: string
  publisher: string
}

function articleOf({ names: said, day, lang, publisher }: Wish, number: number): Article {
  const text = said.join(' ')
  const mentions = said.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: name,
  }))
  const published = day === undefined ? undefined : `2026-01-${String(day).padStart(2, '0')}`
  const entities = said.map((name) => ({ id: name, kind: 'place', name }))
  const body = [{ kind: 'paragraph', text: text || '-', mentions }]
  const id = `article-${number}`
  return parseArticle({ version: 1, id, lang, headline: id, publisher, published, body, entities }, id)
    .article
}

async function wholeList(library: Library, filter: Filter) {
  const ids: string[] = []
  const steps: number[] = []
  for (let cursor: Cursor | undefined; ; ) {
    const found = await library.find({ filter }, cursor)
    ids.push(...found.items.map(({ id }) => id))
    steps.push(found.items.length)
    cursor = found.next
    if (cursor === undefined) return { ids, steps, total: found.total }
  }
}

function fits(headline: Filtered, choice: Choice): boolean {
  if ('entity' in choice) return headline.entities.includes(choice.entity)
  return 'lang' in choice ? headline.lang === choice.lang : headline.publisher === choice.publisher
}

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })))
afterEach(() => vi.unstubAllGlobals())

const anyWish = fc.record({
  names: fc.subarray([...names]),
  day: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  lang: fc.constantFrom('ar', 'fa'),
  publisher: fc.constantFrom('one', 'two'),
})
const anyDay = fc.option(
  fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}`),
  { nil: undefined },
)
const anyFilter = fc
  .record({
    all: fc.subarray(['cairo', 'nile', 'fez', 'nobody'], { maxLength: 3 }),
    not: fc.subarray(['petra', 'fez'], { maxLength: 1 }),
    from: anyDay,
    to: anyDay,
    publisher: fc.constantFrom(undefined, undefined, 'two', 'nowhere'),
    lang: fc.constantFrom(undefined, undefined, 'fa', 'xx'),
  })
  .map(({ all, not, ...wishes }) => {
    const said = Object.entries(wishes).filter(([, wish]) => wish !== undefined)
    return { all, not, ...Object.fromEntries(said) } as Filter
  })

describe.each(contractLibraries('lists'))('%s', (_, libraryOf) => {
  it('finds what looking at every headline finds, in the same order', async () => {
    const wishes = fc.array(anyWish, { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(wishes, fc.array(anyFilter, { minLength: 1, maxLength: 5 }), async (made, filters) => {
        const articles = made.map(articleOf)
        const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
        const library = await libraryOf(articles)
        for (const filter of filters) {
          const expected = narrow(catalogue.headlines, filter).map(({ id }) => id)
          expect(await wholeList(library, filter)).toMatchObject({ ids: expected, total: expected.length })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('pages through long lists, of one name, of several and of all', async () => {
    const wishes = Array.from({ length: 333 }, (_, number): Wish => {
      const said = number % 3 === 0 ? (['cairo'] as const) : (['cairo', 'nile'] as const)
      return { names: said, day: (number % 28) + 1, lang: 'ar', publisher: number % 2 ? 'one' : 'two' }
    })
    const articles = wishes.map(articleOf)
    const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
    const library = await libraryOf(articles)
    for (const filter of [
      { all: [], not: [] },
      { all: ['cairo'], not: [] },
      { all: ['cairo', 'nile'], not: [] },
      { all: ['cairo'], not: ['nile'], publisher: 'one' },
    ]) {
      const expected = narrow(catalogue.headlines, filter).map(({ id }) => id)
      const list = await wholeList(library, filter)
      expect(list?.ids).toEqual(expected)
      expect(Math.max(...(list?.steps ?? []))).toBeLessThanOrEqual(100)
    }
  })

  it('counts what one more name would leave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWish, { maxLength: 20 }), anyFilter, async (made, filter) => {
        const articles = made.map(articleOf)
        const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
        const choices: Choice[] = [
          ...[...names, 'nobody'].map((entity) => ({ entity })),
          { publisher: 'one' },
          { lang: 'fa' },
        ]
        const counts = await (await libraryOf(articles)).facets({ filter }, choices)
        const left = narrow(catalogue.headlines, filter)
        const expected = choices.map((choice) => left.filter((headline) => fits(headline, choice)).length)
        expect(counts).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing of an entity no article mentions', async () => {
    const library = await libraryOf([])
    expect(await library.entity('nobody')).toBeUndefined()
    expect(await library.find({ filter: { all: ['nobody'], not: [] } })).toEqual({
      total: 0,
      exact: true,
      items: [],
    })
  })
})

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { noFilter } from '../library/filter.ts'
import type { Cursor, Library, Query } from '../library/library.ts'
import { summaryOf } from '../library/summary.ts'
import { contractLibraries } from './contract-libraries.ts'

/** Words without a stem, a prefix or a letter of doubt in common, so that every analyser of Arabic agrees on them. */
const vocabulary = ['قمح', 'نهر', 'جسر', 'كتاب', 'قطار', 'سوق'] as const
type Made = { readonly words: readonly string[]; readonly day?: number; readonly lang?: string }

function articleOf({ words, day, lang = 'ar' }: Made, number: number): Article {
  const id = `article-${number}`
  const text = words.join(' ') || '-'
  const published = day === undefined ? undefined : `2026-01-${String(day).padStart(2, '0')}`
  const entities = [{ id: 'cairo', kind: 'place', name: 'Cairo' }]
  const body = [
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: 'Cairo', mentions: number % 2 ? [{ start: 0, end: 5, entity: 'cairo' }] : [] },
  ]
  const said = number % 2 ? { entities } : {}
  return parseArticle({ version: 1, id, lang, headline: `${number}`, published, body, ...said }, id).article
}

const written = (headline: string, text: string, number: number) =>
  parseArticle(
    { version: 1, id: `written-${number}`, lang: 'ar', headline, body: [{ kind: 'paragraph', text }] },
    'test',
  ).article

async function idsFound(library: Library, query: Query) {
  const ids: string[] = []
  let cursor: Cursor | undefined
  for (;;) {
    const found = await library.find(query, cursor)
    ids.push(...found.items.map(({ id }) => id))
    cursor = found.next
    if (cursor === undefined) return { ids, ...found }
  }
}

/** What looking at every article finds: those with the most of the words, the newest first. */
function expectedFor(articles: readonly Article[], made: readonly Made[], words: readonly string[]) {
  const most = Math.max(0, ...made.map((one) => countIn(one, words)))
  const { headlines } = catalogueOf(articles.map(summaryOf), () => undefined)
  const wordsOf = new Map(articles.map(({ id }, index) => [id, made[index]]))
  const ids = headlines.map(({ id }) => id)
  return { most, ids: ids.filter((id) => most > 0 && countIn(wordsOf.get(id), words) === most) }
}

const countIn = (made: Made | undefined, words: readonly string[]) =>
  words.filter((word) => made?.words.includes(word)).length

const anyWords = fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 })
const anyMade = fc.record({
  words: anyWords,
  day: fc.integer({ min: 1, max: 28 }),
  lang: fc.constantFrom('ar', 'fa'),
})
const anyLibrary = fc.array(anyMade, { maxLength: 30 })

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })))
afterEach(() => vi.unstubAllGlobals())

describe.each(contractLibraries('texts'))('%s, asked for a text', (_, libraryOf) => {
  it('finds what has most of the words, best first or newest first, and says how many', async () => {
    const query = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(anyLibrary, query, async (made, words) => {
        const articles = made.map(articleOf)
        const library = await libraryOf(articles)
        const { most, ids } = expectedFor(articles, made, words)
        const asked = { text: words.join(' '), filter: noFilter }
        const newest = await idsFound(library, { ...asked, sort: 'newest' })
        expect(newest).toMatchObject({ ids, total: ids.length, exact: true })
        expect(newest.understood?.words).toHaveLength(words.length)
        expect((await library.find(asked)).understood?.matched).toBe(most)
        const best = await idsFound(library, asked)
        expect([...best.ids].sort()).toEqual([...ids].sort())
        expect(best.total).toBe(ids.length)
      }),
      { numRuns: 25 },
    )
  })

  it('finds phrases where their words follow each other', async () => {
    const phrase = fc.tuple(fc.constantFrom('قمح', 'نهر', 'جسر'), fc.constantFrom('كتاب', 'قطار', 'سوق'))
    await fc.assert(
      fc.asyncProperty(anyLibrary, phrase, async (made, [first, second]) => {
        const articles = made.map(articleOf)
        const holds = ({ words }: Made) =>
          words.some((word, at) => word === first && words[at + 1] === second)
        const holders = articles.filter((_, index) => holds(made[index] ?? { words: [] })).map(({ id }) => id)
        const { headlines } = catalogueOf(articles.map(summaryOf), () => undefined)
        const expected = headlines.map(({ id }) => id).filter((id) => holders.includes(id))
        const query = { text: `"${first} ${second}"`, filter: noFilter, sort: 'newest' } as const
        const library = await libraryOf(articles)
        expect(await idsFound(library, query)).toMatchObject({
          ids: expected,
          total: expected.length,
          exact: true,
        })
        expect(await library.facets(query, [{ lang: 'fa' }])).toEqual([
          headlines.filter(({ id, lang }) => holders.includes(id) && lang === 'fa').length,
        ])
      }),
      { numRuns: 40 },
    )
  })

  it('goes on looking for a phrase past many articles that have its words apart', async () => {
    const apart = Array.from({ length: 230 }, (): Made => ({ words: ['نهر', 'قمح', 'جسر'], day: 2 }))
    const together: Made = { words: ['جسر', 'قمح', 'نهر'], day: 1 }
    const library = await libraryOf([...apart, together].map(articleOf))
    const { ids, exact, total } = await idsFound(library, {
      text: '"قمح نهر"',
      filter: noFilter,
      sort: 'newest',
    })
    expect({ ids, exact, total }).toEqual({ ids: ['article-230'], exact: true, total: 1 })
  })

  it('keeps to the filter, and counts what one more choice would leave', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.constantFrom(...vocabulary), async (made, word) => {
        const articles = made.map(articleOf)
        const library = await libraryOf(articles)
        const query: Query = { text: word, filter: { all: [], not: [], from: '2026-01-10' } }
        const ids = articles
          .filter(
            ({ published = '' }, index) => published >= '2026-01-10' && countIn(made[index], [word]) > 0,
          )
          .map(({ id }) => id)
        expect([...(await idsFound(library, query)).ids].sort()).toEqual([...ids].sort())
        const odd = ids.filter((id) => Number(id.slice('article-'.length)) % 2)
        expect(await library.facets(query, [{ entity: 'cairo' }, { entity: 'nobody' }])).toEqual([
          odd.length,
          0,
        ])
      }),
      { numRuns: 40 },
    )
  })

  it('pages through what was found in either order, each once', async () => {
    const articles = Array.from({ length: 133 }, (__, index) =>
      articleOf({ words: ['نهر'], day: (index % 28) + 1 }, index),
    )
    const library = await libraryOf(articles)
    for (const sort of ['best', 'newest'] as const) {
      const { ids } = await idsFound(library, { text: 'نهر', filter: noFilter, sort })
      expect(new Set(ids).size).toBe(133)
      expect(ids).toHaveLength(133)
    }
  })

  describe('in Arabic', () => {
    const articles = [
      written('خبر', 'زار الوزير مصنع السكر.', 1),
      written('مصنع الورق', 'يعمل منذ سنوات.', 2),
      written('رحلة', 'وصلنا إلى الإسكندرية صباحًا.', 3),
      written('قصيدة', 'كَتَبَ عليّ ديوانًا.', 4),
      written('زحام', 'مرّت سيارات كثيرة.', 5),
    ]
    const first = async (text: string, exactLetters = false) => {
      const { items } = await (await libraryOf(articles)).find({ text, exactLetters, filter: noFilter })
      return items.map(({ id }) => Number(id.slice('written-'.length)))
    }

    it.each([
      ['مصنع', [2, 1]],
      ['المصنع', [2, 1]],
      ['الاسكندريه', [3]],
      ['"الى الاسكندريه"', [3]],
      ['كتب', [4]],
      ['سيارة', [5]],
      ['"سيارة"', []],
      ['"سيارات كثيرة"', [5]],
      ['"سيارة كثيرة"', []],
      ['إبراهيم', []],
      ['؟!', []],
      ['', []],
    ])('«%s» finds %j', async (text, found) => {
      expect(await first(text)).toEqual(found)
    })

    it('counts letters as they are written where that is asked for', async () => {
      expect(await first('الاسكندرية', true)).toEqual([])
      expect(await first('الإسكندرية', true)).toEqual([3])
    })

    it('asks whether a word with one wrong letter was meant to be another', async () => {
      const found = await (await libraryOf(articles)).find({ text: 'الإسكندربة', filter: noFilter })
      expect(found).toMatchObject({ total: 0, exact: true, understood: { matched: 0, meant: 'الإسكندرية' } })
    })
  })
})

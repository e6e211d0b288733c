import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { termOf } from '../text/analyse.ts'
import { searchWordSpans } from '../text/search-words.ts'
import { segmentBuilder } from './build-segment.ts'
import { type FoundArticles, findArticles } from './find-articles.ts'
import { readPack } from './pack.ts'
import { memorySource } from './test-source.ts'
import { testArticles } from './test-texts.ts'

function sourceOf(...segments: readonly (readonly Article[])[]) {
  return memorySource(
    segments.map((articles) => {
      const builder = segmentBuilder()
      for (const article of articles) builder.add(article)
      return builder.finish()
    }),
  )
}

const articleOf = (headline: string, text = headline, id = 'x') =>
  parseArticle({ version: 1, id, lang: 'ar', headline, body: [{ kind: 'paragraph', text }] }, id).article

const listOf = ({ ordinals }: FoundArticles) => [...ordinals]

describe('findArticles', () => {
  const source = sourceOf([
    articleOf('خبر', 'زار الوزير مصنع السكر، وفي المصنع آلات.'),
    articleOf('مصنع الورق', 'يعمل منذ سنوات.'),
    articleOf('خبر آخر', 'أُغلق مصنع الورق القديم.'),
    articleOf('جولة', 'مصانع ومعامل في كل بلدة.'),
  ])

  it('puts the word itself before its other forms, a headline before a text, the newest first', async () => {
    expect(listOf(await findArticles(source, { query: 'مصنع' }))).toEqual([1, 2, 0, 3])
  })

  it('puts the newest first where that is asked for', async () => {
    expect(listOf(await findArticles(source, { query: 'مصنع', sort: 'newest' }))).toEqual([3, 2, 1, 0])
  })

  it('finds what has all words', async () => {
    const found = await findArticles(source, { query: 'مصنع الورق' })
    expect(listOf(found)).toEqual([1, 2])
    expect(found).toMatchObject({ matched: 2, unknown: [] })
    expect(found.words).toHaveLength(2)
  })

  it('finds what has the most words where nothing has all, and says so', async () => {
    const found = await findArticles(source, { query: 'مصنع الورق السكر زجاجي' })
    expect(found).toMatchObject({ matched: 2, unknown: ['زجاجي'] })
    expect(found.words).toHaveLength(4)
    expect(listOf(found)).toEqual(expect.arrayContaining([0, 1, 2]))
  })

  it('keeps to the articles let through', async () => {
    const found = await findArticles(source, { query: 'مصنع', allowed: (ordinal) => ordinal !== 1 })
    expect(listOf(found)).toEqual([2, 0, 3])
  })

  it.each(['', '  ', '«»', '؟!'])('finds nothing for %j', async (query) => {
    expect(await findArticles(source, { query })).toMatchObject({ words: [], matched: 0, unknown: [] })
  })

  it.each([
    ['مصنح', 'مصنع'],
    ['الورقق القديم', 'الورق القديم'],
    ['المصنغ', 'المصنع'],
    ['ولازير', 'ولوزير'],
    ['قثصضخ', undefined],
  ])('takes %j to mean %j', async (query, meant) => {
    expect((await findArticles(source, { query })).meant).toBe(meant)
  })

  it('finds in an empty library nothing', async () => {
    expect(listOf(await findArticles(sourceOf([]), { query: 'مصنع' }))).toEqual([])
  })
})

describe('an index in segments', () => {
  it('finds the same articles as one whole', async () => {
    const whole = sourceOf(testArticles)
    const parts = sourceOf(testArticles.slice(0, 13), testArticles.slice(13))
    for (const query of ['ليبيا', 'المدن', 'مدرسة', 'الجيش', 'كتاب', 'ספרים']) {
      const sorted = async (source: typeof whole) => listOf(await findArticles(source, { query })).sort()
      expect(await sorted(parts)).toEqual(await sorted(whole))
    }
  })

  it('completes a word in one segment only where it stands in none', async () => {
    const parts = sourceOf([articleOf('خبر', 'شهر واحد')], [articleOf('خبر', 'شهرزاد تعود')])
    expect(listOf(await findArticles(parts, { query: 'شهر' }))).toEqual([0])
    expect(listOf(await findArticles(parts, { query: 'شهرز' }))).toEqual([1])
  })

  it('takes what the older attest for granted in the newer', () => {
    const older = segmentBuilder()
    older.add(articleOf('خبر', 'موسكو هادئة'))
    const { attested } = older.finish()
    const stemsIn = (builder: ReturnType<typeof segmentBuilder>) => {
      builder.add(articleOf('خبر', 'بموسكو'))
      return builder.finish().packs.flatMap(({ bytes }) => readPack(bytes).map(({ stem }) => stem))
    }
    expect(stemsIn(segmentBuilder())).toContain('بموسكو')
    expect(stemsIn(segmentBuilder(attested))).not.toContain('بموسكو')
  })
})

describe('against MiniSearch with the same analyser', () => {
  // Words that read in one way only: which reading a library settles on is tested on its own.
  const words =
    'القاهرة المدينة مدن مدينتين مصنع المصانع والمصنع علي علماء عالم النيل نيل ٢٠٢٢ 2022 ספרים ספר city cities'
      .split(' ')
      .filter((word) => termOf(word).readings.length === 1)
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' '))

  it('finds the same articles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 25 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        async (texts, query) => {
          const oracle = new MiniSearch<{ id: number; text: string }>({
            fields: ['text'],
            tokenize: (source) => searchWordSpans(source).map(({ start, end }) => source.slice(start, end)),
            processTerm: (word) => termOf(word).readings.map(({ stem }) => stem),
            searchOptions: { combineWith: 'AND' },
          })
          oracle.addAll(texts.map((one, id) => ({ id, text: one })))
          const expected = oracle.search(query.join(' ')).map(({ id }) => id as number)
          const found = await findArticles(sourceOf(texts.map((one) => articleOf(one))), {
            query: query.join(' '),
          })
          const ours = found.matched === found.words.length ? listOf(found) : []
          expect([...ours].sort()).toEqual(expected.sort())
        },
      ),
      { seed: 23, numRuns: 60 },
    )
  })
})

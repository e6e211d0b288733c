import { describe, expect, it } from 'vitest'
import { generatedArticles } from '../benchmark/generate-library.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { relatedFinder } from '../library/related.ts'
import { type Summary, summaryOf } from '../library/summary.ts'
import { relatedLists } from './related-lists.ts'
import { changesSince } from './since.ts'
import { testNotes } from './test-notes.ts'

const articles = [...generatedArticles({ articles: 1_300, entities: 400 })].map(summaryOf)
const added = [...generatedArticles({ articles: 8, entities: 400, seed: 9 })]
  .map((article, index) => ({ ...article, id: `added-${index}`, published: '2027-01-01' }))
  .map(summaryOf)

/** The lists of a library as the builder makes them. */
function build(summaries: readonly Summary[], notes: ReturnType<typeof testNotes>) {
  const catalogue = catalogueOf(summaries, () => undefined)
  const since = changesSince(catalogue, () => 'stamp', notes)
  const lists = relatedLists(catalogue, since, notes)
  const digests = new Map(catalogue.headlines.map((headline) => [headline.id, lists.digestOf(headline)]))
  lists.note()
  return { catalogue, since, lists, digests }
}

describe('related lists of a library that grew', () => {
  const notes = testNotes()
  const before = build(articles, notes)
  const grown = build([...articles, ...added], notes)
  const anew = build([...articles, ...added], testNotes())

  it('are those of a library built anew', () => {
    expect(grown.since.firstNew).toBe(articles.length)
    expect(grown.digests).toEqual(anew.digests)
  })

  it('change where a new headline is near, and mostly do not', () => {
    const changed = articles.filter(
      ({ headline: { id } }) => before.digests.get(id) !== grown.digests.get(id),
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(articles.length / 4)
  })

  it('hold what was not looked at again too, where it is asked for', () => {
    const finder = relatedFinder(anew.catalogue)
    for (const headline of grown.catalogue.headlines.slice(0, 200))
      expect(grown.lists.of(headline).related).toEqual(finder.beside(headline).related)
  })

  it('are settled anew where an older article is added', () => {
    const [first] = added
    const old = first && { ...first, headline: { ...first.headline, id: 'old', published: '2015-01-01' } }
    const all = [...articles, ...added, ...(old ? [old] : [])]
    const after = build(all, notes)
    expect(after.since.firstNew).toBe(0)
    expect(after.digests).toEqual(build(all, testNotes()).digests)
  })
})

describe('nearness of two headlines', () => {
  it('is the same whichever is asked', () => {
    const catalogue = catalogueOf(articles, () => undefined)
    const finder = relatedFinder(catalogue)
    const byOrdinal = catalogue.headlines.toReversed()
    const [one] = byOrdinal.slice(700)
    if (!one) throw new Error('expected a headline')
    for (const [at, score] of [...finder.sharing(one)].slice(0, 50)) {
      const other = byOrdinal[at]
      const back = other && new Map(finder.sharing(other)).get(one.at)
      expect(back).toBe(score)
    }
  })
})

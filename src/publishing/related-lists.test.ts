import { describe, expect, it } from 'vitest'
import type { Entity } from '../entity/entity.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { relatedFinder } from '../library/related.ts'
import { type Summary, summaryOf } from '../library/summary.ts'
import { relatedLists } from './related-lists.ts'
import { changesSince } from './since.ts'
import { anArticle } from './test-articles.ts'
import { testNotes } from './test-notes.ts'

const places = 'القاهرة بغداد دمشق تونس الرباط عمان صنعاء بيروت الخرطوم مسقط الدوحة نواكشوط'.split(' ')
const events = 'مهرجان معرض بطولة مؤتمر ورشة أمسية سباق موسم'.split(' ')
const kinds = 'للشعر للكتاب للسباحة للخط للمسرح للنخيل للخزف للنسيج للطيور'.split(' ')

/** Made-up headlines with names, a few of them often; the same seed makes the same ones. */
function summaries(count: number, seed: number, own: (index: number) => { id: string; published: string }) {
  let state = seed
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) ** 2 * limit)
  }
  const pick = (words: readonly string[]) => words[below(words.length)] ?? ''
  return Array.from({ length: count }, (_, index): Summary => {
    const ids = [...new Set(Array.from({ length: 5 }, () => `name-${below(400)}`))]
    const entities = ids.map((id): Entity => ({ id, kind: 'person', name: id }))
    const headline = `${pick(events)} ${pick(kinds)} في ${pick(places)} وحديث من ${pick(places)} عن ${pick(events)}`
    const mentions = ids.map((entity, at) => ({ start: at, end: at + 1, entity }))
    const body = [{ kind: 'paragraph', text: 'نص قصير', mentions }] as const
    return summaryOf(
      anArticle('', { ...own(index), headline: { text: headline, mentions: [] }, body, entities }),
    )
  })
}

const dayOf = (index: number) => new Date(Date.UTC(2020, 0, 1 + (index % 1_500))).toISOString().slice(0, 10)
const articles = summaries(1_300, 1, (index) => ({ id: `article-${index}`, published: dayOf(index) }))
const added = summaries(8, 9, (index) => ({ id: `added-${index}`, published: '2027-01-01' }))

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

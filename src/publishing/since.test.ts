import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { summaryOf } from '../library/summary.ts'
import { changesSince } from './since.ts'
import { anArticle, nile } from './test-articles.ts'
import { testNotes } from './test-notes.ts'

const delta = { id: 'delta', kind: 'place', name: 'الدلتا' } as const
const river = anArticle('river', { published: '2026-01-01' })
const mouth = anArticle('mouth', {
  published: '2026-01-02',
  headline: { text: 'الدلتا تخضر', mentions: [{ start: 0, end: 6, entity: 'delta' }] },
  entities: [delta],
})
const both = anArticle('both', {
  published: '2026-01-03',
  kicker: { text: 'الدلتا', mentions: [{ start: 0, end: 6, entity: 'delta' }] },
  entities: [nile, delta],
})

function changes(before: readonly Article[], now: readonly Article[], stampOf = (id: string) => id) {
  const notes = testNotes()
  const since = (articles: readonly Article[], stamps: (id: string) => string) =>
    changesSince(
      catalogueOf(articles.map(summaryOf), () => undefined),
      stamps,
      notes,
    )
  since(before, (id) => id)
  const { firstNew, isTouched } = since(now, stampOf)
  return { firstNew, touched: ['nile', 'delta'].filter(isTouched) }
}

describe('what changed since the last build', () => {
  it('is nothing in the same library', () => {
    expect(changes([river, mouth], [river, mouth])).toEqual({ firstNew: 2, touched: [] })
  })

  it('is what a newer article names', () => {
    expect(changes([mouth], [mouth, { ...river, published: '2026-02-01' }])).toEqual({
      firstNew: 1,
      touched: ['nile'],
    })
  })

  it('is everything where an older article came or one went', () => {
    expect(changes([mouth], [river, mouth])).toEqual({ firstNew: 0, touched: ['nile', 'delta'] })
    expect(changes([river, mouth], [river])).toEqual({ firstNew: 0, touched: ['nile', 'delta'] })
  })

  it('is everything where a headline reads otherwise', () => {
    const corrected = { ...river, headline: { text: 'النيل يفيض ثانية', mentions: river.headline.mentions } }
    expect(changes([river, mouth], [corrected, mouth]).firstNew).toBe(0)
  })

  it('is what an article names whose file changed though its headline did not', () => {
    const stamps = (id: string) => (id === 'mouth' ? 'changed' : id)
    expect(changes([river, mouth], [river, mouth], stamps)).toEqual({ firstNew: 2, touched: ['delta'] })
  })

  it('is whoever appears with a name that is written otherwise', () => {
    const named = { ...both, entities: [{ ...nile, aliases: ['نهر النيل'] }, delta] }
    expect(changes([mouth, both], [mouth, named])).toEqual({ firstNew: 2, touched: ['nile', 'delta'] })
    expect(changes([river, mouth], [{ ...river, entities: named.entities.slice(0, 1) }, mouth])).toEqual({
      firstNew: 2,
      touched: ['nile'],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { prerendering } from './prerendering.ts'
import { aLibrary, anArticle, nile } from './test-articles.ts'

const fez = { id: 'fez', kind: 'place', name: 'فاس' } as const
const { catalogue } = aLibrary([
  anArticle('new', { published: '2026-03-01' }),
  anArticle('old', {
    published: '2026-01-01',
    entities: [nile, fez],
    kicker: {
      text: 'فاس',
      mentions: [{ start: 0, end: 3, entity: 'fez' }],
    },
  }),
])

function pagesWith(prerender: number | undefined) {
  const pages = prerendering(catalogue, prerender === undefined ? {} : { prerender })
  const articles = catalogue.headlines.filter(pages.hasArticle).map(({ id }) => id)
  return { ...pages, told: [...articles, ...[...catalogue.entities.keys()].filter(pages.hasEntity)] }
}

describe('prerendered are', () => {
  it.each([
    [undefined, true, ['new', 'old', 'fez', 'nile']],
    [Number.POSITIVE_INFINITY, true, ['new', 'old', 'fez', 'nile']],
    [2, true, ['new', 'old', 'fez', 'nile']],
    [1, false, ['new', 'nile']],
    [0, false, []],
  ])('of the newest %s articles: whole %s, %j', (prerender, isWhole, told) => {
    expect(pagesWith(prerender)).toMatchObject({ isWhole, told })
  })
})

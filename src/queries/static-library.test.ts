import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { catalogueOf } from '../library/catalogue.ts'
import { dataPath } from '../library/site-data.ts'
import { entityData } from '../library/stored-lists.ts'
import { summaryOf } from '../library/summary.ts'
import { articleNaming } from './contract-articles.ts'
import { libraryClient } from './library-queries.ts'
import { staticLibrary } from './static-library.ts'

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })))
afterEach(() => vi.unstubAllGlobals())

const named = [['cairo', 'nile'], ['cairo', 'nile'], ['cairo', 'fez'], ['nile']]
const articles = named.map((names, number) => articleNaming(names, `article-${number}`))

it('counts what appears with one chosen name by that name’s own file alone', async () => {
  const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
  const cairo = catalogue.entities.get('cairo')
  if (!cairo) throw new Error('no such entity')
  const library = staticLibrary(libraryClient([[dataPath.entity('cairo'), entityData(cairo, catalogue, 4)]]))
  const others = [{ entity: 'nile' }, { entity: 'fez' }]
  expect(await library.facets({ filter: { all: ['cairo'], not: [] } }, others)).toEqual([2, 1])
  const since = { all: ['cairo'], not: [], from: '2026-01-01' }
  await expect(library.facets({ filter: since }, others)).rejects.toThrow()
})

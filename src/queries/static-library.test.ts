import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { dataPath } from '../library/site-data.ts'
import { entityData } from '../library/stored-lists.ts'
import { summaryOf } from '../library/summary.ts'
import { libraryClient } from './library-queries.ts'
import { staticLibrary } from './static-library.ts'

beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })))
afterEach(() => vi.unstubAllGlobals())

const named = [['cairo', 'nile'], ['cairo', 'nile'], ['cairo', 'fez'], ['nile']]
const articles = named.map((names, number) => {
  const text = names.join(' ')
  const mentions = names.map((entity) => ({
    start: text.indexOf(entity),
    end: text.indexOf(entity) + entity.length,
    entity,
  }))
  const entities = names.map((id) => ({ id, kind: 'place', name: id }))
  const body = [{ kind: 'paragraph', text, mentions }]
  const id = `article-${number}`
  return parseArticle({ version: 1, id, lang: 'ar', headline: id, body, entities }, id).article
})

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

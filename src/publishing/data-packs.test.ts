import { describe, expect, it } from 'vitest'
import type { Listed } from '../library/catalogue.ts'
import { compareIds } from '../library/headline.ts'
import { dataPath, isPackable } from '../library/site-data.ts'
import { fileOf } from '../library/spread.ts'
import { entityData } from '../library/stored-lists.ts'
import { dataPacks, packedFile } from './data-packs.ts'
import { pathsOf } from './press.ts'
import { aLibrary, anArticle, atHome } from './test-articles.ts'

const articles = Array.from({ length: 130 }, (_, index) =>
  anArticle(`item-${index}`, { published: `2026-01-${String((index % 28) + 1).padStart(2, '0')}` }),
)
const { catalogue } = aLibrary(articles)
const packs = dataPacks(catalogue, { pack: 8 }) ?? []

describe('the packs of a library', () => {
  it('hold every article, what is beside it, every name and every page of a list once', () => {
    const paths = packs.flat().map(({ path }) => path)
    expect(paths).toHaveLength(130 * 2 + 1 + 6 + 3)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !isPackable(path))).toEqual([])
    for (const path of [dataPath.entity('nile'), dataPath.entityPage('nile', 2), dataPath.headlinesPage(5)])
      expect(paths).toContain(path)
  })

  it('hold them where the reader looks, in code order', () => {
    for (const [number, files] of packs.entries()) {
      const paths = files.map(({ path }) => path)
      expect(paths.map((path) => fileOf(path, packs.length))).toEqual(paths.map(() => number))
      expect(paths).toEqual([...paths].sort(compareIds))
    }
  })

  it('leave articles to be read by who writes them', () => {
    const makers = {
      relatedTo: () => ({ related: [] }),
      dataOf: (entity: Listed) => entityData(entity, catalogue, 1),
    }
    const files = packs.flat().map((file) => packedFile(file, makers))
    expect(files.filter((file) => 'article' in file)).toHaveLength(130)
    const page = files.find(({ path }) => path === dataPath.headlinesPage(5))
    expect(page && 'json' in page && JSON.parse(page.json).headlines).toHaveLength(5)
  })

  it('are none unless they were asked for', () => {
    expect(dataPacks(catalogue, {})).toBeUndefined()
  })
})

describe('the files of a job', () => {
  const shell = { css: '', faces: { file: 'faces.css', css: '' }, scripts: [] }
  const job = { kind: 'article', id: 'petra', related: { related: [] }, isDrawn: false } as const
  const data = [dataPath.article('petra'), dataPath.related('petra')]
  const page = 'articles/petra/index.html'

  it.each([
    [true, undefined, [...data, page]],
    [false, undefined, data],
    [true, 8, [page]],
    [false, 8, []],
  ])('with a page: %s, in packs: %s', (hasPage, count, paths) => {
    const press = { options: atHome, shell: { ...shell, ...(count && { packs: count }) } }
    expect(pathsOf({ ...job, hasPage }, press)).toEqual(paths)
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { type Filter, narrow, noFilter } from '../library/filter.ts'
import { allPageSize, dataPath } from '../library/site-data.ts'
import {
  allPages,
  allPostings,
  entityData,
  entityPages,
  libraryData,
  postingsInFiles,
} from '../library/stored-lists.ts'
import { summaryOf } from '../library/summary.ts'
import { libraryFiles } from './library-files.ts'
import { libraryClient } from './library-queries.ts'
import { neighboursOf } from './neighbours.ts'

type Wish = { readonly names: readonly string[]; readonly published: string | undefined }

const postingFiles = 3

/** A library of articles as the site stores it, and the paths of the files it was asked for. */
function libraryOf(wishes: readonly Wish[]) {
  const articles = wishes.map(({ names, published }, number) => {
    const id = `article-${number}`
    const text = names.join(' ')
    const mentions = names.map((entity) => {
      const start = text.indexOf(entity)
      return { start, end: start + entity.length, entity }
    })
    const entities = names.map((name) => ({ id: name, kind: 'place', name }))
    const body = [{ kind: 'paragraph', text: text || '-', mentions }]
    return parseArticle({ version: 1, id, lang: 'ar', headline: id, published, body, entities }, id).article
  })
  const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
  const files = new Map<string, unknown>([[dataPath.library, libraryData(catalogue, postingFiles)]])
  postingsInFiles(allPostings(catalogue), postingFiles).forEach((data, file) => {
    files.set(dataPath.postings(file), data)
  })
  allPages(catalogue).forEach(({ make }, page) => void files.set(dataPath.headlinesPage(page), make()))
  for (const [id, entity] of catalogue.entities) {
    files.set(dataPath.entity(id), entityData(entity, catalogue, postingFiles))
    entityPages(id, catalogue).forEach(
      ({ make }, page) => void files.set(dataPath.entityPage(id, page), make()),
    )
  }
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(1)
    asked.push(path)
    return files.has(path) ? Response.json(files.get(path)) : new Response('', { status: 404 })
  })
  return { headlines: catalogue.headlines, asked, files: libraryFiles(libraryClient([])) }
}

afterEach(() => vi.unstubAllGlobals())

const moments = [undefined, '2026-01-01', '2026-01-02T05:00:00Z', '2026-01-02T01:00:00+09:00', '2026-02-03']
const anyWishes = fc.array(
  fc.record({ names: fc.subarray(['cairo', 'nile', 'fez']), published: fc.constantFrom(...moments) }),
  { minLength: 1, maxLength: 60 },
)
const anyFilter = fc.record({
  all: fc.subarray(['cairo', 'nile', 'nobody'], { maxLength: 2 }),
  not: fc.subarray(['fez']),
})

describe('the neighbours of an article', () => {
  it('are those that looking at the whole list finds, whatever the filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyWishes, anyFilter, async (wishes, filter) => {
        const { headlines, files } = libraryOf(wishes)
        for (const article of headlines) {
          const passing = narrow(headlines, filter)
          const ids = ({ newer, older }: { newer?: { id: string }; older?: { id: string } }) => [
            newer?.id,
            older?.id,
          ]
          expect(ids(await neighboursOf(article, filter, files))).toEqual([
            passing.findLast(({ at }) => at > article.at)?.id,
            passing.find(({ at }) => at < article.at)?.id,
          ])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are none of an article that the lists do not know', async () => {
    const { files } = libraryOf([{ names: [], published: '2026-01-01' }])
    for (const published of [undefined, '2026-01-01', '2025-05-05', '2027-05-05'])
      expect(
        await neighboursOf({ id: 'elsewhere', ...(published && { published }) }, noFilter, files),
      ).toEqual({})
  })

  it.each<[string, Filter, number]>([
    ['all', noFilter, 7],
    ['one name', { all: ['cairo'], not: [] }, 10],
    ['two names', { all: ['cairo', 'nile'], not: [] }, 12],
  ])('take few files of a large library to find in the list of %s', async (_, filter, most) => {
    const { headlines, asked, files } = libraryOf(
      Array.from({ length: 3000 }, (_, number) => ({
        names: number % 3 === 0 ? ['cairo'] : ['cairo', 'nile'],
        published: `2026-01-${String((number % 10) + 1).padStart(2, '0')}`,
      })),
    )
    const article = headlines[1402]
    if (!article) throw new Error('no such article')
    const { newer, older } = await neighboursOf(article, filter, files)
    expect([newer, older].every(Boolean)).toBe(true)
    expect(asked.length).toBeLessThanOrEqual(most)
    expect(headlines.length / allPageSize).toBeGreaterThan(100)
  })
})

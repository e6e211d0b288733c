import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { testFolder, treeOf } from '../disk/test-folder.ts'
import type { CountedName } from '../entity/entity.ts'
import { byArticles, catalogueOf } from '../library/catalogue.ts'
import { summaryOf } from '../library/summary.ts'
import { findArticles, type IndexSource } from '../search/find-articles.ts'
import { findNames } from '../search/find-names.ts'
import { readPack } from '../search/pack.ts'
import { namesInFile, type SearchManifest, searchPaths } from '../search/search-data.ts'
import { type Output, openOutput } from './output.ts'
import { testNotes } from './test-notes.ts'
import { type Searchable, writeSearch } from './write-search.ts'

const places = 'القاهرة بغداد دمشق تونس الرباط عمان صنعاء بيروت'.split(' ')
const articles = Array.from({ length: 120 }, (_, number) => {
  const name = `${places[number % places.length]} ${Math.floor(number / 2)}`
  const headline = {
    text: `خبر ${number} عن ${name}`,
    mentions: [
      {
        start: `خبر ${number} عن `.length,
        end: `خبر ${number} عن ${name}`.length,
        entity: `place-${number}`,
      },
    ],
  }
  const published = new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
  const entities = [{ id: `place-${number}`, kind: 'place', name }]
  const body = [{ kind: 'paragraph', text: `نص قصير رقمه ${number}.` }]
  return parseArticle({ version: 1, id: `a-${number}`, lang: 'ar', headline, published, body, entities }, 'a')
    .article
})
const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
const byId = new Map(articles.map((article) => [article.id, article]))
const oldestFirst = [...catalogue.headlines].reverse().flatMap(({ id }) => byId.get(id) ?? [])
const entities = [...catalogue.entities.values()].sort(byArticles)

const searchableOf = (articles: readonly Article[]): Searchable => ({
  ids: articles.map(({ id }) => id),
  article: (id) => byId.get(id) as Article,
  stampOf: (id) => JSON.stringify(byId.get(id)),
  entities,
})

function writeWhole(output: Output, searchable: Searchable): readonly number[] {
  return [...writeSearch(output, searchable, testNotes())]
}

function written() {
  const output = testFolder()
  writeWhole(openOutput(output), searchableOf(oldestFirst))
  const bytes = (path: string) => readFileSync(join(output, path))
  const json = <T>(path: string) => JSON.parse(bytes(path).toString()) as T
  const manifest = json<SearchManifest>(searchPaths.manifest)
  const source: IndexSource = {
    manifest: async () => manifest,
    pack: async ({ folder }, number) => readPack(bytes(searchPaths.pack(folder, number))),
    words: async ({ folder }, number) => json(searchPaths.words(folder, number)),
  }
  return { output, manifest, source, bytes, json }
}

describe('writeSearch', () => {
  it('writes an index that finds an article by its headline, under its ordinal', async () => {
    const { source } = written()
    for (const ordinal of [0, 24, 25, 119]) {
      const article = oldestFirst[ordinal]
      const { ordinals } = await findArticles(source, { query: article?.headline.text ?? '' })
      expect(ordinals.at(0)).toBe(ordinal)
    }
  })

  it('writes names that are found by rank', async () => {
    const { manifest, bytes, json } = written()
    const { folder, packs } = manifest.names
    const source = {
      packs: async () => packs,
      pack: async (number: number) => readPack(bytes(searchPaths.pack(folder, number))),
    }
    for (const rank of [0, 41, entities.length - 1]) {
      const found = await findNames(source, entities[rank]?.name ?? '')
      expect(found).toContain(rank)
      const file = json<CountedName[]>(searchPaths.names(folder, Math.floor(rank / namesInFile)))
      expect(file[rank % namesInFile]).toMatchObject({
        id: entities[rank]?.id,
        articles: entities[rank]?.articles,
      })
    }
  })

  it('writes the same files for the same library, in folders named by what is in them', () => {
    const [first, second] = [written(), written()]
    expect(treeOf(second.output)).toEqual(treeOf(first.output))
    const other = testFolder()
    writeWhole(openOutput(other), searchableOf(oldestFirst.slice(1)))
    const manifest = JSON.parse(readFileSync(join(other, searchPaths.manifest), 'utf8')) as SearchManifest
    expect(manifest.segments[0]?.folder).not.toBe(first.manifest.segments[0]?.folder)
    expect(manifest.names.folder).toBe(first.manifest.names.folder)
  })

  it('writes an empty library too', async () => {
    const output = testFolder()
    writeWhole(openOutput(output), { ...searchableOf([]), entities: [] })
    const manifest = JSON.parse(readFileSync(join(output, searchPaths.manifest), 'utf8')) as SearchManifest
    expect(manifest).toMatchObject({ segments: [{ articles: 0, packs: [] }], names: { names: 0, packs: [] } })
  })

  it('goes on in steps of one article', () => {
    const steps = writeWhole(openOutput(testFolder()), searchableOf(oldestFirst.slice(0, 3)))
    expect(steps).toEqual([1, 2, 3])
  })
})

import { readFileSync } from 'node:fs'
import type { QueryClient } from '@tanstack/react-query'
import { expect } from 'vitest'
import type { Article } from '../article/article.ts'
import { type Catalogue, catalogueOf } from '../library/catalogue.ts'
import type { Library } from '../library/library.ts'
import { searchDocument } from '../library/search-document.ts'
import { dataPath } from '../library/site-data.ts'
import {
  allPages,
  allPostings,
  entityData,
  entityPages,
  libraryData,
  postingsInFiles,
} from '../library/stored-lists.ts'
import { summaryOf } from '../library/summary.ts'
import { segmentBuilder } from '../search/build-segment.ts'
import { readPack } from '../search/pack.ts'
import { searchPaths } from '../search/search-data.ts'
import { httpLibrary } from './http-library.ts'
import { libraryClient } from './library-queries.ts'
import { openSearchDouble } from './opensearch-double.ts'
import { staticLibrary } from './static-library.ts'

type Files = readonly (readonly [path: string, data: unknown])[]
type MadeLibrary = (articles: readonly Article[]) => Promise<Library>

const postingFiles = 4
const realFetch = globalThis.fetch

/** The libraries that keep the contract, each over the same articles; `about` keeps tests of a real service apart. */
export function contractLibraries(about: string): readonly (readonly [name: string, made: MadeLibrary])[] {
  const service = process.env.OPENSEARCH_URL
  return [
    ['a library of static files', async (articles) => staticOf(articles)],
    [
      'a search service',
      async (articles) =>
        httpLibrary(
          { address: '/search/warraq', fetch: openSearchDouble(articles.map(searchDocument)) },
          staticOf(articles),
        ),
    ],
    ...(service
      ? [
          [
            'a real OpenSearch',
            async (articles: readonly Article[]) =>
              httpLibrary(
                { address: await filledIndex(service, about, articles), fetch: realFetch },
                staticOf(articles),
              ),
          ] as const,
        ]
      : []),
  ]
}

function staticOf(articles: readonly Article[]): Library {
  return staticLibrary(clientOf(articles))
}

/** A client that has fetched every file of a library; no other file is there. */
function clientOf(articles: readonly Article[]): QueryClient {
  const catalogue = catalogueOf(articles.map(summaryOf), () => undefined)
  return libraryClient([
    ...listFiles(catalogue),
    ...indexFiles(articles, catalogue),
    ...articles.map((article) => [dataPath.article(article.id), article] as const),
  ])
}

function listFiles(catalogue: Catalogue): Files {
  const files: (readonly [string, unknown])[] = [[dataPath.library, libraryData(catalogue, postingFiles)]]
  postingsInFiles(allPostings(catalogue), postingFiles).forEach((data, file) => {
    files.push([dataPath.postings(file), data])
  })
  allPages(catalogue).forEach(({ make }, number) => {
    files.push([dataPath.headlinesPage(number), make()])
  })
  for (const [id, entity] of catalogue.entities) {
    files.push([dataPath.entity(id), entityData(entity, catalogue, postingFiles)])
    entityPages(id, catalogue).forEach(({ make }, number) => {
      files.push([dataPath.entityPage(id, number), make()])
    })
  }
  return files
}

/** The index of words, in a segment of the older half and one of the newer. */
function indexFiles(articles: readonly Article[], { headlines }: Catalogue): Files {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const oldestFirst = headlines.toReversed().flatMap(({ id }) => byId.get(id) ?? [])
  const middle = Math.floor(oldestFirst.length / 2)
  const older = segmentFiles('a1', 0, oldestFirst.slice(0, middle))
  const newer = segmentFiles('b2', middle, oldestFirst.slice(middle), older.attested)
  const names = { folder: 'c3', names: 0, packs: [] }
  const manifest = { version: 1, segments: [older.segment, newer.segment], names }
  return [[searchPaths.manifest, manifest], ...older.files, ...newer.files]
}

function segmentFiles(
  folder: string,
  first: number,
  articles: readonly Article[],
  attestedBefore: Iterable<string> = [],
) {
  const builder = segmentBuilder(attestedBefore)
  for (const article of articles) builder.add(article)
  const { packs, words, attested } = builder.finish()
  const segment = {
    folder,
    first,
    articles: articles.length,
    packs: packs.map(({ from }) => from),
    words: words.map(({ from }) => from),
  }
  const files: Files = [
    ...packs.map(({ bytes }, number) => [searchPaths.pack(folder, number), readPack(bytes)] as const),
    ...words.map((shard, number) => [searchPaths.words(folder, number), shard.words] as const),
  ]
  return { segment, files, attested }
}

/** The address of an index that holds these articles and no other. */
async function filledIndex(service: string, about: string, articles: readonly Article[]): Promise<string> {
  const address = `${service.replace(/\/$/, '')}/warraq-contract-test-${about}`
  await realFetch(address, { method: 'DELETE' })
  const mapping = readFileSync('docs/opensearch-index.json', 'utf8')
  const send = (path: string, method: string, body: string, type = 'application/json') =>
    realFetch(path, { method, body, headers: { 'content-type': type } })
  expect((await send(address, 'PUT', mapping)).ok).toBe(true)
  const lines = articles.flatMap((article) => {
    const document = searchDocument(article)
    return [JSON.stringify({ index: { _id: document.id } }), JSON.stringify(document)]
  })
  if (lines.length > 0) {
    const bulk = await send(
      `${address}/_bulk?refresh=true`,
      'POST',
      `${lines.join('\n')}\n`,
      'application/x-ndjson',
    )
    expect(await bulk.json()).toMatchObject({ errors: false })
  }
  return address
}

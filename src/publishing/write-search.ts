import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import { countedName } from '../entity/entity.ts'
import type { Listed } from '../library/catalogue.ts'
import { buildNames } from '../search/build-names.ts'
import { segmentBuilder } from '../search/build-segment.ts'
import type { WrittenPack } from '../search/pack.ts'
import { namesInFile, type SearchManifest, type Segment, searchPaths } from '../search/search-data.ts'
import { digestOfAll, type Ledger } from './ledger.ts'
import type { Output } from './output.ts'

/** What the index is made of. */
export type Searchable = {
  /** The ids of all articles, the oldest first. */
  readonly ids: readonly string[]
  /** Read one at a time, in that order; not at all where a segment is as it was. */
  readonly article: (id: string) => Article
  /** Changes whenever the article does. */
  readonly stampOf: (id: string) => string
  /** The most named first. */
  readonly entities: readonly Listed[]
}

/** Where articles are added at the new end, all but the last of every so many stay in a segment as it was. */
const articlesInStep = 10_000

/** Writes the index of words and names, in small steps, each with the number of articles that are in it by then. */
export function* writeSearch(output: Output, searchable: Searchable, ledger: Notes): Generator<number> {
  const segments: Segment[] = []
  let older: Written | undefined
  for (const { first, end } of stretchesOf(searchable.ids.length)) {
    older = yield* writtenSegment({ first, end, searchable, older }, output, ledger)
    segments.push(older.segment)
  }
  const manifest: SearchManifest = { version: 1, segments, names: writeNames(output, searchable.entities) }
  output.write(searchPaths.manifest, JSON.stringify(manifest))
}

/** The ordinals of each segment. */
function stretchesOf(articles: number): readonly { readonly first: number; readonly end: number }[] {
  const settled = articles - (articles % articlesInStep)
  const isOne = settled === 0 || settled === articles
  if (isOne) return [{ first: 0, end: articles }]
  return [
    { first: 0, end: settled },
    { first: settled, end: articles },
  ]
}

type Notes = Pick<Ledger, 'noted' | 'note'>

/** A segment as a build notes it for the next. */
type Written = {
  /** Of what went into it. */
  readonly digest: string
  readonly segment: Segment
  readonly attested: readonly string[]
}

type Wanted = {
  readonly first: number
  readonly end: number
  readonly searchable: Searchable
  readonly older: Written | undefined
}

/** The segment of the last build where the articles in it are the same, else a new one. */
function* writtenSegment(
  { first, end, searchable, older }: Wanted,
  output: Output,
  notes: Notes,
): Generator<number, Written> {
  const key = `segment ${first}`
  const ids = searchable.ids.slice(first, end)
  const digest = digestOfAll([older?.digest ?? '', ...ids, ...ids.map(searchable.stampOf)])
  const before = notes.noted(key) as Written | undefined
  const isSame = before?.digest === digest && filesOf(before.segment).every(output.stays)
  const written = isSame
    ? before
    : {
        digest,
        ...(yield* writeSegment(output, { first, ids, article: searchable.article }, older?.attested)),
      }
  notes.note(key, written)
  return written
}

function filesOf({ folder, packs, words }: Segment): readonly string[] {
  return [
    ...packs.map((_, number) => searchPaths.pack(folder, number)),
    ...words.map((_, number) => searchPaths.words(folder, number)),
  ]
}

/** Articles that follow each other, from the one numbered `first` on. */
type Stretch = Pick<Searchable, 'ids' | 'article'> & { readonly first: number }

function* writeSegment(
  output: Output,
  { first, ids, article }: Stretch,
  attestedBefore: Iterable<string> = [],
): Generator<number, Omit<Written, 'digest'>> {
  const builder = segmentBuilder(attestedBefore)
  for (const [index, id] of ids.entries()) {
    builder.add(article(id))
    yield first + index + 1
  }
  const built = builder.finish()
  const lists = built.words.map(({ words }) => JSON.stringify(words))
  const folder = folderOf([...built.packs.map(({ bytes }) => bytes), ...lists])
  writePacksTo(output, folder, built.packs)
  for (const [number, list] of lists.entries()) output.write(searchPaths.words(folder, number), list)
  const segment = {
    folder,
    first,
    articles: built.articles,
    packs: built.packs.map(({ from }) => from),
    words: built.words.map(({ from }) => from),
  }
  return { segment, attested: [...built.attested] }
}

function writeNames(output: Output, entities: readonly Listed[]): SearchManifest['names'] {
  const packs = buildNames(entities)
  const files = Array.from({ length: Math.ceil(entities.length / namesInFile) }, (_, number) =>
    JSON.stringify(
      entities
        .slice(number * namesInFile, (number + 1) * namesInFile)
        .map((entity) => countedName(entity, entity.articles)),
    ),
  )
  const folder = folderOf([...packs.map(({ bytes }) => bytes), ...files])
  writePacksTo(output, folder, packs)
  for (const [number, file] of files.entries()) output.write(searchPaths.names(folder, number), file)
  return { folder, names: entities.length, packs: packs.map(({ from }) => from) }
}

function writePacksTo(output: Output, folder: string, packs: readonly WrittenPack[]): void {
  for (const [number, { bytes }] of packs.entries()) output.write(searchPaths.pack(folder, number), bytes)
}

/** A name for what is in some files. */
function folderOf(files: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.length}:`).update(file)
  return hash.digest('hex').slice(0, 12)
}

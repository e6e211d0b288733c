import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import { countedName } from '../entity/entity.ts'
import type { Listed } from '../library/catalogue.ts'
import { buildNames } from '../search/build-names.ts'
import { segmentBuilder } from '../search/build-segment.ts'
import type { WrittenPack } from '../search/pack.ts'
import { namesInFile, type SearchManifest, type Segment, searchPaths } from '../search/search-data.ts'
import type { Output } from './output.ts'

/** What the index is made of. */
export type Searchable = {
  /** The oldest first. Read once, one at a time. */
  readonly articles: Iterable<Article>
  /** The most named first. */
  readonly entities: readonly Listed[]
}

/** Writes the index of words and names. */
export function writeSearch(output: Output, { articles, entities }: Searchable): void {
  const manifest: SearchManifest = {
    version: 1,
    segments: [writeSegment(output, articles)],
    names: writeNames(output, entities),
  }
  output.write(searchPaths.manifest, JSON.stringify(manifest))
}

function writeSegment(output: Output, articles: Iterable<Article>): Segment {
  const builder = segmentBuilder()
  for (const article of articles) builder.add(article)
  const built = builder.finish()
  const lists = built.words.map(({ words }) => JSON.stringify(words))
  const folder = folderOf([...built.packs.map(({ bytes }) => bytes), ...lists])
  writePacksTo(output, folder, built.packs)
  for (const [number, list] of lists.entries()) output.write(searchPaths.words(folder, number), list)
  return {
    folder,
    first: 0,
    articles: built.articles,
    packs: built.packs.map(({ from }) => from),
    words: built.words.map(({ from }) => from),
  }
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

import type { Catalogue, Listed, NumberedHeadline } from '../library/catalogue.ts'
import { compareIds } from '../library/headline.ts'
import { dataPath, type EntityData, type HeadlinePage, type RelatedData } from '../library/site-data.ts'
import { fileOf, filesFor } from '../library/spread.ts'
import { allPages, entityPages, type StoredPage } from '../library/stored-lists.ts'
import type { PackedFile } from './press.ts'
import type { SiteOptions } from './site.ts'

/** A data file of the library that may lie in a pack: what it is about, not yet what is in it. */
export type DataFile = { readonly path: string } & (
  | { readonly kind: 'article' | 'related'; readonly headline: NumberedHeadline }
  | { readonly kind: 'entity'; readonly entity: Listed }
  | { readonly kind: 'page'; readonly page: () => HeadlinePage }
)

/** The files that lie in each pack, in code order; undefined where every data file is its own. */
export function dataPacks(
  catalogue: Catalogue,
  { pack }: Pick<SiteOptions, 'pack'>,
): readonly (readonly DataFile[])[] | undefined {
  if (pack === undefined) return undefined
  const files = [...dataFiles(catalogue)].sort((a, b) => compareIds(a.path, b.path))
  const packs = Array.from({ length: filesFor(files.length, pack) }, (): DataFile[] => [])
  for (const file of files) packs[fileOf(file.path, packs.length)]?.push(file)
  return packs
}

function* dataFiles(catalogue: Catalogue): Generator<DataFile> {
  for (const headline of catalogue.headlines) {
    yield { kind: 'article', path: dataPath.article(headline.id), headline }
    yield { kind: 'related', path: dataPath.related(headline.id), headline }
  }
  for (const entity of catalogue.entities.values())
    yield { kind: 'entity', path: dataPath.entity(entity.id), entity }
  for (const { path, make } of listPages(catalogue)) yield { kind: 'page', path, page: make }
}

/** The pages of all lists. */
export function* listPages(catalogue: Catalogue): Generator<StoredPage & { readonly path: string }> {
  for (const [number, page] of allPages(catalogue).entries())
    yield { path: dataPath.headlinesPage(number), ...page }
  for (const id of catalogue.entities.keys()) {
    for (const [number, page] of entityPages(id, catalogue).entries())
      yield { path: dataPath.entityPage(id, number), ...page }
  }
}

/** What the data of a file is made with. */
export type Makers = {
  readonly relatedTo: (headline: NumberedHeadline) => RelatedData
  readonly dataOf: (entity: Listed) => EntityData
}

/** A file with what is in it. Why articles are left out: the thread that writes the pack reads them. */
export function packedFile(file: DataFile, { relatedTo, dataOf }: Makers): PackedFile {
  const { path } = file
  switch (file.kind) {
    case 'article':
      return { path, article: file.headline.id }
    case 'related':
      return { path, json: JSON.stringify(relatedTo(file.headline)) }
    case 'entity':
      return { path, json: JSON.stringify(dataOf(file.entity)) }
    case 'page':
      return { path, json: JSON.stringify(file.page()) }
  }
}

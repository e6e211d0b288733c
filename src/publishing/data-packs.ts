import type { Catalogue, NumberedHeadline } from '../library/catalogue.ts'
import { compareIds } from '../library/headline.ts'
import { packOf, packsFor } from '../library/packs.ts'
import { dataPath, type EntityData, type HeadlinePage, type RelatedData } from '../library/site-data.ts'
import { allPages, entityPages } from '../library/stored-lists.ts'
import type { PackedFile } from './press.ts'
import type { SiteOptions } from './site.ts'

/** A data file of the library that may lie in a pack: what it is about, not yet what is in it. */
export type DataFile = { readonly path: string } & (
  | { readonly kind: 'article' | 'related'; readonly headline: NumberedHeadline }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'page'; readonly page: () => HeadlinePage }
)

/** The files that lie in each pack, in code order; undefined where every data file is its own. */
export function dataPacks(
  catalogue: Catalogue,
  { pack }: Pick<SiteOptions, 'pack'>,
): readonly (readonly DataFile[])[] | undefined {
  if (pack === undefined) return undefined
  const files = [...dataFiles(catalogue)].sort((a, b) => compareIds(a.path, b.path))
  const packs = Array.from({ length: packsFor(files.length, pack) }, (): DataFile[] => [])
  for (const file of files) packs[packOf(file.path, packs.length)]?.push(file)
  return packs
}

function* dataFiles(catalogue: Catalogue): Generator<DataFile> {
  for (const headline of catalogue.headlines) {
    yield { kind: 'article', path: dataPath.article(headline.id), headline }
    yield { kind: 'related', path: dataPath.related(headline.id), headline }
  }
  for (const id of catalogue.entities.keys()) yield { kind: 'entity', path: dataPath.entity(id), id }
  for (const [path, page] of listPages(catalogue)) yield { kind: 'page', path, page }
}

/** The pages of all lists by their paths, each made when it is asked for. */
export function* listPages(
  catalogue: Catalogue,
): Generator<readonly [path: string, page: () => HeadlinePage]> {
  for (const [number, page] of allPages(catalogue).entries()) yield [dataPath.headlinesPage(number), page]
  for (const id of catalogue.entities.keys()) {
    for (const [number, page] of entityPages(id, catalogue).entries())
      yield [dataPath.entityPage(id, number), page]
  }
}

/** What the data of a file is made with. */
export type Makers = {
  readonly relatedTo: (headline: NumberedHeadline) => RelatedData
  readonly dataOf: (id: string) => EntityData | undefined
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
      return { path, json: JSON.stringify(dataOf(file.id)) }
    case 'page':
      return { path, json: JSON.stringify(file.page()) }
  }
}

import type { Catalogue } from '../catalogue.ts'
import { arabicAloud } from './aloud-words.ts'
import { arabicEntities } from './entity-words.ts'
import { arabicPages } from './page-words.ts'
import { arabicPictures } from './picture-words.ts'
import { arabicReader } from './reader-words.ts'
import { arabicSettings } from './settings-words.ts'
import { arabicShare } from './share-words.ts'
import { arabicShelf } from './shelf-words.ts'
import { arabic } from './words.ts'

/** All at once, for digits that are not those of a prerendered page. */
export const arabicCatalogue: Catalogue = {
  words: arabic,
  pages: arabicPages,
  entities: arabicEntities,
  pictures: arabicPictures,
  settings: arabicSettings,
  reader: arabicReader,
  aloud: arabicAloud,
  share: arabicShare,
  shelf: arabicShelf,
}

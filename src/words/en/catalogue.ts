import type { Catalogue } from '../catalogue.ts'
import { englishAloud } from './aloud-words.ts'
import { englishEntities } from './entity-words.ts'
import { englishPages } from './page-words.ts'
import { englishSettings } from './settings-words.ts'
import { englishShare } from './share-words.ts'
import { englishShelf } from './shelf-words.ts'
import { english } from './words.ts'

export const englishCatalogue: Catalogue = {
  words: english,
  pages: englishPages,
  entities: englishEntities,
  settings: englishSettings,
  aloud: englishAloud,
  share: englishShare,
  shelf: englishShelf,
}

import type { Catalogue } from '../catalogue.ts'
import { hebrewAloud } from './aloud-words.ts'
import { hebrewEntities } from './entity-words.ts'
import { hebrewPages } from './page-words.ts'
import { hebrewSettings } from './settings-words.ts'
import { hebrewShare } from './share-words.ts'
import { hebrewShelf } from './shelf-words.ts'
import { hebrew } from './words.ts'

export const hebrewCatalogue: Catalogue = {
  words: hebrew,
  pages: hebrewPages,
  entities: hebrewEntities,
  settings: hebrewSettings,
  aloud: hebrewAloud,
  share: hebrewShare,
  shelf: hebrewShelf,
}

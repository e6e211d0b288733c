import type { Catalogue } from '../catalogue.ts'
import { hebrewEntities } from './entity-words.ts'
import { hebrewPages } from './page-words.ts'
import { hebrewPictures } from './picture-words.ts'
import { hebrewReader } from './reader-words.ts'
import { hebrewSettings } from './settings-words.ts'
import { hebrew } from './words.ts'

export const hebrewCatalogue: Catalogue = {
  words: hebrew,
  pages: hebrewPages,
  entities: hebrewEntities,
  pictures: hebrewPictures,
  settings: hebrewSettings,
  reader: hebrewReader,
}

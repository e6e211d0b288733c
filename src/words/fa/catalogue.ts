import type { Catalogue } from '../catalogue.ts'
import { persianAloud } from './aloud-words.ts'
import { persianEntities } from './entity-words.ts'
import { persianPages } from './page-words.ts'
import { persianSettings } from './settings-words.ts'
import { persianShare } from './share-words.ts'
import { persianShelf } from './shelf-words.ts'
import { persian } from './words.ts'

export const persianCatalogue: Catalogue = {
  words: persian,
  pages: persianPages,
  entities: persianEntities,
  settings: persianSettings,
  aloud: persianAloud,
  share: persianShare,
  shelf: persianShelf,
}

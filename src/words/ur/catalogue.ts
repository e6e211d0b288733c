import type { Catalogue } from '../catalogue.ts'
import { urduAloud } from './aloud-words.ts'
import { urduEntities } from './entity-words.ts'
import { urduPages } from './page-words.ts'
import { urduSettings } from './settings-words.ts'
import { urduShare } from './share-words.ts'
import { urduShelf } from './shelf-words.ts'
import { urdu } from './words.ts'

export const urduCatalogue: Catalogue = {
  words: urdu,
  pages: urduPages,
  entities: urduEntities,
  settings: urduSettings,
  aloud: urduAloud,
  share: urduShare,
  shelf: urduShelf,
}

import type { AloudWords } from './aloud-words.ts'
import type { EntityWords } from './entity-words.ts'
import type { PageWords } from './page-words.ts'
import type { SettingsWords } from './settings-words.ts'
import type { ShareWords } from './share-words.ts'
import type { ShelfWords } from './shelf-words.ts'
import type { Words } from './words.ts'

/**
 * All words of a language. Arabic, which the site begins in, comes part by part with what shows it; another language
 * comes whole, once it is chosen.
 */
export type Catalogue = {
  readonly words: Words
  readonly pages: PageWords
  readonly entities: EntityWords
  readonly settings: SettingsWords
  readonly aloud: AloudWords
  readonly share: ShareWords
  readonly shelf: ShelfWords
}

import { type OwnPassage, passages } from '../../preferences/passages.ts'
import { type Reading, readings } from '../../preferences/readings.ts'
import { type Saved, saved } from '../../preferences/saved.ts'

/** All that is a reader's own: articles by their ids, passages by theirs. */
export type ShelfContent = {
  readonly saved: ReadonlyMap<string, Saved>
  readonly passages: ReadonlyMap<string, OwnPassage>
  readonly history: ReadonlyMap<string, Reading>
}

export function shelfContent(): ShelfContent {
  return { saved: saved.get(), passages: passages.get(), history: readings.get() }
}

/** Puts a whole content in the place of what is kept. */
export function replaceShelf(content: ShelfContent): void {
  saved.replace(content.saved)
  passages.replace(content.passages)
  readings.replace(content.history)
}

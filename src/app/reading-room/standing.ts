import type { Standing } from './share-read.ts'

/** Where the body of the article stands in the window; undefined where none is open. */
export function standingOfText(): Standing | undefined {
  const box = document.querySelector('article .reading')?.getBoundingClientRect()
  return box && { top: box.top, bottom: box.bottom, window: window.innerHeight }
}

import type { Article } from '../../article/article.ts'
import { textsOfBlock } from '../../article/texts.ts'
import { blockElements } from '../../reader/block-elements.ts'
import { offsetBeside } from '../../text/offset-beside.ts'
import { firstBelow } from './first-below.ts'

/** A place in an article that holds across sizes and themes: a block of the body and a character of its text. */
export type PlaceInText = { readonly block: number; readonly offset: number }

/** Room left above the line that one goes on from. Units: CSS pixels. */
const margin = 16

/** The first character of the body that stands whole below the window's top; undefined past its end. */
export function placeAtTop(article: Article): PlaceInText | undefined {
  for (const [block, element] of blockElements(article)) {
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom <= 0) continue
    if (top >= 0) return { block, offset: 0 }
    const offset = firstBelow(element.textContent.length, (at) => topOf(element, at), 0)
    if (offset !== undefined)
      return { block, offset: offsetBeside(element.textContent, textOf(article, block), offset) }
  }
  return undefined
}

/**
 * Brings a place to the window's top and the focus to its block, so that a screen reader goes on there too. A block that
 * a corrected article has no more is the last it has; so is a character.
 */
export function goToPlace(article: Article, { block, offset: whole }: PlaceInText): void {
  const blocks = blockElements(article)
  const element = blocks.get(block) ?? [...blocks.values()].at(-1)
  if (!element) return
  const offset = offsetBeside(textOf(article, block), element.textContent, whole)
  const last = Math.max(element.textContent.length - 1, 0)
  const top = offset === 0 ? element.getBoundingClientRect().top : topOf(element, Math.min(offset, last))
  window.scrollBy({ top: top - margin, behavior: 'instant' })
  focusOn(element)
}

/** All of a block's text; the page may show it without its tashkeel. */
function textOf({ body }: Article, block: number): string {
  const written = body[block]
  return written
    ? textsOfBlock(written)
        .map(({ text }) => text)
        .join('')
    : ''
}

/** Puts the focus on the block that one reads. */
export function focusWhereOneReads(article: Article): void {
  const block = blockElements(article).get(placeAtTop(article)?.block ?? 0)
  if (block) focusOn(block)
}

/** Puts the focus on what takes none by itself, for as long as it stays there. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}

/** Where a character begins. Units: CSS pixels from the window's top. */
function topOf(element: HTMLElement, offset: number): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text as Text
    // A space where a line breaks may have no box; the next character has.
    for (; left < length; left++) {
      const range = document.createRange()
      range.setStart(text, left)
      range.setEnd(text, left + 1)
      const box = range.getClientRects()[0]
      if (box) return box.top
    }
    left -= length
  }
  return element.getBoundingClientRect().bottom
}

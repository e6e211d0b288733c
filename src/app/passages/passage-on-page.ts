import type { Article } from '../../article/article.ts'
import { articleOnPage, elementOf, rangeOf } from '../../reader/part-on-page.ts'
import type { PlacedPassage } from './placed-passages.ts'

/** What a reader marked, on the page: a range for each text, over whatever of it is shown. */
export function rangesOf(
  article: Article,
  { stretches }: Pick<PlacedPassage, 'stretches'>,
): readonly Range[] {
  return stretches.flatMap((stretch) => rangeOf(article, stretch) ?? [])
}

/** The element of the article's text, child of `.reading`, that a passage begins in. */
export function blockOf(article: Article, { stretches: [first] }: PlacedPassage): HTMLElement | undefined {
  const root = articleOnPage(article)
  let element = first && root ? elementOf(root, article, first.part) : undefined
  while (element && !element.parentElement?.matches('.reading')) element = element.parentElement ?? undefined
  return element instanceof HTMLElement ? element : undefined
}

/** The passage at a point of the window. Units: CSS pixels. */
export function passageAt(
  article: Article,
  placed: readonly PlacedPassage[],
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): PlacedPassage | undefined {
  return placed.find((passage) =>
    rangesOf(article, passage).some((range) =>
      [...range.getClientRects()].some(
        ({ x, y, width, height }) =>
          clientX >= x && clientX <= x + width && clientY >= y && clientY <= y + height,
      ),
    ),
  )
}

/** Brings a passage to the middle of the window, and the keyboard's place to its first word. */
export function goToPassage(article: Article, passage: PlacedPassage): void {
  const [range] = rangesOf(article, passage)
  const block = blockOf(article, passage)
  if (!range || !block) return
  block.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { top, height } = range.getBoundingClientRect()
  if (top < 0 || top + height > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
  getSelection()?.collapse(range.startContainer, range.startOffset)
}

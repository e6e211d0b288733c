import type { Article } from '../article/article.ts'
import { textsOfBlock } from '../article/texts.ts'
import type { Direction } from '../text/direction.ts'

/** One text of an article, and where it stands on the page. */
export type Part = {
  /** Which block of the body; the headline and the picture over the text stand before the first. */
  readonly block: number | 'headline' | 'figure'
  /** Which text of a list or a table, cell by cell; 0 in a block of one. */
  readonly item: number
  readonly text: string
  readonly lang: string
  readonly dir: Direction
}

/** The texts of an article from its headline on, in reading order: a table row by row, a picture by its caption. */
export function partsOf({ lang, dir, headline, figure, body }: Article): readonly Part[] {
  const own = { item: 0, lang, dir }
  return [
    { ...own, block: 'headline', text: headline.text },
    ...(figure?.caption ? [{ ...own, block: 'figure' as const, text: figure.caption.text }] : []),
    ...body.flatMap((block, index) =>
      textsOfBlock(block).map(({ text }, item) => ({
        block: index,
        item,
        text,
        lang: block.lang ?? lang,
        dir: block.dir ?? dir,
      })),
    ),
  ]
}

import type { Span } from '../text/words.ts'

/**
 * One text of an article. Shape: `block` counts the body's blocks, the headline and the picture over the text have none;
 * `item` counts the texts of a list or a table, 0 in a block of one.
 */
export type PlacedText = {
  readonly block: number | 'headline' | 'figure'
  readonly item: number
  readonly text: string
}

/** A stretch of one of an article's texts. Units: UTF-16 code units, end exclusive. */
export type Place = Pick<PlacedText, 'block' | 'item'> & Span

/** Whether two stand in the same text of an article. */
export function isSameText(
  one: Pick<PlacedText, 'block' | 'item'>,
  other: Pick<PlacedText, 'block' | 'item'>,
): boolean {
  return one.block === other.block && one.item === other.item
}

/** Where a reader's passage stood, what it said and what stood around it: it is found again in a corrected article. */
export type Anchor = Place & {
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** Units: UTF-16 code units of context on each side. Source: the Web Annotation selectors of hypothesis/client. */
const contextLength = 32

/** The anchor of a stretch of a text. */
export function anchorOf({ block, item, text }: PlacedText, { start, end }: Span): Anchor {
  return {
    block,
    item,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(start - contextLength, 0), start),
    after: text.slice(end, end + contextLength),
  }
}

import type { Block } from '../../article/article.ts'

/** What an element's names say a piece is. */
export type Role = 'headline' | 'byline' | 'date' | 'kicker' | 'caption' | 'credit'

/** One block-level piece of a page of tags, in reading order. */
export type Piece = {
  readonly kind: 'text' | 'heading' | 'quote' | 'list' | 'table' | 'figure'
  /** Cleaned; of lists and tables all their text. */
  readonly text: string
  /** Of headings: 1-6. */
  readonly level: number
  readonly role: Role | undefined
  /** Share of letters inside links. Units: 0-1. */
  readonly linkShare: number
  readonly isBold: boolean
  readonly href: string | undefined
  /** The element it comes from. */
  readonly element: Element
  /** Whether it stands inside an element named as the article's text. */
  readonly inBody: boolean
  /** The finished block of a list, a table or a figure. */
  readonly block?: Block
}

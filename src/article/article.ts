import type { Entity } from '../entity/entity.ts'
import type { Mention } from '../entity/mention.ts'
import type { Direction } from '../text/direction.ts'

/** Plain text with the places where it names entities. */
export type Text = { readonly text: string; readonly mentions: readonly Mention[] }

/** What every block may carry where it differs from its article. */
type Foreign = { readonly lang?: string; readonly dir?: Direction }

export type Paragraph = Foreign & Text & { readonly kind: 'paragraph' }
export type Heading = Foreign & Text & { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6 }
export type Quote = Foreign & Text & { readonly kind: 'quote' }
export type List = Foreign & {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}
export type Table = Foreign & {
  readonly kind: 'table'
  readonly rows: readonly (readonly Text[])[]
  /** Whether the first row names the columns. */
  readonly header: boolean
}
export type FigureBlock = Foreign & Figure & { readonly kind: 'figure' }

/** One block of an article's body, in reading order. */
export type Block = Paragraph | Heading | Quote | List | Table | FigureBlock

/** A picture with its words. */
export type Figure = {
  /** Relative to the library's folder, or an http(s) address, which is linked and never loaded. */
  readonly src?: string
  readonly alt?: string
  readonly caption?: Text
  readonly credit?: string
  /** Units: pixels. */
  readonly width?: number
  readonly height?: number
}

/** The place and the writer named before the first sentence. */
export type Dateline = { readonly place?: string; readonly byline?: string }

/** A headline that came with the source page. */
export type SourceHeadline = { readonly headline: string; readonly date?: string; readonly url?: string }

/** A cleaned page of news: typed blocks of plain text and spans, never markup. */
export type Article = {
  readonly version: 1
  /** Unique in its library; a slug, and the article's address. */
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly dir: Direction
  readonly headline: Text
  /** The line over or under the headline. */
  readonly kicker?: Text
  readonly dateline?: Dateline
  readonly publisher?: string
  readonly url?: string
  /** ISO 8601 day, or date-time with zone. Never invented. */
  readonly published?: string
  readonly updated?: string
  readonly figure?: Figure
  readonly body: readonly Block[]
  /** Every entity mentioned anywhere in the article. */
  readonly entities: readonly Entity[]
  readonly related: readonly SourceHeadline[]
}

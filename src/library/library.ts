import type { Article } from '../article/article.ts'
import type { QueryWord } from '../text/parse-query.ts'
import type { Filter } from './filter.ts'
import type { HeadlineLine } from './headline.ts'
import type { EntityData, RelatedData } from './site-data.ts'

/** What is looked for: the articles a filter lets through and, where there is a text, that have its words. */
export type Query = {
  readonly filter: Filter
  /** Words, and phrases in quotes, as a reader types them (see parse-query.ts). */
  readonly text?: string
  /** Whether every word of the text must stand as it is written. */
  readonly exactLetters?: boolean
  /** `best` unless said otherwise, among equals the newest; without a text all are equal. */
  readonly sort?: Sort
}

export type Sort = 'best' | 'newest'

/** One more wish that a reader could add to a query. */
export type Choice = { readonly entity: string } | { readonly publisher: string } | { readonly lang: string }

/** Where a list goes on: a number is how many come before, as many in each step; any other is opaque to whoever holds it. */
export type Cursor = number | string

/** One stretch of a list. */
export type Found = {
  /** Number of all that was found, not of these items. */
  readonly total: number
  /** False where counting them all would cost too much: `total` is near, or, with a phrase, there are at least so many. */
  readonly exact: boolean
  /** In the order asked for. */
  readonly items: readonly HeadlineLine[]
  /** Absent where the list ends. */
  readonly next?: Cursor
  /** How the text was understood; absent without one. */
  readonly understood?: Understood
}

/** What a library made of a text it was asked for. */
export type Understood = {
  /** The words looked for, to be marked in what was found. */
  readonly words: readonly QueryWord[]
  /** How many of them each article found has: all of them, or where no article has all, the most that any has. */
  readonly matched: number
  /** The text with words nobody wrote as they were perhaps meant. */
  readonly meant?: string
}

/**
 * A library as a reader asks it, whether it is static files or a search service.
 *
 * Errors: each rejects where an answer cannot be had for now; undefined is an answer.
 */
export type Library = {
  readonly article: (id: string) => Promise<Article | undefined>
  readonly related: (id: string) => Promise<RelatedData | undefined>
  readonly entity: (id: string) => Promise<EntityData | undefined>
  readonly find: (query: Query, cursor?: Cursor) => Promise<Found>
  /** How many articles each choice would leave if it were made as well, in their order. */
  readonly facets: (query: Query, choices: readonly Choice[]) => Promise<readonly number[]>
}

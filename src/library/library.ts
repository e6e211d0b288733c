import type { Article } from '../article/article.ts'
import type { Filter } from './filter.ts'
import type { HeadlineLine } from './headline.ts'
import type { EntityData, RelatedData } from './site-data.ts'

/** What is looked for: the articles a filter lets through. */
export type Query = { readonly filter: Filter }

/** One more wish that a reader could add to a query. */
export type Choice = { readonly entity: string } | { readonly publisher: string } | { readonly lang: string }

/** Where a list goes on: a number is how many come before, as many in each step; any other is opaque to whoever holds it. */
export type Cursor = number | string

/** One stretch of a list. */
export type Found = {
  /** Number of all that was found, not of these items. */
  readonly total: number
  /** False where counting them all would cost too much, and `total` is near. */
  readonly exact: boolean
  /** Newest first. */
  readonly items: readonly HeadlineLine[]
  /** Absent where the list ends. */
  readonly next?: Cursor
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

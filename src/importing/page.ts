import type { Article } from '../article/article.ts'
import type { Entity } from '../entity/entity.ts'

/** A saved page as it came in, decoded but otherwise untouched. */
export type RawPage = {
  /** What a person knows the page by, for messages: a path, or `-` for standard input. */
  readonly file: string
  readonly kind: 'html' | 'text'
  readonly source: string
}

/** What the person who imports knows better than the page. */
export type ImportOptions = {
  /** BCP 47; otherwise the page's own word, else its letters and commonest words decide. */
  readonly lang?: string
  /** The publisher's name; otherwise the page's own word. */
  readonly publisher?: string
  /** Entities to find beside those of the knowledge of names; they win over it. */
  readonly entities?: readonly Entity[]
}

/** What one step did to one piece of the page, for `--explain`. */
export type Note = {
  /** The step's name, such as `drop-comment-form` or `mark-known-names`. */
  readonly rule: string
  readonly verdict: 'dropped' | 'taken' | 'marked'
  /** The piece itself, or the written name. */
  readonly text: string
  /** What it became, where that helps: a field's name, an entity's id. */
  readonly as?: string
}

/** What became of one page: one bad page never stops an import. */
export type Outcome =
  | { readonly kind: 'imported'; readonly article: Article; readonly notes: readonly Note[] }
  | { readonly kind: 'skipped'; readonly reason: string; readonly notes: readonly Note[] }

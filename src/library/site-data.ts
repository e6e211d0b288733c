import type { CountedName } from '../entity/entity.ts'
import type { Listed } from './catalogue.ts'
import type { HeadlineLine, Lead } from './headline.ts'
import type { Related } from './related.ts'

/**
 * What the site builder derives from a library and the browser reads: the shapes, and the addresses below
 * `library/`. Nothing here grows with the whole library but the number of files.
 */

/** A headline of the library, with its number (see ordinals.ts). */
export type StoredHeadline = HeadlineLine & { readonly at: number }

/** The headlines beside one article. */
export type RelatedData = { readonly related: readonly Related[] }

/** One entity: what a page about it opens with. */
export type EntityData = {
  readonly entity: Listed
  /** Headlines that mention it, newest first: all where they are few, else the newest `headlinesInHead`. */
  readonly headlines: readonly StoredHeadline[]
  /** Number of its articles in each month that has any, `2026-08`, oldest first; the undated are left out. */
  readonly months: readonly (readonly [month: string, articles: number])[]
  /** Who and what appears with it, most often first; the likeliest `companionsTold`. */
  readonly companions: readonly CountedName[]
  /** Number of files the library's postings are spread over. */
  readonly postingFiles: number
  /** That there is no feed of its headlines; absent where there may be one. */
  readonly isFeedless?: true
}

/** A page of a list, its headlines from the oldest: a full page never changes. */
export type HeadlinePage = { readonly headlines: readonly StoredHeadline[] }

/** The front page: the newest headlines, how many there are in all, and who is named most. */
export type FrontData = {
  readonly headlines: readonly Lead[]
  readonly total: number
  readonly mostNamed: readonly Listed[]
}

/** The library as a whole: what a filter by day, publisher or language needs to know. */
export type LibraryData = {
  readonly articles: number
  /** Articles without a date; they have the lowest numbers. */
  readonly undated: number
  /** Days that have articles, oldest first, and how many; UTC. */
  readonly days: readonly (readonly [day: string, articles: number])[]
  /** Most articles first. */
  readonly publishers: readonly (readonly [publisher: string, articles: number])[]
  readonly languages: readonly (readonly [lang: string, articles: number])[]
  readonly postingFiles: number
}

/** The address of a file of the site, each part of its path percent-encoded. Shape: `base` ends with a slash. */
export function fileAddress(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/')
}

/** Lists of up to this many headlines stand in a page whole. */
export const headlinesInPage = 100
/** So many of the newest stand in an entity's own file where it has more than `headlinesInPage`. */
export const headlinesInHead = 50
/** Headlines in a page of an entity's list. */
export const entityPageSize = 50
/** Headlines in a page of the list of all. */
export const allPageSize = 25
export const companionsTold = 24

export const dataPath = {
  article: (id: string) => `library/articles/${id}.json`,
  related: (id: string) => `library/related/${id}.json`,
  entity: (id: string) => `library/entities/${id}.json`,
  /** Only for entities with more than `headlinesInPage` articles. */
  entityPage: (id: string, page: number) => `library/entities/${id}/${page}.json`,
  headlinesPage: (page: number) => `library/headlines/${page}.json`,
  postings: (file: number) => `library/postings/${file}.json`,
  front: 'library/front.json',
  library: 'library/library.json',
} as const

/** The data files that may lie in packs (packs.ts); the others are always their own. */
export function isPackable(path: string): boolean {
  return /^library\/(articles|related|entities|headlines)\//.test(path)
}

/** Name of the meta element in which a page says how many packs there are. */
export const packsMeta = 'warraq:packs'

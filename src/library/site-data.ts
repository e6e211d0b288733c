import type { Listed } from './catalogue.ts'
import type { Headline, Lead } from './headline.ts'
import type { Related } from './related.ts'

/**
 * What the site builder derives from a library and the browser reads: the shapes, and the addresses below
 * `library/`.
 */

/** The headlines beside one article. */
export type RelatedData = { readonly related: readonly Related[] }

/** One entity and the headlines that mention it, newest first. */
export type EntityData = { readonly entity: Listed; readonly headlines: readonly Headline[] }

/** The front page: the newest headlines, how many there are in all, and who is named most. */
export type FrontData = {
  readonly headlines: readonly Lead[]
  readonly total: number
  readonly mostNamed: readonly Listed[]
}

/** All headlines, newest first. */
export type HeadlinesData = { readonly headlines: readonly Headline[] }

/** All entities, the most named first. */
export type NamesData = { readonly names: readonly Listed[] }

/** The address of a file of the site, each part of its path percent-encoded. Shape: `base` ends with a slash. */
export function fileAddress(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/')
}

/** Lists of up to this many headlines stand in a page whole. */
export const headlinesInPage = 100

export const dataPath = {
  article: (id: string) => `library/articles/${id}.json`,
  related: (id: string) => `library/related/${id}.json`,
  entity: (id: string) => `library/entities/${id}.json`,
  front: 'library/front.json',
  headlines: 'library/headlines.json',
  names: 'library/names.json',
} as const

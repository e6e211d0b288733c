import type { Catalogue } from '../library/catalogue.ts'
import type { Headline } from '../library/headline.ts'
import type { SiteOptions } from './site.ts'

/**
 * Which articles and names have a page of their own; the shell opens the others.
 *
 * Why these names: without scripts a name in a prerendered article leads to its page.
 */
export type Prerendering = {
  /** Whether every page is there. */
  readonly isWhole: boolean
  readonly hasArticle: (headline: Headline) => boolean
  readonly hasEntity: (id: string) => boolean
}

/** The pages of the newest articles, as many as the options say, and of the names they mention. */
export function prerendering(
  { headlines }: Pick<Catalogue, 'headlines'>,
  { prerender = Number.POSITIVE_INFINITY }: Pick<SiteOptions, 'prerender'>,
): Prerendering {
  const isWhole = prerender >= headlines.length
  const newest = isWhole ? [] : headlines.slice(0, prerender)
  const articles = new Set<Headline>(newest)
  const names = new Set(newest.flatMap(({ entities }) => entities))
  return {
    isWhole,
    hasArticle: (headline) => isWhole || articles.has(headline),
    hasEntity: (id) => isWhole || names.has(id),
  }
}

import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import type { Headline } from './headline.ts'

/** Which articles a reader wants. */
export type Filter = {
  /** Entities that must all be mentioned. */
  readonly all: readonly string[]
  /** Entities that must not be mentioned. */
  readonly not: readonly string[]
  /** The first day wanted, ISO 8601; articles without a date are left out by it. */
  readonly from?: string
  /** The last day wanted. */
  readonly to?: string
  readonly publisher?: string
  /** BCP 47. */
  readonly lang?: string
}

export const noFilter: Filter = { all: [], not: [] }

export function isActive(filter: Filter): boolean {
  const { all, not, from, to, publisher, lang } = filter
  return [...all, ...not, from, to, publisher, lang].some((wish) => wish !== undefined)
}

/** What a filter looks at. */
export type Filtered = Pick<Headline, 'entities' | 'published' | 'publisher' | 'lang'>

/** Whether a filter lets an article through. */
export function passes(
  headline: Pick<Headline, 'entities' | 'published' | 'publisher' | 'lang'>,
  filter: Filter,
): boolean {
  const { entities, published, publisher, lang } = headline
  return (
    filter.all.every((id) => entities.includes(id)) &&
    !filter.not.some((id) => entities.includes(id)) &&
    (filter.publisher === undefined || filter.publisher === publisher) &&
    (filter.lang === undefined || filter.lang === lang) &&
    isBetween(published, filter)
  )
}

/** The same of a whole article. */
export function passesArticle(article: Article, filter: Filter): boolean {
  return passes({ ...article, entities: article.entities.map(({ id }) => id) }, filter)
}

function isBetween(published: string | undefined, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true
  const day = dayOf(published)
  return day !== undefined && day >= (from ?? '') && day <= (to ?? '9999')
}

/**
 * The day an article counts for when days are asked for; undefined where it has no date.
 *
 * Why in UTC: lists are ordered by the moment, and a range of days must be a range of the list.
 */
export function dayOf(published: string | undefined): string | undefined {
  const moment = momentOf(published)
  return Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : undefined
}

/** The headlines a filter lets through, in their order. */
export function narrow<H extends Filtered>(headlines: readonly H[], filter: Filter): readonly H[] {
  return headlines.filter((headline) => passes(headline, filter))
}

/** What a plain click on a name does: it alone is chosen, or, chosen already, let go. */
export function choose(filter: Filter, entity: string): Filter {
  return filter.all.includes(entity) ? without(filter, entity) : { ...filter, all: [entity], not: [] }
}

/** The filter with one more entity that must be mentioned. */
export function including(filter: Filter, entity: string): Filter {
  const rest = without(filter, entity)
  return { ...rest, all: [...rest.all, entity] }
}

/** The filter with one more entity that must not be mentioned. */
export function excluding(filter: Filter, entity: string): Filter {
  const rest = without(filter, entity)
  return { ...rest, not: [...rest.not, entity] }
}

/** The filter without a word about an entity. */
export function without(filter: Filter, entity: string): Filter {
  return {
    ...filter,
    all: filter.all.filter((id) => id !== entity),
    not: filter.not.filter((id) => id !== entity),
  }
}

import type { Headline } from './headline.ts'

/** Which articles a reader wants: all of these entities mentioned, none of those. */
export type Filter = { readonly all: readonly string[]; readonly not: readonly string[] }

export const noFilter: Filter = { all: [], not: [] }

export function isActive(filter: Filter): boolean {
  return filter.all.length > 0 || filter.not.length > 0
}

/** The headlines a filter lets through, in their order. */
export function narrow<H extends Pick<Headline, 'entities'>>(
  headlines: readonly H[],
  filter: Filter,
): readonly H[] {
  return headlines.filter(({ entities }) => {
    const mentioned = new Set(entities)
    return filter.all.every((id) => mentioned.has(id)) && !filter.not.some((id) => mentioned.has(id))
  })
}

/** What a plain click on a name does: it is chosen alone, or, chosen alone already, let go. */
export function choose(filter: Filter, entity: string): Filter {
  return filter.all.includes(entity) ? without(filter, entity) : { all: [entity], not: [] }
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
  return { all: filter.all.filter((id) => id !== entity), not: filter.not.filter((id) => id !== entity) }
}

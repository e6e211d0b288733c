import type { Filter } from '../library/filter.ts'
import { isSlug } from '../text/slug.ts'

/** The addresses of the site, below its base path. */

export const frontPath = '/'
export const namesPath = '/entities'
export const searchPath = '/search'
export const keptPath = '/saved'
export const importPath = '/import'

export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`
}

export function entityPath(id: string): string {
  return `/entities/${encodeURIComponent(id)}`
}

/** The Atom feed of everything. */
export const feedPath = '/feed.xml'

/** The Atom feed of one entity. */
export function entityFeedPath(id: string): string {
  return `${entityPath(id)}/feed.xml`
}

const mostChosen = 20

/** The filter an address carries; what cannot be an id is passed over. */
export function readFilter(search: URLSearchParams): Filter {
  const all = ids(search.getAll('entity'))
  return { all, not: ids(search.getAll('not')).filter((id) => !all.includes(id)) }
}

function ids(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.normalize('NFC')))].filter(isSlug).slice(0, mostChosen)
}

/** A path with a filter, and with whatever else `search` says. */
export function withFilter(path: string, filter: Filter, search?: URLSearchParams): string {
  const params = new URLSearchParams(search)
  params.delete('entity')
  params.delete('not')
  for (const id of filter.all) params.append('entity', id)
  for (const id of filter.not) params.append('not', id)
  const query = params.toString()
  return query ? `${path}?${query}` : path
}

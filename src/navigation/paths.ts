import { isRealDate } from '../article/date.ts'
import type { Filter } from '../library/filter.ts'
import { isSlug } from '../text/slug.ts'
import { stripControls } from '../text/strip-controls.ts'

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
const longestPublisher = 300

/** The filter an address carries; what cannot be an id, a day or a language is passed over. */
export function readFilter(search: URLSearchParams): Filter {
  const all = ids(search.getAll('entity'))
  const not = ids(search.getAll('not')).filter((id) => !all.includes(id))
  const wishes = {
    from: day(search.get('from')),
    to: day(search.get('to')),
    publisher: publisher(search.get('publisher')),
    lang: language(search.get('lang')),
  }
  const said = Object.entries(wishes).filter(([, wish]) => wish !== undefined)
  return { all, not, ...Object.fromEntries(said) }
}

function ids(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.normalize('NFC')))].filter(isSlug).slice(0, mostChosen)
}

function day(value: string | null): string | undefined {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value) ? value : undefined
}

function publisher(value: string | null): string | undefined {
  return stripControls(value?.slice(0, longestPublisher) ?? '').text.trim() || undefined
}

function language(value: string | null): string | undefined {
  return value !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) ? value : undefined
}

/** A path with a filter, and with whatever else `search` says. */
export function withFilter(path: string, filter: Filter, search?: URLSearchParams): string {
  const params = new URLSearchParams(search)
  for (const name of filterNames) params.delete(name)
  for (const id of filter.all) params.append('entity', id)
  for (const id of filter.not) params.append('not', id)
  for (const name of ['from', 'to', 'publisher', 'lang'] as const) {
    const wish = filter[name]
    if (wish !== undefined) params.set(name, wish)
  }
  const query = params.toString()
  return query ? `${path}?${query}` : path
}

/** What the address calls the wishes of a filter. */
export const filterNames = ['entity', 'not', 'from', 'to', 'publisher', 'lang'] as const

import type { Sort } from '../library/library.ts'
import { filterNames, searchPath } from './paths.ts'

/** What the address of a search asks for, its filter aside. */
export type SearchAddress = {
  readonly query: string
  /** Whether every letter counts as it is written. */
  readonly exactLetters: boolean
  readonly sort: Sort
}

/** Units: UTF-16 code units. */
export const longestQuery = 200

export function readSearch(search: URLSearchParams): SearchAddress {
  return {
    query: search.get('q')?.slice(0, longestQuery) ?? '',
    exactLetters: search.get('exact') === '1',
    sort: search.get('sort') === 'newest' ? 'newest' : 'best',
  }
}

/** The address of a search that keeps the filter of another address. */
export function searchAddress({ query, exactLetters, sort }: SearchAddress, from: URLSearchParams): string {
  const params = new URLSearchParams({
    q: query,
    ...(exactLetters && { exact: '1' }),
    ...(sort === 'newest' && { sort }),
  })
  for (const key of filterNames) for (const id of from.getAll(key)) params.append(key, id)
  return `${searchPath}?${params}`
}

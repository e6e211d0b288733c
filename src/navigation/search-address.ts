import { searchPath } from './paths.ts'

/** What the address of a search asks for, its filter aside. */
export type SearchAddress = {
  readonly query: string
  /** Whether every letter counts as it is written. */
  readonly exactLetters: boolean
}

/** Units: UTF-16 code units. */
export const longestQuery = 200

export function readSearch(search: URLSearchParams): SearchAddress {
  return { query: search.get('q')?.slice(0, longestQuery) ?? '', exactLetters: search.get('exact') === '1' }
}

/** The address of a search that keeps the filter of another address. */
export function searchAddress({ query, exactLetters }: SearchAddress, from: URLSearchParams): string {
  const params = new URLSearchParams({ q: query, ...(exactLetters && { exact: '1' }) })
  for (const key of ['entity', 'not']) for (const id of from.getAll(key)) params.append(key, id)
  return `${searchPath}?${params}`
}

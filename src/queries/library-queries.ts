import { QueryClient, queryOptions } from '@tanstack/react-query'
import { dataPath } from '../library/site-data.ts'
import { fetchJson } from './fetch-json.ts'

/** The check at the border comes with the first request; a prerendered page needs none. */
type Border = typeof import('./library-border.ts')

/** A query of one file of the site: key and function together. A query that failed before asks past the cache. */
export function fileQuery<T>(path: string, read: (path: string, isRetry: boolean) => Promise<T>) {
  const key = [path] as const
  return queryOptions({
    queryKey: key,
    queryFn: ({ client }) => read(path, client.getQueryState(key)?.status === 'error'),
  })
}

/** A query of the library's data, checked at the border. */
export function libraryQuery<T>(
  path: string,
  parserOf: (border: Border) => (json: unknown, path: string) => T,
) {
  return fileQuery(path, (from, isRetry) => {
    const border = import('./library-border.ts')
    return fetchJson(from, async (json) => parserOf(await border)(json, from), isRetry)
  })
}

export const articleQuery = (id: string) => libraryQuery(dataPath.article(id), (border) => border.articleFrom)
export const relatedQuery = (id: string) => libraryQuery(dataPath.related(id), (border) => border.relatedFrom)
export const entityQuery = (id: string) => libraryQuery(dataPath.entity(id), (border) => border.entityFrom)
export const frontQuery = libraryQuery(dataPath.front, (border) => border.frontFrom)
export const libraryDataQuery = libraryQuery(dataPath.library, (border) => border.libraryFrom)
export const postingsQuery = (file: number) =>
  libraryQuery(dataPath.postings(file), (border) => border.postingsFrom)
export const entityPageQuery = (id: string, page: number) =>
  libraryQuery(dataPath.entityPage(id, page), (border) => border.pageFrom)
export const headlinesPageQuery = (page: number) =>
  libraryQuery(dataPath.headlinesPage(page), (border) => border.pageFrom)

/**
 * A client for one page or one render; data a page came with is put in before the first render.
 *
 * Why networkMode always: the service worker answers offline, so offline is for the request to find out.
 */
export function libraryClient(embedded: readonly (readonly [path: string, data: unknown])[]): QueryClient {
  const queries = { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false } as const
  const client = new QueryClient({ defaultOptions: { queries } })
  for (const [path, data] of embedded) client.setQueryData([path], data)
  return client
}

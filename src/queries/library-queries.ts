import { QueryClient, queryOptions } from '@tanstack/react-query'
import { dataPath } from '../library/site-data.ts'
import { fetchJson } from './fetch-json.ts'

/** The check at the border comes with the first request; a prerendered page needs none. */
type Border = typeof import('./library-border.ts')

/**
 * A query of the library: key and function together.
 *
 * Why networkMode always: the service worker answers offline, so offline is for the request to find out.
 */
export function libraryQuery<T>(
  path: string,
  parserOf: (border: Border) => (json: unknown, path: string) => T,
) {
  const key = [path] as const
  return queryOptions({
    queryKey: key,
    queryFn: ({ client }) => {
      const isRetry = client.getQueryState(key)?.status === 'error'
      const border = import('./library-border.ts')
      return fetchJson(path, async (json) => parserOf(await border)(json, path), isRetry)
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
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

/** A client for one page or one render; data a page came with is put in before the first render. */
export function libraryClient(embedded: readonly (readonly [path: string, data: unknown])[]): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
  for (const [path, data] of embedded) client.setQueryData([path], data)
  return client
}

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article } from '../article/article.ts'
import { dataPath } from '../library/site-data.ts'
import { fetchFile } from './fetch-json.ts'
import { glanceHeader } from './library-cache.ts'
import { articleQuery } from './library-queries.ts'

/**
 * An article glanced at for some of its lines. One already open in this page is not fetched again.
 *
 * Why not the query of an article: what was only glanced at must not count as read, nor be kept for offline.
 */
export const glancedQuery = (id: string) =>
  queryOptions({
    queryKey: ['glanced', id],
    queryFn: ({ client }) => glancedAt(id, client),
    gcTime: 60_000,
  })

/** Errors: FetchError. */
async function glancedAt(id: string, client: QueryClient): Promise<Article> {
  const open = client.getQueryData(articleQuery(id).queryKey)
  if (open) return open
  const path = dataPath.article(id)
  const border = import('./library-border.ts')
  return fetchFile(path, { headers: { [glanceHeader]: '1' } }, async (response) =>
    (await border).articleFrom(await response.json(), path),
  )
}

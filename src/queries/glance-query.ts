import { queryOptions } from '@tanstack/react-query'
import type { Article } from '../article/article.ts'
import { dataPath } from '../library/site-data.ts'
import { fetchJson, pastTheCache } from './fetch-json.ts'
import { glanceHeader } from './library-cache.ts'
import { articleQuery } from './library-queries.ts'

/**
 * An article that is only looked into. The copy being read serves too; but one fetched for a glance is not the
 * copy to read, which is fetched anew when it is opened, and then kept for reading offline.
 */
export const glanceQuery = (id: string) => {
  const key = ['glance', id] as const
  return queryOptions({
    queryKey: key,
    queryFn: ({ client }): Promise<Article> | Article => {
      const read = client.getQueryData(articleQuery(id).queryKey)
      if (read) return read
      const path = dataPath.article(id)
      const isRetry = client.getQueryState(key)?.status === 'error'
      const wishes = { headers: { [glanceHeader]: '1' }, ...(isRetry && pastTheCache) }
      const border = import('./library-border.ts')
      return fetchJson(path, async (json) => (await border).articleFrom(json, path), wishes)
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

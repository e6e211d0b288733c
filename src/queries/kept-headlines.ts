import { queryOptions } from '@tanstack/react-query'
import { parseArticle } from '../article/parse.ts'
import { type Headline, headlineOf, sortedNewestFirst } from '../library/headline.ts'
import { mentionCounts } from '../library/mention-counts.ts'
import { dataPath, fileAddress } from '../library/site-data.ts'
import { libraryCache } from './library-cache.ts'

/** The headlines of the articles the service worker has kept, newest first; none where nothing can be kept. */
export const keptHeadlinesQuery = queryOptions({
  queryKey: ['kept-headlines'],
  queryFn: keptHeadlines,
  staleTime: 0,
})

async function keptHeadlines(): Promise<readonly Headline[]> {
  if (typeof caches === 'undefined' || !(await caches.has(libraryCache))) return []
  const cache = await caches.open(libraryCache)
  const requests = (await cache.keys()).filter(isOfArticle)
  const headlines = await Promise.all(requests.map((request) => headlineIn(cache, request)))
  const known = headlines.filter((headline) => headline !== undefined)
  return sortedNewestFirst(known, (headline) => headline)
}

/** A kept copy that cannot be read is passed over; it is fetched anew when the article is opened. */
async function headlineIn(cache: Cache, request: Request): Promise<Headline | undefined> {
  try {
    const response = await cache.match(request)
    const { article } = parseArticle(await response?.json(), request.url)
    return headlineOf(article, mentionCounts(article))
  } catch {
    return undefined
  }
}

/** Takes the copies of articles off the device; the way back puts them there again. */
export async function forgetCopies(ids: readonly string[]): Promise<() => Promise<void>> {
  if (typeof caches === 'undefined' || !(await caches.has(libraryCache))) return async () => {}
  const cache = await caches.open(libraryCache)
  const meant = new Set(ids.map((id) => fileAddress('/', dataPath.article(id))))
  const isMeant = ({ url }: Request) =>
    meant.has(new URL(url).pathname.replace(/^.*(?=\/library\/articles\/)/, ''))
  const copies: (readonly [Request, Response])[] = []
  for (const request of (await cache.keys()).filter(isOfArticle).filter(isMeant)) {
    const copy = await cache.match(request)
    await cache.delete(request)
    if (copy) copies.push([request, copy])
  }
  return async () => {
    for (const [request, copy] of copies) await cache.put(request, copy)
  }
}

function isOfArticle({ url }: Request): boolean {
  return new URL(url).pathname.includes('/library/articles/')
}

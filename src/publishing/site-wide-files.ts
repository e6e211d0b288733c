import type { Article } from '../article/article.ts'
import type { Catalogue } from '../library/catalogue.ts'
import { robots } from './robots.ts'
import type { SiteOptions } from './site.ts'
import { type Stays, siteFeeds } from './site-feeds.ts'
import type { SiteFile } from './site-file.ts'
import { sitemap } from './sitemap.ts'

/** The files that speak of the whole site to programs: feeds, sitemap and `robots.txt`. */
export function* siteWideFiles(
  catalogue: Catalogue,
  articleOf: (id: string) => Article | undefined,
  options: SiteOptions,
  stays?: Stays,
): Generator<SiteFile> {
  yield* siteFeeds(catalogue, articleOf, options, stays)
  yield* sitemap(catalogue.headlines.toReversed(), catalogue.entities.keys(), options)
  yield ['/robots.txt', robots(options)]
}

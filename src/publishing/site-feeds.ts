import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import { nameIn } from '../entity/entity.ts'
import type { Catalogue, Listed } from '../library/catalogue.ts'
import { hasFeed } from '../library/has-feed.ts'
import type { Headline } from '../library/headline.ts'
import { entityFeedPath, entityPath, feedPath, frontPath } from '../navigation/paths.ts'
import { arabic } from '../words/ar/words.ts'
import { arabicPages } from '../words/ar/page-words.ts'
import { isolate } from '../words/isolate.ts'
import { atomDate, atomEntry, type DatedArticle, lastChange } from './atom-entry.ts'
import { atomFeed, type FeedEntry, type FeedHead } from './atom-feed.ts'
import { prerendering } from './prerendering.ts'
import type { SiteOptions } from './site.ts'
import type { SiteFile } from './site-file.ts'

const mostEntries = 50

/** Whether the feed of an entity, already written to this path, is to stay as it is. */
export type Stays = (entity: string, path: string) => boolean

/**
 * The feed of everything and one for each entity, for whatever has dated articles.
 *
 * Why an entity without a page has none: sites are built without pages where files have to be few.
 */
export function* siteFeeds(
  catalogue: Pick<Catalogue, 'headlines' | 'entities' | 'headlinesOf'>,
  articleOf: (id: string) => Article | undefined,
  options: SiteOptions,
  stays: Stays = () => false,
): Generator<SiteFile> {
  // An article stands in the feed of each of its names, so its entry is made once.
  const entriesMade = new Map<string, FeedEntry>()
  const all: FeedHead = {
    title: `${arabic.product}: ${arabic.tagline}`,
    subtitle: arabic.colophon,
    path: feedPath,
    page: frontPath,
  }
  yield* feedOf(all, catalogue.headlines)
  const { hasEntity } = prerendering(catalogue, options)
  for (const [id, entity] of catalogue.entities) {
    const headlines = catalogue.headlinesOf.get(id) ?? []
    if (!hasEntity(id) || !hasFeed(headlines)) continue
    const head = entityHead(entity)
    if (!stays(id, fileOf(head))) yield* feedOf(head, headlines)
  }

  function* feedOf(head: FeedHead, headlines: readonly Headline[]): Generator<SiteFile> {
    const entries = headlines
      .slice(0, mostEntries)
      .map(entryOf)
      .filter((entry) => entry !== undefined)
    if (entries.length > 0) yield [fileOf(head), atomFeed(head, entries, options)]
  }

  function entryOf({ id, entities }: Headline): FeedEntry | undefined {
    const made = entriesMade.get(id)
    if (made) return made
    const article = articleOf(id)
    if (!article || !isDated(article)) return undefined
    const entry = entryFor(article, entities, options)
    entriesMade.set(id, entry)
    return entry
  }
}

function fileOf({ path }: FeedHead): string {
  return decodeURIComponent(path)
}

function entryFor(article: DatedArticle, named: readonly string[], options: SiteOptions): FeedEntry {
  const changed = lastChange(article)
  return {
    xml: Buffer.from(`${atomEntry(article, named, options)}\n`),
    changed: atomDate(changed),
    moment: momentOf(changed),
  }
}

function entityHead(entity: Listed): FeedHead {
  const name = nameIn(entity, arabic.lang)
  return {
    title: `${isolate(name)}: ${arabic.product}`,
    subtitle: arabicPages.feed.entity(name),
    path: entityFeedPath(entity.id),
    page: entityPath(entity.id),
  }
}

function isDated(article: Article): article is DatedArticle {
  return article.published !== undefined
}

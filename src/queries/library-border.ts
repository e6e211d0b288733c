import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { NamesOverview, NamesPageData } from '../library/names-data.ts'
import type { PostingsData } from '../library/postings.ts'
import type { EntityData, FrontData, HeadlinePage, LibraryData, RelatedData } from '../library/site-data.ts'
import { count, countedNameEntries } from './entity-border.ts'

/** Where the site's data is checked before the browser trusts it. Errors: each function throws on what it does not know. */

export function articleFrom(json: unknown, path: string): Article {
  return parseArticle(json, path).article
}

const lineEntries = {
  id: v.string(),
  lang: v.string(),
  dir: v.picklist(['rtl', 'ltr']),
  headline: v.string(),
  kicker: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
}
export const headlineLine: v.GenericSchema<HeadlineLine> = v.object(lineEntries)
const stored = v.object({ ...lineEntries, at: count })
const counted = v.array(v.tuple([v.string(), count]))
const listed = v.object({
  ...countedNameEntries,
  aliases: v.exactOptional(v.array(v.string())),
  wikidata: v.exactOptional(v.string()),
  mentions: count,
})

const relatedSchema: v.GenericSchema<RelatedData> = v.object({
  related: v.array(
    v.object({ ...lineEntries, shared: v.array(v.string()), words: v.exactOptional(v.array(v.string())) }),
  ),
})
const entitySchema: v.GenericSchema<EntityData> = v.object({
  entity: listed,
  headlines: v.array(stored),
  months: counted,
  companions: v.array(v.object(countedNameEntries)),
  postingFiles: count,
  isFeedless: v.exactOptional(v.literal(true)),
})
const libraryEntries = {
  articles: count,
  undated: count,
  days: counted,
  publishers: counted,
  languages: counted,
  postingFiles: count,
}
const frontSchema: v.GenericSchema<FrontData> = v.object({
  headlines: v.array(v.object({ ...lineEntries, opening: v.exactOptional(v.string()) })),
  total: v.number(),
  mostNamed: v.array(listed),
})
const pageSchema: v.GenericSchema<HeadlinePage> = v.object({ headlines: v.array(stored) })
const postingsSchema: v.GenericSchema<PostingsData> = v.record(v.string(), v.array(count))
const librarySchema: v.GenericSchema<LibraryData> = v.object(libraryEntries)
const nameLine = v.object({
  id: listed.entries.id,
  name: listed.entries.name,
  names: listed.entries.names,
  articles: v.exactOptional(count),
})
const namesPageSchema: v.GenericSchema<NamesPageData> = v.object({ names: v.array(nameLine) })
const namesOverviewSchema: v.GenericSchema<NamesOverview> = v.object({
  kinds: v.array(
    v.object({
      kind: listed.entries.kind,
      names: count,
      top: v.array(nameLine),
      letters: v.object({ ar: counted, en: counted }),
    }),
  ),
})

export const relatedFrom = (json: unknown): RelatedData => v.parse(relatedSchema, json)
export const entityFrom = (json: unknown): EntityData => v.parse(entitySchema, json)
export const frontFrom = (json: unknown): FrontData => v.parse(frontSchema, json)
export const pageFrom = (json: unknown): HeadlinePage => v.parse(pageSchema, json)
export const postingsFrom = (json: unknown): PostingsData => v.parse(postingsSchema, json)
export const libraryFrom = (json: unknown): LibraryData => v.parse(librarySchema, json)
export const namesPageFrom = (json: unknown): NamesPageData => v.parse(namesPageSchema, json)
export const namesOverviewFrom = (json: unknown): NamesOverview => v.parse(namesOverviewSchema, json)

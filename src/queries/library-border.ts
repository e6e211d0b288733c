import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import type { EntityData, FrontData, HeadlinesData, NamesData, RelatedData } from '../library/site-data.ts'

/** Where the site's data is checked before the browser trusts it. Errors: each function throws on what it does not know. */

export function articleFrom(json: unknown, path: string): Article {
  return parseArticle(json, path).article
}

export const lineEntries = {
  id: v.string(),
  lang: v.string(),
  dir: v.picklist(['rtl', 'ltr']),
  headline: v.string(),
  kicker: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
}
const headlineEntries = { ...lineEntries, entities: v.array(v.string()) }
const headline = v.object(headlineEntries)
const listed = v.object({
  id: v.string(),
  kind: v.picklist(['person', 'organisation', 'place', 'event', 'work']),
  name: v.string(),
  aliases: v.exactOptional(v.array(v.string())),
  names: v.exactOptional(v.record(v.string(), v.string())),
  wikidata: v.exactOptional(v.string()),
  articles: v.number(),
  mentions: v.number(),
})

const relatedSchema: v.GenericSchema<RelatedData> = v.object({
  related: v.array(v.object({ ...lineEntries, shared: v.array(v.string()) })),
})
const entitySchema: v.GenericSchema<EntityData> = v.object({
  entity: listed,
  headlines: v.array(headline),
})
const frontSchema: v.GenericSchema<FrontData> = v.object({
  headlines: v.array(v.object({ ...headlineEntries, opening: v.exactOptional(v.string()) })),
  total: v.number(),
  mostNamed: v.array(listed),
})
const headlinesSchema: v.GenericSchema<HeadlinesData> = v.object({ headlines: v.array(headline) })
const namesSchema: v.GenericSchema<NamesData> = v.object({ names: v.array(listed) })

export const relatedFrom = (json: unknown): RelatedData => v.parse(relatedSchema, json)
export const entityFrom = (json: unknown): EntityData => v.parse(entitySchema, json)
export const frontFrom = (json: unknown): FrontData => v.parse(frontSchema, json)
export const headlinesFrom = (json: unknown): HeadlinesData => v.parse(headlinesSchema, json)
export const namesFrom = (json: unknown): NamesData => v.parse(namesSchema, json)

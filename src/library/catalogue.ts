import type { Article } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'
import { type Entity, type EntityKind, entityKinds } from '../entity/entity.ts'
import { compareIds, type Headline, headlineOf, newestFirst } from './headline.ts'

/** An entity as the library knows it, with how often it is named. */
export type Listed = Entity & {
  /** Number of articles that mention it. */
  readonly articles: number
  /** Number of its mentions in all articles. */
  readonly mentions: number
}

/** Many articles together: their headlines, and who and what they are about. */
export type Catalogue = {
  /** Newest first. */
  readonly headlines: readonly Headline[]
  readonly entities: ReadonlyMap<string, Listed>
  /** The headlines that mention an entity, newest first, by its id. */
  readonly headlinesOf: ReadonlyMap<string, readonly Headline[]>
  /** Where articles disagree about an entity, in sentences. */
  readonly warnings: readonly string[]
}

/** How often an article mentions each of its entities, in reading order of the first mentions. */
export function mentionCounts(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mentions } of textsOf(article)) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return counts
}

/**
 * Gathers articles into a catalogue.
 *
 * `known` says what the knowledge of names holds about an id; it settles what articles disagree about,
 * else the majority does.
 */
export function catalogueOf(
  articles: readonly Article[],
  known: (id: string) => Entity | undefined,
): Catalogue {
  const headlines: Headline[] = []
  const tallies = new Map<string, Tally>()
  for (const article of articles) {
    const counts = mentionCounts(article)
    const headline = headlineOf(article, counts)
    headlines.push(headline)
    for (const entity of article.entities) {
      const tally = tallies.get(entity.id) ?? { entities: [], headlines: [], mentions: 0 }
      tallies.set(entity.id, tally)
      tally.entities.push(entity)
      tally.headlines.push(headline)
      tally.mentions += counts.get(entity.id) ?? 0
    }
  }
  const warnings: string[] = []
  const entities = new Map<string, Listed>()
  const headlinesOf = new Map<string, readonly Headline[]>()
  for (const [id, tally] of [...tallies].sort(([a], [b]) => compareIds(a, b))) {
    const entity = settle(id, tally.entities, known(id), warnings)
    entities.set(id, { ...entity, articles: tally.headlines.length, mentions: tally.mentions })
    headlinesOf.set(id, tally.headlines.sort(newestFirst))
  }
  return { headlines: headlines.sort(newestFirst), entities, headlinesOf, warnings }
}

type Tally = { readonly entities: Entity[]; readonly headlines: Headline[]; mentions: number }

function settle(id: string, said: readonly Entity[], known: Entity | undefined, warnings: string[]): Entity {
  const kinds = [...new Set(said.map((entity) => entity.kind))]
  const kind = known?.kind ?? (majority(said.map((entity) => entity.kind)) as EntityKind)
  if (kinds.length > 1) {
    warnings.push(`entity ${id}: articles call it ${kinds.join(' and ')}; the library takes ${kind}`)
  }
  const names = { ...mergedNames(said), ...known?.names }
  const name = known?.name ?? majority(said.map((entity) => entity.name))
  const aliases = [...new Set(said.flatMap((entity) => [entity.name, ...(entity.aliases ?? [])]))].filter(
    (alias) => alias !== name,
  )
  const wikidata = known?.wikidata ?? said.find((entity) => entity.wikidata)?.wikidata
  return {
    id,
    kind,
    name,
    ...(aliases.length > 0 && { aliases: aliases.sort(compareIds) }),
    ...(Object.keys(names).length > 0 && { names }),
    ...(wikidata && { wikidata }),
  }
}

function mergedNames(said: readonly Entity[]): Record<string, string> {
  const votes = new Map<string, string[]>()
  for (const { names } of said) {
    for (const [lang, name] of Object.entries(names ?? {}))
      votes.set(lang, [...(votes.get(lang) ?? []), name])
  }
  return Object.fromEntries([...votes].map(([lang, list]) => [lang, majority(list)]))
}

/** What most say; among equals what comes first in code order, so that the order of articles does not matter. */
function majority(said: readonly string[]): string {
  const votes = new Map<string, number>()
  for (const one of said) votes.set(one, (votes.get(one) ?? 0) + 1)
  const [winner] = [...votes].sort(([a, m], [b, n]) => n - m || compareIds(a, b))
  return winner?.[0] ?? ''
}

/** The entities named in most articles, the most named first. */
export function mostNamed(entities: Iterable<Listed>, count: number): readonly Listed[] {
  return [...entities].sort(byArticles).slice(0, count)
}

/** Orders entities: in most articles first, then the most mentioned, then by id. */
export function byArticles(a: Listed, b: Listed): number {
  return b.articles - a.articles || b.mentions - a.mentions || compareIds(a.id, b.id)
}

/** Entities in the order of their kinds, each kind in the order given. */
export function groupByKind<E extends Pick<Entity, 'kind'>>(
  entities: readonly E[],
): readonly (readonly [EntityKind, readonly E[]])[] {
  return entityKinds
    .map((kind) => [kind, entities.filter((entity) => entity.kind === kind)] as const)
    .filter(([, members]) => members.length > 0)
}

import { type Entity, type EntityKind, entityKinds } from '../entity/entity.ts'
import { saidOf } from '../entity/said-of.ts'
import { compareIds, type Headline, sortedNewestFirst } from './headline.ts'
import type { Stems } from './headline-stems.ts'
import type { Ordinals } from './ordinals.ts'
import type { Summary } from './summary.ts'

/** An entity as the library knows it, with how often it is named. */
export type Listed = Entity & {
  /** Number of articles that mention it. */
  readonly articles: number
  /** Number of its mentions in all articles. */
  readonly mentions: number
}

/** A headline with its number in the library (see ordinals.ts), and the words that tell it from others. */
export type NumberedHeadline = Headline & { readonly at: number; readonly stems: Stems }

/** Many articles together: their headlines, and who and what they are about. */
export type Catalogue = {
  /** Newest first. */
  readonly headlines: readonly NumberedHeadline[]
  readonly entities: ReadonlyMap<string, Listed>
  /** The headlines that mention an entity, newest first, by its id. */
  readonly headlinesOf: ReadonlyMap<string, readonly NumberedHeadline[]>
  /** The numbers of the same. */
  readonly ordinalsOf: ReadonlyMap<string, Ordinals>
  /** Where articles disagree about an entity, in sentences. */
  readonly warnings: readonly string[]
}

/**
 * Gathers what articles say into a catalogue.
 *
 * `known` says what the knowledge of names holds about an id; it settles what articles disagree about,
 * else the majority does.
 */
export function catalogueOf(
  summaries: Iterable<Summary>,
  known: (id: string) => Entity | undefined,
): Catalogue {
  const unnumbered: Summary[] = []
  const tallies = new Map<string, Tally>()
  for (const summary of summaries) {
    unnumbered.push(summary)
    for (const [entity, mentions] of summary.named) addTo(tallies, entity, mentions)
  }
  const last = unnumbered.length - 1
  const headlines = sortedNewestFirst(unnumbered, ({ headline }) => headline).map(
    ({ headline, stems }, index): NumberedHeadline => ({ ...headline, at: last - index, stems }),
  )
  for (const headline of headlines) {
    for (const id of headline.entities) {
      // Both at once: reading the numbers from lists of headlines takes as long as making the lists.
      const tally = tallies.get(id)
      tally?.headlines.push(headline)
      tally?.ordinals.push(headline.at)
    }
  }
  const warnings: string[] = []
  const entities = new Map<string, Listed>()
  const headlinesOf = new Map<string, readonly NumberedHeadline[]>()
  const ordinalsOf = new Map<string, Ordinals>()
  for (const [id, tally] of [...tallies].sort(([a], [b]) => compareIds(a, b))) {
    const entity = settle(id, [...tally.said.values()], known(id), warnings)
    entities.set(id, { ...entity, articles: tally.headlines.length, mentions: tally.mentions })
    headlinesOf.set(id, tally.headlines)
    ordinalsOf.set(id, new Uint32Array(tally.ordinals).reverse())
  }
  return { headlines, entities, headlinesOf, ordinalsOf, warnings }
}

/** What articles say of one entity: each way of saying it once, with the number of articles that do. */
type Saying = { readonly entity: Entity; articles: number }
type Tally = {
  readonly said: Map<string, Saying>
  readonly headlines: NumberedHeadline[]
  readonly ordinals: number[]
  mentions: number
}

function addTo(tallies: Map<string, Tally>, entity: Entity, mentions: number): void {
  const tally = tallies.get(entity.id) ?? { said: new Map(), headlines: [], ordinals: [], mentions: 0 }
  tallies.set(entity.id, tally)
  tally.mentions += mentions
  const said = saidOf(entity)
  const saying = tally.said.get(said) ?? { entity, articles: 0 }
  tally.said.set(said, saying)
  saying.articles++
}

function settle(id: string, said: readonly Saying[], known: Entity | undefined, warnings: string[]): Entity {
  const kinds = [...new Set(said.map(({ entity }) => entity.kind))].sort(compareIds)
  const kind = known?.kind ?? (majority(said.map((saying) => vote(saying.entity.kind, saying))) as EntityKind)
  if (kinds.length > 1) {
    warnings.push(`entity ${id}: articles call it ${kinds.join(' and ')}; the library takes ${kind}`)
  }
  const names = { ...mergedNames(said), ...known?.names }
  const name = known?.name ?? majority(said.map((saying) => vote(saying.entity.name, saying)))
  const spellings = said.flatMap(({ entity }) => [entity.name, ...(entity.aliases ?? [])])
  const aliases = [...new Set(spellings)].filter((alias) => alias !== name)
  const items = said.flatMap(({ entity }) => entity.wikidata ?? [])
  const wikidata = known?.wikidata ?? items.sort(compareIds)[0]
  return {
    id,
    kind,
    name,
    ...(aliases.length > 0 && { aliases: aliases.sort(compareIds) }),
    ...(Object.keys(names).length > 0 && { names }),
    ...(wikidata && { wikidata }),
  }
}

type Vote = readonly [said: string, articles: number]

const vote = (said: string, { articles }: Saying): Vote => [said, articles]

function mergedNames(said: readonly Saying[]): Record<string, string> {
  const votes = new Map<string, Vote[]>()
  for (const saying of said) {
    for (const [lang, name] of Object.entries(saying.entity.names ?? {}))
      votes.set(lang, [...(votes.get(lang) ?? []), vote(name, saying)])
  }
  return Object.fromEntries(
    [...votes].sort(([a], [b]) => compareIds(a, b)).map(([lang, list]) => [lang, majority(list)]),
  )
}

/** What most say; among equals what comes first in code order, so that the order of articles does not matter. */
function majority(votes: readonly Vote[]): string {
  const sums = new Map<string, number>()
  for (const [said, articles] of votes) sums.set(said, (sums.get(said) ?? 0) + articles)
  const [winner] = [...sums].sort(([a, m], [b, n]) => n - m || compareIds(a, b))
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

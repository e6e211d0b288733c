import { momentOf } from '../article/date.ts'
import type { Catalogue } from './catalogue.ts'
import { compareIds, type Headline, type HeadlineLine, lineOf, newestFirst } from './headline.ts'

/** A headline beside an article, and the names that brought it there, the rarest first. */
export type Related = HeadlineLine & { readonly shared: readonly string[] }

type Candidate = { readonly headline: Headline; readonly score: number }

const mostRelated = 12
/** Beyond these many candidates an entity says too little to walk them all; the newest stand for the rest. */
const mostCandidatesOfEntity = 2_000
const halfLifeDays = 365

/**
 * The headlines nearest to one: by the rarity of the names they share, slowly fading with the time between them.
 * Where few share a name, the newest fill the list, with nothing shared.
 */
export function relatedTo(headline: Headline, catalogue: Catalogue): readonly Related[] {
  const entities = byRarity(headline.entities, catalogue)
  const weights = weightsOfSharing(headline, entities, catalogue)
  return [
    ...nearest(headline, weights).map((other) => ({
      ...lineOf(other),
      shared: entities.filter((entity) => other.entities.includes(entity)),
    })),
    ...newestUnrelated(headline, weights, catalogue).map((other) => ({ ...lineOf(other), shared: [] })),
  ].slice(0, mostRelated)
}

function byRarity(entities: readonly string[], catalogue: Catalogue): readonly string[] {
  const spread = (id: string) => catalogue.entities.get(id)?.articles ?? 0
  return [...entities].sort((a, b) => spread(a) - spread(b) || compareIds(a, b))
}

function weightsOfSharing(
  headline: Headline,
  entities: readonly string[],
  catalogue: Catalogue,
): ReadonlyMap<Headline, number> {
  const total = catalogue.headlines.length
  const weights = new Map<Headline, number>()
  for (const entity of entities) {
    const sharing = catalogue.headlinesOf.get(entity) ?? []
    const rarity = Math.max(Math.log((total + 1) / (sharing.length + 0.5)), 0.05)
    for (const other of sharing.slice(0, mostCandidatesOfEntity)) {
      if (other.id !== headline.id) weights.set(other, (weights.get(other) ?? 0) + rarity)
    }
  }
  return weights
}

/** Why the walk stops early: nearness is at most 1, so a weight below the last score kept cannot enter. */
function nearest(headline: Headline, weights: ReadonlyMap<Headline, number>): readonly Headline[] {
  const best: Candidate[] = []
  for (const [other, weight] of weights) {
    const last = best[mostRelated - 1]
    if (last && weight < last.score) continue
    const candidate = { headline: other, score: weight * nearness(headline, other) }
    const place = best.findIndex((kept) => isBefore(candidate, kept))
    best.splice(place === -1 ? best.length : place, 0, candidate)
    best.length = Math.min(best.length, mostRelated)
  }
  return best.map((candidate) => candidate.headline)
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return (b.score - a.score || newestFirst(a.headline, b.headline)) < 0
}

/** 1 for the same moment, a little less with every year between; 0.7 where a date is missing. */
function nearness(a: Headline, b: Headline): number {
  const days = Math.abs(momentOf(a.published) - momentOf(b.published)) / 86_400_000
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / halfLifeDays) : 0.7
}

function newestUnrelated(
  headline: Headline,
  related: ReadonlyMap<Headline, unknown>,
  catalogue: Catalogue,
): readonly Headline[] {
  const fill: Headline[] = []
  for (const other of catalogue.headlines) {
    if (fill.length >= mostRelated) break
    if (other.id !== headline.id && !related.has(other)) fill.push(other)
  }
  return fill
}

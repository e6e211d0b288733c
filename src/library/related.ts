import { momentOf } from '../article/date.ts'
import type { Catalogue } from './catalogue.ts'
import { compareIds, type Headline, newestFirst } from './headline.ts'

/** A headline beside an article, and the names that brought it there, the rarest first. */
export type Related = Headline & { readonly shared: readonly string[] }

const mostRelated = 12
/** Beyond these many candidates an entity says too little to walk them all; the newest stand for the rest. */
const mostCandidatesOfEntity = 2_000
const halfLifeDays = 365

/**
 * The headlines nearest to one: by the rarity of the names they share, slowly fading with the time between them.
 * Where few share a name, the newest fill the list, with nothing shared.
 */
export function relatedTo(headline: Headline, catalogue: Catalogue): readonly Related[] {
  const total = catalogue.headlines.length
  const candidates = new Map<
    string,
    { readonly headline: Headline; weight: number; readonly shared: string[] }
  >()
  for (const entity of byRarity(headline.entities, catalogue)) {
    const sharing = catalogue.headlinesOf.get(entity) ?? []
    const rarity = Math.log((total + 1) / (sharing.length + 0.5))
    for (const other of sharing.slice(0, mostCandidatesOfEntity)) {
      if (other.id === headline.id) continue
      const candidate = candidates.get(other.id) ?? { headline: other, weight: 0, shared: [] }
      candidates.set(other.id, candidate)
      candidate.weight += Math.max(rarity, 0.05)
      candidate.shared.push(entity)
    }
  }
  const ranked = [...candidates.values()]
    .map((candidate) => ({ ...candidate, score: candidate.weight * nearness(headline, candidate.headline) }))
    .sort((a, b) => b.score - a.score || newestFirst(a.headline, b.headline))
    .slice(0, mostRelated)
    .map(({ headline, shared }) => ({ ...headline, shared }))
  return [...ranked, ...newestUnrelated(headline, candidates, catalogue, mostRelated - ranked.length)]
}

function byRarity(entities: readonly string[], catalogue: Catalogue): readonly string[] {
  const spread = (id: string) => catalogue.entities.get(id)?.articles ?? 0
  return [...entities].sort((a, b) => spread(a) - spread(b) || compareIds(a, b))
}

/** 1 for the same moment, a little less with every year between; 0.7 where a date is missing. */
function nearness(a: Headline, b: Headline): number {
  const days = Math.abs(momentOf(a.published) - momentOf(b.published)) / 86_400_000
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / halfLifeDays) : 0.7
}

function newestUnrelated(
  headline: Headline,
  related: ReadonlyMap<string, unknown>,
  catalogue: Catalogue,
  count: number,
): readonly Related[] {
  const fill: Related[] = []
  for (const other of catalogue.headlines) {
    if (fill.length >= count) break
    if (other.id !== headline.id && !related.has(other.id)) fill.push({ ...other, shared: [] })
  }
  return fill
}

import { momentOf } from '../article/date.ts'
import type { Catalogue, NumberedHeadline } from './catalogue.ts'
import { compareIds, type HeadlineLine, lineOf } from './headline.ts'
import { firstAtLeast, type Ordinals } from './ordinals.ts'

/** A headline beside an article, and the names that brought it there, the rarest first. */
export type Related = HeadlineLine & { readonly shared: readonly string[] }

const mostRelated = 12
/** Beyond these many candidates an entity says too little to walk them all; the nearest in time stand for the rest. */
const mostCandidatesOfEntity = 2_000
const halfLifeDays = 365
/** Nearness where a date is missing. */
const undatedNearness = 0.7

/**
 * Finds the headlines nearest to one: by the rarity of the names they share, slowly fading with the time between
 * them. Where few share a name, the newest fill the list, with nothing shared.
 *
 * Why one finder for a whole library: its sums stand in one array, emptied after each use, so that a library of
 * a hundred thousand articles takes a minute and not an hour.
 */
export function relatedFinder(catalogue: Catalogue): (headline: NumberedHeadline) => readonly Related[] {
  const { headlines, headlinesOf } = catalogue
  const last = headlines.length - 1
  const weights = new Float64Array(headlines.length)
  const days = Float64Array.from(headlines, ({ published }) => momentOf(published) / 86_400_000).reverse()
  const ordinals = new Map([...headlinesOf].map(([id, list]) => [id, ascending(list)]))
  const headlineAt = (at: number) => headlines[last - at] as NumberedHeadline

  return (headline) => {
    const entities = byRarity(headline.entities, ordinals)
    const sharing = sharingWith(headline, entities)
    const found = nearest(headline, sharing)
    const fill = newest(mostRelated - found.length, (at) => at !== headline.at && weights[at] === 0)
    for (const at of sharing) weights[at] = 0
    return [
      ...found.map(headlineAt).map((other) => ({
        ...lineOf(other),
        shared: entities.filter((entity) => other.entities.includes(entity)),
      })),
      ...fill.map(headlineAt).map((other) => ({ ...lineOf(other), shared: [] })),
    ]
  }

  /** Sums up what each other headline shares; the ones that share anything. */
  function sharingWith({ at: own }: NumberedHeadline, entities: readonly string[]): readonly number[] {
    const touched: number[] = []
    for (const entity of entities) {
      const list = ordinals.get(entity) ?? new Uint32Array()
      const rarity = Math.max(Math.log((headlines.length + 1) / (list.length + 0.5)), 0.05)
      for (const at of around(list, own)) {
        if (at === own) continue
        const sum = weights[at] ?? 0
        if (sum === 0) touched.push(at)
        weights[at] = sum + rarity
      }
    }
    return touched
  }

  /** Why many are passed over: nearness is at most 1, so a weight below the last score kept cannot enter. */
  function nearest({ at: own }: NumberedHeadline, sharing: readonly number[]): readonly number[] {
    const best: { readonly at: number; readonly score: number }[] = []
    for (const at of sharing) {
      const weight = weights[at] ?? 0
      const lastKept = best[mostRelated - 1]
      if (lastKept && weight < lastKept.score) continue
      const score = weight * nearness((days[own] ?? 0) - (days[at] ?? 0))
      const place = best.findIndex((kept) => score > kept.score || (score === kept.score && at > kept.at))
      best.splice(place === -1 ? best.length : place, 0, { at, score })
      best.length = Math.min(best.length, mostRelated)
    }
    return best.map(({ at }) => at)
  }

  function newest(count: number, isWanted: (at: number) => boolean): readonly number[] {
    const fill: number[] = []
    for (let at = last; at >= 0 && fill.length < count; at--) if (isWanted(at)) fill.push(at)
    return fill
  }
}

function ascending(newestFirst: readonly NumberedHeadline[]): Ordinals {
  return Uint32Array.from(newestFirst, ({ at }) => at).reverse()
}

function byRarity(entities: readonly string[], ordinals: ReadonlyMap<string, Ordinals>): readonly string[] {
  const spread = (id: string) => ordinals.get(id)?.length ?? 0
  return [...entities].sort((a, b) => spread(a) - spread(b) || compareIds(a, b))
}

/** The part of a list nearest to an ordinal. */
function around(list: Ordinals, own: number): Ordinals {
  if (list.length <= mostCandidatesOfEntity) return list
  const middle = firstAtLeast(list, own) - mostCandidatesOfEntity / 2
  const start = Math.min(Math.max(middle, 0), list.length - mostCandidatesOfEntity)
  return list.subarray(start, start + mostCandidatesOfEntity)
}

/** 1 for the same moment, a little less with every year between. */
function nearness(daysBetween: number): number {
  const between = Math.abs(daysBetween)
  return Number.isFinite(between) ? 0.5 + 0.5 * 2 ** (-between / halfLifeDays) : undatedNearness
}

import { momentOf } from '../article/date.ts'
import type { Catalogue, NumberedHeadline } from './catalogue.ts'
import { compareIds, type HeadlineLine, lineOf } from './headline.ts'
import { headlineStems, isNearDuplicate, type Stems } from './headline-stems.ts'
import { firstAtLeast, type Ordinals, ordinalsIn } from './ordinals.ts'

/** A headline beside an article, and what brought it there. */
export type Related = HeadlineLine & {
  /** Ids of the entities both mention, the rarest first. */
  readonly shared: readonly string[]
  /** Words of both headlines, as the article's own has them, the rarest first; absent where there are none. */
  readonly words?: readonly string[]
}

const mostRelated = 12
/** Beyond these many candidates an entity says too little to walk them all; the nearest in time stand for the rest. */
const mostCandidatesOfEntity = 2_000
const halfLifeDays = 365
/** What a shared word of the headlines counts, against a shared name as rare. */
const weightOfWord = 0.6
/** Words in more of all headlines than this tell nothing. */
const tooCommon = 0.2
/** In a library of a few articles so many may share a word all the same. */
const smallLibrary = 5
/** So many are looked at for each place in the list, so that those folded into others leave no gap. */
const candidatesForPlace = 2
/** Nearness where a date is missing. */
const undatedNearness = 0.7

/**
 * Finds the headlines nearest to one: by the rarity of the names they share and of the words their headlines share,
 * slowly fading with the time between them. Of several that say the same, the nearest stands for all. Where few share
 * anything, the newest fill the list, with nothing shared.
 *
 * Why one finder for a whole library: its sums stand in one array, emptied after each use, so that a library of
 * a hundred thousand articles takes a minute and not an hour.
 */
export function relatedFinder(catalogue: Catalogue): (headline: NumberedHeadline) => readonly Related[] {
  const { headlines, headlinesOf } = catalogue
  const last = headlines.length - 1
  const weights = new Float64Array(headlines.length)
  const days = Float64Array.from(headlines, ({ published }) => momentOf(published) / 86_400_000).reverse()
  const ordinals = new Map([...headlinesOf].map(([id, list]) => [id, ordinalsIn(list)]))
  const stems = headlines.map(headlineStems).reverse()
  const withStem = stemOrdinals(stems)
  const headlineAt = (at: number) => headlines[last - at] as NumberedHeadline

  return (headline) => {
    const entities = byRarity(headline.entities, ordinals)
    const own = stems[headline.at] ?? new Map()
    const words = byRarity([...own.keys()], withStem).filter((stem) => isTelling(withStem.get(stem)))
    const sharing: number[] = []
    for (const entity of entities) addUp(headline.at, ordinals.get(entity), 1, sharing)
    for (const stem of words) addUp(headline.at, withStem.get(stem), weightOfWord, sharing)
    const found = withoutRepeats(own, nearest(headline, sharing))
    const fill = newest(mostRelated - found.length, (at) => at !== headline.at && weights[at] === 0)
    for (const at of sharing) weights[at] = 0
    return [
      ...found.map((at) => {
        const other = headlineAt(at)
        const common = words.filter((stem) => stems[at]?.has(stem)).map((stem) => own.get(stem) ?? stem)
        return {
          ...lineOf(other),
          shared: entities.filter((entity) => other.entities.includes(entity)),
          ...(common.length > 0 && { words: common }),
        }
      }),
      ...fill.map(headlineAt).map((other) => ({ ...lineOf(other), shared: [] })),
    ]
  }

  function isTelling(list: Ordinals | undefined): boolean {
    return (
      list !== undefined &&
      list.length > 1 &&
      list.length <= Math.max(headlines.length * tooCommon, smallLibrary)
    )
  }

  /** Adds what sharing one name or word weighs to each other headline that has it, and notes it as touched. */
  function addUp(own: number, list: Ordinals | undefined, weight: number, touched: number[]): void {
    if (!list) return
    const rarity = weight * Math.max(Math.log((headlines.length + 1) / (list.length + 0.5)), 0.05)
    for (const at of around(list, own)) {
      if (at === own) continue
      const sum = weights[at] ?? 0
      if (sum === 0) touched.push(at)
      weights[at] = sum + rarity
    }
  }

  /** Of headlines that say the same as one before them, or as the article's own, none. */
  function withoutRepeats(own: Stems, found: readonly number[]): readonly number[] {
    const kept: number[] = []
    const seen = [own]
    for (const at of found) {
      const candidate = stems[at] ?? new Map()
      if (kept.length === mostRelated || seen.some((one) => isNearDuplicate(one, candidate))) continue
      kept.push(at)
      seen.push(candidate)
    }
    return kept
  }

  /** Why many are passed over: nearness is at most 1, so a weight below the last score kept cannot enter. */
  function nearest({ at: own }: NumberedHeadline, sharing: readonly number[]): readonly number[] {
    const most = mostRelated * candidatesForPlace
    const best: { readonly at: number; readonly score: number }[] = []
    for (const at of sharing) {
      const weight = weights[at] ?? 0
      const lastKept = best[most - 1]
      if (lastKept && weight < lastKept.score) continue
      const score = weight * nearness((days[own] ?? 0) - (days[at] ?? 0))
      const place = best.findIndex((kept) => score > kept.score || (score === kept.score && at > kept.at))
      best.splice(place === -1 ? best.length : place, 0, { at, score })
      best.length = Math.min(best.length, most)
    }
    return best.map(({ at }) => at)
  }

  function newest(count: number, isWanted: (at: number) => boolean): readonly number[] {
    const fill: number[] = []
    for (let at = last; at >= 0 && fill.length < count; at--) if (isWanted(at)) fill.push(at)
    return fill
  }
}

/** The ordinals of the headlines that have a stem, by it. */
function stemOrdinals(stems: readonly Stems[]): ReadonlyMap<string, Ordinals> {
  const lists = new Map<string, number[]>()
  for (const [at, own] of stems.entries()) {
    for (const stem of own.keys()) {
      const list = lists.get(stem) ?? []
      lists.set(stem, list)
      list.push(at)
    }
  }
  return new Map([...lists].map(([stem, list]) => [stem, Uint32Array.from(list)]))
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

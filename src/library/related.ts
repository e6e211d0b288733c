import { momentOf } from '../article/date.ts'
import type { Catalogue, NumberedHeadline } from './catalogue.ts'
import { compareIds, type HeadlineLine, lineOf } from './headline.ts'
import { isNearDuplicate, type Stems } from './headline-stems.ts'
import { firstAtLeast, type Ordinals } from './ordinals.ts'

/** A headline beside an article, and what brought it there. */
export type Related = HeadlineLine & {
  /** Ids of the entities both mention, the rarest first. */
  readonly shared: readonly string[]
  /** Words of both headlines, as the article's own has them, the rarest first; absent where there are none. */
  readonly words?: readonly string[]
}

const mostRelated = 12
/** A name in more headlines says too little to walk them all; the nearest in time stand for the rest. */
const mostOnEitherSide = 1_000
const halfLifeDays = 365
const fadingPerDay = Math.LN2 / halfLifeDays
/** What a shared word of the headlines counts, against a shared name as rare. */
const weightOfWord = 0.6
/** Words in more of all headlines than this tell nothing. */
const tooCommon = 0.2
/** In a library of a few articles so many may share a word all the same. */
const smallLibrary = 5
/** More than stand in the list, so that those folded into others leave no gap. */
const mostLookedAt = 2 * mostRelated
/** Below this the whole library is measured anew for each of its headlines. */
const leastSampled = 1_024
/** Nearness where a date is missing. */
const undatedNearness = 0.7

/** What stands beside an article. */
export type Beside = {
  readonly related: readonly Related[]
  /**
   * What a headline must score to change this list: as much as the last one looked at, 0 where few share anything,
   * so that even a headline that shares nothing does.
   */
  readonly bar: number
}

export type RelatedFinder = {
  readonly beside: (headline: NumberedHeadline) => Beside
  /** The ordinals of all headlines that share something with one, and how near each is; the same seen from the other. */
  readonly sharing: (headline: NumberedHeadline) => Iterable<readonly [at: number, score: number]>
}

/** A list of ordinals, with what sharing it weighs. */
type Weighed = { readonly ordinals: Ordinals; readonly spread: number; readonly weight: number }

/**
 * Finds the headlines nearest to one: by the rarity of the names they share and of the words their headlines share,
 * slowly fading with the time between them. Of several that say the same, the nearest stands for all. Where few share
 * anything, the newest fill the list, with nothing shared.
 *
 * Why one finder for a whole library: its sums stand in one array, emptied after each use, so that a library of
 * a hundred thousand articles takes a minute and not an hour.
 *
 * Why rarity is measured on the oldest (`sampleOf`): two headlines are as near to each other after newer ones came,
 * and whichever of the two is asked; so a builder knows which lists a new headline changes.
 */
export function relatedFinder(catalogue: Catalogue): RelatedFinder {
  const { headlines, ordinalsOf } = catalogue
  const last = headlines.length - 1
  const sample = sampleOf(headlines.length)
  const weights = new Float64Array(headlines.length)
  const touched = new Uint32Array(headlines.length)
  const days = Float64Array.from(headlines, ({ published }) => momentOf(published) / 86_400_000).reverse()
  const names = new Map([...ordinalsOf].map(([id, ordinals]) => [id, weighed(ordinals, 1)]))
  const words = new Map(
    [...stemOrdinals(headlines)].map(([stem, list]) => [stem, weighed(list, weightOfWord)]),
  )
  const headlineAt = (at: number) => headlines[last - at] as NumberedHeadline

  return {
    beside: (headline) => {
      const own = ownOf(headline)
      const sharing = addUp(headline.at, own)
      const near = nearest(headline, sharing)
      const found = withoutRepeats(headline.stems, near)
      const fill = newest(mostRelated - found.length, (at) => at !== headline.at && weights[at] === 0)
      for (const at of sharing) weights[at] = 0
      const isOpen = fill.length > 0 || near.length < mostLookedAt
      return {
        bar: isOpen ? 0 : (near.at(-1)?.score ?? 0),
        related: [
          ...found.map((at) => relatedOf(headlineAt(at), headline, own)),
          ...fill.map((at) => ({ ...lineOf(headlineAt(at)), shared: [] })),
        ],
      }
    },
    sharing: function* (headline) {
      const sharing = addUp(headline.at, ownOf(headline))
      const scores = Array.from(sharing, (at) => [at, scoreOf(headline.at, at)] as const)
      for (const at of sharing) weights[at] = 0
      yield* scores
    },
  }

  function weighed(ordinals: Ordinals, weight: number): Weighed {
    const spread = firstAtLeast(ordinals, sample)
    return { ordinals, spread, weight: weight * Math.max(Math.log((sample + 1) / (spread + 0.5)), 0.05) }
  }

  /** The names a headline has, and the words of it that tell something, the rarest first. */
  function ownOf({ entities, stems }: NumberedHeadline): Own {
    const isTelling = ({ ordinals, spread }: Weighed) =>
      ordinals.length > 1 && spread <= Math.max(sample * tooCommon, smallLibrary)
    return {
      names: byRarity(entities, names),
      words: byRarity([...stems.keys()], words).filter(([, word]) => isTelling(word)),
    }
  }

  function relatedOf(other: NumberedHeadline, { stems }: NumberedHeadline, own: Own): Related {
    const common = own.words
      .filter(([stem]) => other.stems.has(stem))
      .map(([stem]) => stems.get(stem) ?? stem)
    const shared = own.names.map(([id]) => id).filter((id) => other.entities.includes(id))
    return { ...lineOf(other), shared, ...(common.length > 0 && { words: common }) }
  }

  /**
   * Sums what sharing each name and word weighs, for each other headline that has it; those touched, until the next call.
   *
   * Why so plain: its innermost lines are most of what settling the related headlines of a large library takes.
   */
  function addUp(own: number, { names, words }: Own): Uint32Array {
    let count = 0
    for (const [, { ordinals, weight }] of [...names, ...words]) {
      const near = around(ordinals, own)
      for (let index = 0; index < near.length; index++) {
        const at = near[index] as number
        const sum = weights[at] as number
        if (sum === 0) touched[count++] = at
        weights[at] = sum + weight
      }
    }
    // It shares everything with itself.
    const self = touched.subarray(0, count).indexOf(own)
    if (self >= 0) touched[self] = touched[--count] as number
    weights[own] = 0
    return touched.subarray(0, count)
  }

  /** Of headlines that say the same as one before them, or as the article's own, none. */
  function withoutRepeats(own: Stems, near: readonly Near[]): readonly number[] {
    const kept: number[] = []
    const seen = [own]
    for (const { at } of near) {
      const candidate = headlineAt(at).stems
      if (kept.length === mostRelated || seen.some((one) => isNearDuplicate(one, candidate))) continue
      kept.push(at)
      seen.push(candidate)
    }
    return kept
  }

  /** Why many are passed over: nearness is at most 1, so a weight below the last score kept cannot enter. */
  function nearest({ at: own }: NumberedHeadline, sharing: Uint32Array): readonly Near[] {
    const best: Near[] = []
    for (const at of sharing) {
      const lastKept = best[mostLookedAt - 1]
      if (lastKept && (weights[at] ?? 0) < lastKept.score) continue
      const score = scoreOf(own, at)
      const isBefore = (kept: Near | undefined) =>
        kept === undefined || score > kept.score || (score === kept.score && at > kept.at)
      let place = best.length
      while (place > 0 && isBefore(best[place - 1])) place--
      if (place === mostLookedAt) continue
      if (best.length === mostLookedAt) best.pop()
      best.splice(place, 0, { at, score })
    }
    return best
  }

  function scoreOf(own: number, at: number): number {
    return (weights[at] ?? 0) * nearness((days[own] ?? 0) - (days[at] ?? 0))
  }

  function newest(count: number, isWanted: (at: number) => boolean): readonly number[] {
    const fill: number[] = []
    for (let at = last; at >= 0 && fill.length < count; at--) if (isWanted(at)) fill.push(at)
    return fill
  }
}

type Near = { readonly at: number; readonly score: number }
type OwnList = readonly (readonly [key: string, list: Weighed])[]
type Own = { readonly names: OwnList; readonly words: OwnList }

/**
 * How many of the oldest headlines rarity is measured on: all of a small library; of a large one a number that only
 * changes where the library doubles.
 */
export function sampleOf(headlines: number): number {
  return headlines < leastSampled ? headlines : 2 ** Math.floor(Math.log2(headlines))
}

/** The ordinals of the headlines that have a stem, by it. */
function stemOrdinals(headlines: readonly NumberedHeadline[]): ReadonlyMap<string, Ordinals> {
  const lists = new Map<string, number[]>()
  for (const { at, stems } of headlines.toReversed()) {
    for (const stem of stems.keys()) {
      const list = lists.get(stem) ?? []
      lists.set(stem, list)
      list.push(at)
    }
  }
  return new Map([...lists].map(([stem, list]) => [stem, Uint32Array.from(list)]))
}

function byRarity(keys: readonly string[], lists: ReadonlyMap<string, Weighed>): OwnList {
  return keys
    .flatMap((key) => {
      const list = lists.get(key)
      return list ? [[key, list] as const] : []
    })
    .sort(([a, one], [b, other]) => one.spread - other.spread || compareIds(a, b))
}

/** The part of a list nearest to an ordinal: as far on either side, so that both of two are in reach or neither. */
function around(list: Ordinals, own: number): Ordinals {
  if (list.length <= mostOnEitherSide) return list
  const middle = firstAtLeast(list, own)
  return list.subarray(Math.max(middle - mostOnEitherSide, 0), middle + mostOnEitherSide + 1)
}

/** 1 for the same moment, a little less with every year between. */
function nearness(daysBetween: number): number {
  const between = Math.abs(daysBetween)
  return Number.isFinite(between) ? 0.5 + 0.5 * Math.exp(-between * fadingPerDay) : undatedNearness
}

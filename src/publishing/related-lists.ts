import type { Catalogue, NumberedHeadline } from '../library/catalogue.ts'
import { relatedFinder, sampleOf } from '../library/related.ts'
import type { RelatedData } from '../library/site-data.ts'
import { digestOf, type Ledger } from './ledger.ts'
import type { Since } from './since.ts'

/** The headlines beside an article; what they are is only settled where it is asked for or may have changed. */
export type RelatedLists = {
  readonly digestOf: (headline: NumberedHeadline) => string
  readonly of: (headline: NumberedHeadline) => RelatedData
  /** Notes for the next build what every list was. */
  readonly note: () => void
}

/** What a build notes, by ordinal. */
type Noted = {
  readonly sample: number
  readonly digests: readonly string[]
  readonly bars: readonly number[]
}

const key = 'related'

/**
 * The related headlines of a library that may have grown.
 *
 * Why most lists need no second look: a new headline changes another's list only where it scores as much as the last
 * one looked at there, and it scores the same whichever of the two is asked.
 */
export function relatedLists(
  catalogue: Catalogue,
  { firstNew }: Pick<Since, 'firstNew'>,
  ledger: Pick<Ledger, 'noted' | 'note'>,
): RelatedLists {
  const { headlines } = catalogue
  const finder = relatedFinder(catalogue)
  const sample = sampleOf(headlines.length)
  const before = ledger.noted(key) as Noted | undefined
  const changed = changedLists()
  const digests = new Array<string>(headlines.length)
  const bars = new Array<number>(headlines.length)
  let latest: { readonly at: number; readonly data: RelatedData } | undefined

  return {
    digestOf: (headline) => {
      const { at } = headline
      if (!changed || changed.has(at)) settle(headline)
      else {
        digests[at] = before?.digests[at] ?? ''
        bars[at] = before?.bars[at] ?? 0
      }
      return digests[at] as string
    },
    of: (headline) => (latest?.at === headline.at ? latest.data : settle(headline)),
    note: () => ledger.note(key, { sample, digests, bars } satisfies Noted),
  }

  function settle(headline: NumberedHeadline): RelatedData {
    const { related, bar } = finder.beside(headline)
    const data = { related }
    digests[headline.at] = digestOf(JSON.stringify(data))
    bars[headline.at] = bar
    latest = { at: headline.at, data }
    return data
  }

  /** The ordinals whose lists may differ from the last build's; undefined where all may. */
  function changedLists(): ReadonlySet<number> | undefined {
    if (!before || firstNew === 0 || before.sample !== sample) return undefined
    const grown = headlines.length > firstNew
    const lists = new Set<number>()
    if (grown) for (const [at, bar] of before.bars.entries()) if (bar === 0) lists.add(at)
    for (const headline of headlines.slice(0, headlines.length - firstNew)) {
      lists.add(headline.at)
      for (const [at, score] of finder.sharing(headline)) {
        if (score >= (before.bars[at] ?? 0)) lists.add(at)
      }
    }
    return lists
  }
}

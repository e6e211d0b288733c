import type { Reading, Term } from '../text/analyse.ts'

/** Stems that some word of the library has beyond doubt. */
export type Attested = ReadonlySet<string>

/**
 * What a word is taken to be among other words: of the readings someone attests the longest; where nobody
 * attests any, all of them.
 *
 * Why: «بحر» is not «ب» and «حر» where «البحر» is written too, and «بموسكو» is «موسكو» where that is a name.
 */
export function settledReadings({ readings }: Term, attested: Attested): readonly Reading[] {
  if (readings.length === 1) return readings
  const found = readings.find(({ stem }) => attested.has(stem))
  return found ? [found] : readings
}

/**
 * Gathers who attests what: words with one reading, and the words of names, which carry no particles; to what was
 * attested before.
 */
export function attestedStems(
  terms: Iterable<Term>,
  namesWords: Iterable<Term>,
  before: Iterable<string>,
): Attested {
  const stems = new Set(before)
  for (const { readings } of terms) if (readings.length === 1 && readings[0]) stems.add(readings[0].stem)
  for (const { readings } of namesWords) if (readings[0]) stems.add(readings[0].stem)
  return stems
}

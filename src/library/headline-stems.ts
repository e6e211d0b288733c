import { analyse } from '../text/analyse.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { HeadlineLine } from './headline.ts'

/** The stems of a headline's telling words, each with the word as it is written. */
export type Stems = ReadonlyMap<string, string>

const leastLetters = 3
/** Headlines with fewer telling words are alike by chance. */
const leastCompared = 3
const sameness = 0.75

/** The words that tell a headline from others: no short ones, no numbers, none of the commonest of a language. */
export function headlineStems({ headline, kicker = '' }: Pick<HeadlineLine, 'headline' | 'kicker'>): Stems {
  const stems = new Map<string, string>()
  for (const text of [headline, kicker]) {
    for (const { start, end, term } of analyse(text)) {
      const [reading] = term.readings
      if (!reading || reading.bare.length < leastLetters || /\d/.test(reading.bare)) continue
      if (isStopWord(term.letters) || isStopWord(reading.bare)) continue
      if (!stems.has(reading.stem)) stems.set(reading.stem, text.slice(start, end))
    }
  }
  return stems
}

/** Whether two headlines say the same: most of their telling words are common to both. */
export function isNearDuplicate(a: Stems, b: Stems): boolean {
  if (Math.min(a.size, b.size) < leastCompared) return false
  let common = 0
  for (const stem of a.keys()) if (b.has(stem)) common++
  return common / (a.size + b.size - common) >= sameness
}

import { isWordCharacter, type Span } from '../../text/words.ts'

/** Units: UTF-16 code units; about twelve seconds. Why: Chromium's voices fall silent in what takes longer than fifteen. */
export const longestBreath = 160
/** A breath is not taken before this much of it has been said, but for want of a better place. */
const leastBreath = 60

/**
 * A stretch of a text cut into what a voice says in one breath: after punctuation where there is any, else between words;
 * a word is cut only where it is longer than a breath.
 */
export function breathsOf(text: string, { start, end }: Span): readonly Span[] {
  const breaths: Span[] = []
  let offset = start
  while (end - offset > longestBreath) {
    const next = offset + lengthOfBreath(text.slice(offset, offset + longestBreath + 1))
    breaths.push({ start: offset, end: next })
    offset = next
  }
  if (offset < end) breaths.push({ start: offset, end })
  return breaths.filter((breath) => [...text.slice(breath.start, breath.end)].some(isWordCharacter))
}

/** Shape: `text` is one character longer than a breath, so that a space behind it is seen. */
function lengthOfBreath(text: string): number {
  const pauses = [...text.matchAll(/[\p{P}]+(?=\s)/gu)].map((match) => match.index + match[0].length)
  const pause = pauses.filter((length) => length >= leastBreath && length <= longestBreath).at(-1)
  if (pause !== undefined) return pause
  const space = text.trimEnd().search(/\s\S*$/)
  if (space > 0) return space
  const isInPair = /[\ud800-\udbff]/.test(text.charAt(longestBreath - 1))
  return isInPair ? longestBreath - 1 : longestBreath
}

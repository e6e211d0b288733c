/**
 * The first character of a text that stands whole below a line; undefined where the text ends above it.
 *
 * `topOf` gives where a character begins, further down from each to the next: a text of any length takes few looks.
 */
export function firstBelow(
  length: number,
  topOf: (offset: number) => number,
  line: number,
): number | undefined {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (topOf(middle) < line) low = middle + 1
    else high = middle
  }
  return low < length ? low : undefined
}

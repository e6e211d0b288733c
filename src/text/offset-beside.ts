import { isInvisible, isVowelSign } from './scripts.ts'

/**
 * Where an offset in one text lies in another that has the same letters, where either may be without signs that the
 * other has: the text of a page and that of its article, one of them without tashkeel. It stands behind the signs of
 * the letter before it. What differs more is gone through letter by letter, as if it were the same.
 *
 * Units: UTF-16 code units.
 */
export function offsetBeside(from: string, to: string, offset: number): number {
  const end = Math.max(Math.min(offset, from.length), 0)
  if (from === to) return end
  let here = 0
  let there = 0
  while (here < end) {
    if (from[here] !== to[there]) {
      if (isPassedOver(to, there)) {
        there++
        continue
      }
      if (isPassedOver(from, here)) {
        here++
        continue
      }
    }
    here++
    there++
  }
  while (there < to.length && from[here] !== to[there] && isPassedOver(to, there)) there++
  return Math.min(there, to.length)
}

function isPassedOver(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isVowelSign(code) || isInvisible(code)
}

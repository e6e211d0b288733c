import { isInvisible, isVowelSign, tatweel } from './scripts.ts'

/** A stretch of a text. Units: UTF-16 code units, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** Whether a character belongs to a written word: letters, digits and the signs and joiners between them. */
export function isWordCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    code === tatweel ||
    isVowelSign(code) ||
    code === 0x200c ||
    code === 0x200d ||
    wordCharacter.test(character)
  )
}

/** The span widened to whole written words, so that no cursive word is cut. */
export function widenToWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0) {
    const before = characterBefore(text, start)
    if (!isWordCharacter(before)) break
    start -= before.length
  }
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0)
    if (!isWordCharacter(next)) break
    end += next.length
  }
  return { start, end }
}

/** The whole character that ends at an offset, or '' at the start. */
function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset >= 2
  return text.slice(isPair ? offset - 2 : offset - 1, offset)
}

/** The written words of a text, in order, as spans. Apostrophes and gershayim inside a word belong to it. */
export function wordSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(
    /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+(?:['"’׳״.][\p{L}\p{M}\p{N}\u0640]+)*['’׳]?/gu,
  )) {
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** Number of letters and digits in a text, not counting signs, spaces or punctuation. */
export function letterCount(text: string): number {
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (isVowelSign(code) || isInvisible(code) || code === tatweel) continue
    if (wordCharacter.test(character)) count++
  }
  return count
}

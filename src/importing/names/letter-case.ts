import type { TokenText } from './tokens.ts'

/** What capitals a word of a name needs in a text: none, a first capital, or capitals alone. */
export type LetterCase = 'any' | 'capital' | 'capitals'

/** Longest abbreviation that must keep its capitals. Why: «US», «WHO», «IT» are words; «Unesco», «Nato» are not. */
const longestStrict = 3

/** Opening words that papers write with a capital or without: «Al-Khwarizmi», «al-Khwarizmi». */
const articles = new Set(['al', 'el', 'ibn', 'the'])

/** The capitals of a name's words. */
export function letterCaseOf(name: TokenText): readonly LetterCase[] {
  return name.tokens.map((_, index) => {
    const word = writtenWord(name, index)
    if (index === 0 && name.tokens.length > 1 && articles.has(word.toLowerCase())) return 'any'
    if (!/\p{Lu}/u.test(word)) return 'any'
    const isAbbreviation = word.length > 1 && word.length <= longestStrict && !/\p{Ll}/u.test(word)
    return isAbbreviation ? 'capitals' : /^\P{L}*\p{Lu}/u.test(word) ? 'capital' : 'any'
  })
}

/** Whether words of a text, from one on, carry the capitals a name needs. */
export function hasLetterCase(text: TokenText, first: number, needed: readonly LetterCase[]): boolean {
  return needed.every((need, index) => {
    if (need === 'any') return true
    const word = writtenWord(text, first + index)
    return need === 'capital' ? isCapital(word) : !/\p{Ll}/u.test(word)
  })
}

/** A word of a text as it is written. */
export function writtenWord({ source, folded, tokens }: TokenText, index: number): string {
  const token = tokens[index]
  if (!token) return ''
  return source.slice(folded.positions[token.at], folded.positions[token.at + token.text.length])
}

/** Whether a written word starts with a capital letter. */
export function isCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word)
}

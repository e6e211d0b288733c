import { type Folded, foldWithPositions } from '../../text/fold.ts'
import { isArabicLetter, isHebrewLetter, isInvisible, tatweel } from '../../text/scripts.ts'

/**
 * What stands between a word and the one before it.
 *
 * `space` joins words to one name (also hyphens, and the point of an initial); `quote` is spaces and quotation
 * marks; `open` an opening bracket; `break` ends any name; `start` is the start of the text.
 */
export type Gap = 'start' | 'space' | 'quote' | 'open' | 'break'

/** One written word of a text, as names are compared. */
export type Token = {
  /** The folded word. */
  readonly text: string
  /** Offset of the word in the folded text. Units: UTF-16 code units. */
  readonly at: number
  readonly gap: Gap
  /** Whether a sentence ends between this word and the one before. */
  readonly opensSentence: boolean
}

/** A text cut into words, with the way back to its own offsets. */
export type TokenText = {
  readonly source: string
  readonly folded: Folded
  readonly tokens: readonly Token[]
}

type Script = 'arabic' | 'hebrew' | 'other' | undefined

const otherLetter = /[\p{L}\p{M}\p{N}]/u

/** Cuts a text into its words. Linear in its length. */
export function tokenTextOf(source: string): TokenText {
  const folded = foldWithPositions(source, 'alias')
  const tokens: Token[] = []
  let gapFrom = 0
  let at = 0
  while (at < folded.text.length) {
    const end = wordEnd(folded.text, at)
    if (end === at) {
      at += widthAt(folded.text, at)
      continue
    }
    const between = folded.text.slice(gapFrom, at)
    const previous = tokens.at(-1)
    tokens.push({
      text: unmixed(folded.text.slice(at, end), source, folded.positions[end - 1] ?? 0),
      at,
      gap: previous ? gapOf(between, previous.text) : gapAtStart(between),
      opensSentence: !previous || /[.!?؟۔…:\n]/.test(withoutInitial(between, previous.text)),
    })
    gapFrom = end
    at = end
  }
  return { source, folded, tokens }
}

/** Keeps the preposition «على» apart from the name «علي», which fold alike. */
function unmixed(word: string, source: string, lastLetter: number): string {
  if (!/^[وف]?علي$/.test(word) || source[lastLetter] !== 'ى') return word
  return `${word.slice(0, -1)}ى`
}

/** Where the word that starts at an offset ends; the offset itself where none starts. */
function wordEnd(text: string, from: number): number {
  const script = scriptAt(text, from)
  if (!script) return from
  let end = from
  while (end < text.length) {
    const next = scriptAt(text, end)
    if (next === script || (next === 'other' && isMark(text, end))) end += widthAt(text, end)
    else if (joinsWord(text, from, end, script)) end++
    else break
  }
  return end
}

/** Whether an apostrophe or a gershayim at an offset is spelling: `O'Neill`, `ג'ורג'`, `צה"ל`. */
function joinsWord(text: string, from: number, at: number, script: Script): boolean {
  const sign = text[at]
  if (script === 'hebrew') {
    if (sign === '"') return isGershayim(text, from, at)
    return sign === "'" && text[from - 1] !== "'"
  }
  if (script !== 'other' || sign !== "'" || scriptAt(text, at + 1) !== 'other') return false
  const isPossessive = text[at + 1] === 's' && scriptAt(text, at + 2) !== 'other'
  return !isPossessive
}

/** Whether a sign stands inside an abbreviation (`צה"ל`, `מנכ"לית`) and opens no quotation (`ב"הארץ"`). */
function isGershayim(text: string, from: number, at: number): boolean {
  let after = 0
  while (after < 4 && scriptAt(text, at + 1 + after) === 'hebrew') after++
  return after === 1 || (after > 1 && after < 4 && at - from > 1)
}

function scriptAt(text: string, at: number): Script {
  const code = text.codePointAt(at)
  if (code === undefined) return undefined
  if (code < 0x80) {
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    return isLetter ? 'other' : undefined
  }
  if (isArabicLetter(code)) return 'arabic'
  if (isHebrewLetter(code)) return 'hebrew'
  return otherLetter.test(String.fromCodePoint(code)) ? 'other' : undefined
}

function isMark(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code))
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const titlesWithPoint = new Set('mr mrs ms dr st gen sen prof jr lt col capt rev gov'.split(' '))

function withoutInitial(between: string, previous: string): string {
  const isInitial = previous.length === 1 || titlesWithPoint.has(previous)
  return isInitial && between.startsWith('.') ? between.slice(1) : between
}

function gapOf(between: string, previous: string): Gap {
  const rest = withoutInitial(between, previous)
  if (rest.length > 4) return 'break'
  if (/^[\s&-]*$/.test(rest) && !/\s-+\s/.test(rest)) return 'space'
  if (/^[\s"'«»]*$/.test(rest)) return 'quote'
  if (/^[\s"'«»]*[([][\s"'«»]*$/.test(rest)) return 'open'
  return 'break'
}

function gapAtStart(between: string): Gap {
  return /["'«»]\s*$/.test(between) ? 'quote' : 'start'
}

/** Where a stretch of words stands in the text itself, a trailing vowel sign included, a trailing tatweel not. */
export function spanOf(
  { source, folded, tokens }: TokenText,
  first: number,
  last: number,
  skipped = 0,
): { readonly start: number; readonly end: number } {
  const opening = tokens[first] as Token
  const closing = tokens[last] as Token
  const start = folded.positions[opening.at + skipped] ?? source.length
  let end = folded.positions[closing.at + closing.text.length] ?? source.length
  while (end > start + 1 && isTrailing(source.charCodeAt(end - 1))) end--
  return { start, end }
}

function isTrailing(code: number): boolean {
  return code === tatweel || isInvisible(code)
}

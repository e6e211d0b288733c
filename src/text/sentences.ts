import type { Span } from './words.ts'

/**
 * The sentences of a text, in order, without the white space between them. What cannot be told for certain stays
 * together: a sentence too long reads better than half a one.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(possibleEnds)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(start, match.index - longestWord), match.index)
    if (!isEnd(before, match, text.slice(end, end + 8))) continue
    addTrimmed(spans, text, start, end)
    start = end
  }
  addTrimmed(spans, text, start, text.length)
  return spans
}

/** Units: UTF-16 code units. As far as is looked back for a shortened word. */
const longestWord = 40

/** A line's end, or stops with what closes after them, before a space or the text's end. */
const possibleEnds = /\n+|(?<stops>[.!?؟۔…׃]+)(?<closers>[\p{Pe}\p{Pf}"'’״]*)(?=\s|$)/gu

function isEnd(before: string, { groups }: RegExpExecArray, after: string): boolean {
  const { stops, closers } = groups ?? {}
  if (stops === undefined) return true
  const next = /[\p{L}\p{N}]/u.exec(after)?.[0] ?? ''
  if (/\p{Ll}/u.test(next)) return false
  // Arabic writing pauses with two dots; three end a sentence more often than not.
  if (stops === '..') return false
  // Writing without capitals does not tell «أتأتي؟» سأل from the end of a sentence.
  if (closers !== '' && /[!?؟]$/.test(stops) && /\p{Lo}/u.test(next)) return false
  return stops !== '.' || !isShortened(before, /\d/.test(next))
}

/** Whether the dot after a text belongs to its last word: «د.», «أ.ف.ب.», "Dr.", "No. 5", or the number of a line. */
function isShortened(before: string, isBeforeNumber: boolean): boolean {
  const word = /[^\s\p{Ps}\p{Pi}"'/]*$/u.exec(before)?.[0] ?? ''
  if (/^\p{N}+$/u.test(word)) return word === before.trim()
  return isInitials(word) || titles.test(word) || (isBeforeNumber && beforeNumbers.test(word))
}

/** One letter, or several with dots between them. */
function isInitials(word: string): boolean {
  return word.split('.').every((part) => /^\p{L}[\p{M}\u0640\u200c\u200d]*$/u.test(part))
}

/** Arabic ones with what is joined to them («ود.»), and those of Latin scripts. */
const titles =
  /^(?:[ول](?:د|أ|م|أ\.د|أ\.م)|mrs?|ms|mx|drs?|prof|st|ste|mt|gen|col|lt|sgt|capt|rev|hon|gov|sen|rep|vs|mme|mlle)$/iu
const beforeNumbers = /^(?:nos?|vol|vols|fig|figs|pp?|art|ch|ca|c|ص|ج|ط|س|رقم)$/iu

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (end > start) spans.push({ start, end })
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset))
}

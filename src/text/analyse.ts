import { arabicBares, arabicStem } from './arabic-morphology.ts'
import { fold } from './fold.ts'
import { hebrewBares, hebrewStem } from './hebrew-morphology.ts'
import { latinBare, latinStem } from './latin-morphology.ts'
import { isArabicLetter, isHebrewLetter } from './scripts.ts'
import { searchWordSpans } from './search-words.ts'
import type { Span } from './words.ts'

/** A word as search compares it, from the narrowest to the widest. */
export type Term = {
  /** As written, but for tashkeel, tatweel, capitals and the kind of digits. */
  readonly letters: string
  /** Folded: hamza, ى/ي, ة/ه and the letters that Persian and Urdu write otherwise are one. */
  readonly exact: string
  /** What the word may be once particles are taken off, the longest first; one where nothing is in doubt. */
  readonly readings: readonly Reading[]
}

/** One way to take a word apart. «والمدن» reads as bare «مدن» with the stem of «مدينة». */
export type Reading = { readonly bare: string; readonly stem: string }

/** A term where it stands in a text. Units: UTF-16 code units. */
export type Word = Span & { readonly term: Term }

/** Longer words are cut, so that no text makes a dictionary of its own. */
const longestWord = 64

/** Terms of words met lately. Why: a language repeats its words, and analysing one costs far more than a look-up. */
const lately = new Map<string, Term>()
const mostKept = 50_000

/** The words of a text as search sees them: the one analyser of index and query. */
export function analyse(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { start, end } of searchWordSpans(text)) {
    const term = termOf(text.slice(start, end))
    if (term.letters !== '') words.push({ start, end, term })
  }
  return words
}

/** What one written word is compared by. */
export function termOf(written: string): Term {
  const known = lately.get(written)
  if (known) return known
  const term = takenApart(written.length > longestWord ? written.slice(0, longestWord) : written)
  if (lately.size >= mostKept) lately.clear()
  lately.set(written, term)
  return term
}

function takenApart(written: string): Term {
  const letters = plain(fold(written, 'letters'))
  const folded = plain(fold(written, 'search')) || letters
  const code = folded.codePointAt(0) ?? 0
  if (isArabicLetter(code)) {
    const readings = arabicBares(folded, letters).map((bare) => ({ bare, stem: arabicStem(bare) }))
    return { letters, exact: folded, readings }
  }
  if (isHebrewLetter(code)) {
    const readings = hebrewBares(folded).map((bare) => ({ bare, stem: hebrewStem(bare) }))
    return { letters, exact: folded, readings }
  }
  const bare = latinBare(folded)
  return { letters, exact: bare, readings: [{ bare, stem: latinStem(bare) }] }
}

/** Without what stands between letters and digits; a decimal point stays, marks of thousands go. */
function plain(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/٫/g, '.').replace(/[,٬]/g, '')
  return folded.replace(/[".]/g, '').replace(/(?<=\p{Script=Hebrew})'/gu, '')
}

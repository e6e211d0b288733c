import { fold } from './fold.ts'
import { isArabicLetter, isHebrewLetter, isStrongLeftToRight } from './scripts.ts'
import { stopWordCounts } from './stop-words.ts'
import { wordSpans } from './words.ts'

type Script = 'arabic' | 'hebrew' | 'latin'

const languagesOf: Readonly<Record<Script, readonly string[]>> = {
  arabic: ['ar', 'fa', 'ur'],
  hebrew: ['he'],
  latin: ['en', 'fr', 'tr', 'de', 'es'],
}

/** Enough of a text to know its language by. Units: UTF-16 code units. */
const sample = 20_000

/** The language of a text by its letters and commonest words; undefined where it has no letters. */
export function findLanguage(source: string): string | undefined {
  const text = source.slice(0, sample)
  const script = findScript(text)
  if (!script) return undefined
  const words = wordSpans(text).map(({ start, end }) => fold(text.slice(start, end)))
  const counts = stopWordCounts(words)
  const marks = letterMarks(text)
  const scored = languagesOf[script].map(
    (lang) => [lang, (counts.get(lang) ?? 0) + (marks[lang] ?? 0)] as const,
  )
  return scored.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Whether a language may be written in the letters most of a text has. */
export function isWrittenIn(lang: string, text: string): boolean {
  const script = findScript(text.slice(0, sample))
  const language = lang.toLowerCase().split('-')[0] ?? ''
  if (!script) return true
  const known = (Object.keys(languagesOf) as Script[]).find((key) => languagesOf[key].includes(language))
  return known === undefined || known === script
}

/** Letters only one of the languages of a script has, as evidence beside words. */
function letterMarks(text: string): Readonly<Record<string, number>> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {
    ar: count(/[ةىأإيك]/g) / 4,
    ur: count(/[ٹڈڑےںہھ]/g) / 2,
    fa: (count(/[پچژگ]/g) + count(/\u200c/g)) / 4 + count(/[کی]/g) / 16,
  }
}

function findScript(text: string): Script | undefined {
  const counts: Record<Script, number> = { arabic: 0, hebrew: 0, latin: 0 }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (isArabicLetter(code)) counts.arabic++
    else if (isHebrewLetter(code)) counts.hebrew++
    else if (isStrongLeftToRight(code)) counts.latin++
  }
  const [script, most] = (Object.entries(counts) as [Script, number][]).reduce((best, next) =>
    next[1] > best[1] ? next : best,
  )
  return most > 0 ? script : undefined
}

import { findLanguage } from './language.ts'
import { type Span, wordSpans } from './words.ts'

/** A stretch of a text in one language. */
export type ScriptRun = Span & { readonly lang: string }

/**
 * A text cut where its script changes. Words in another script than the text's language is written in are in a language
 * of their own, told by their letters and commonest words; numbers and punctuation stay with the words around them, and
 * a word of two scripts («الـDNA») with the text. The runs follow each other and leave nothing out.
 */
export function scriptRuns(text: string, lang: string): readonly ScriptRun[] {
  if (text === '') return []
  const words = wordSpans(text)
  const own = scriptOfLanguage(lang) ?? scriptOf(text)
  const foreign = foreignStretches(text, words, own)
  const runs: ScriptRun[] = []
  let offset = 0
  const add = (start: number, end: number, language: string) => {
    const last = runs.at(-1)
    const hasWords = words.some((word) => word.start < end && word.end > start)
    if (last && (!hasWords || last.lang === language)) runs[runs.length - 1] = { ...last, end }
    else if (hasWords || end === text.length) runs.push({ start: last?.end ?? 0, end, lang: language })
  }
  for (const { start, end, lang: language } of foreign) {
    if (start > offset) add(offset, start, lang)
    add(start, end, language)
    offset = end
  }
  if (offset < text.length) add(offset, text.length, lang)
  return runs
}

type Script = {
  readonly letters: RegExp
  /** Languages written in it, the likeliest first. */
  readonly languages: readonly string[]
  /** Units: letters. Fewer are a sign of science, such as Δ, and not a word. */
  readonly shortest: number
}

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Arabic}/gu,
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'prs'],
    shortest: 1,
  },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he', 'iw', 'yi'], shortest: 1 },
  { letters: /\p{Script=Latin}/gu, languages: ['en', 'fr', 'tr', 'de', 'es', 'it', 'pt', 'nl'], shortest: 1 },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be'], shortest: 2 },
  { letters: /\p{Script=Greek}/gu, languages: ['el'], shortest: 2 },
  { letters: /\p{Script=Armenian}/gu, languages: ['hy'], shortest: 2 },
  { letters: /\p{Script=Georgian}/gu, languages: ['ka'], shortest: 2 },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'], shortest: 2 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'], shortest: 1 },
  { letters: /\p{Script=Han}/gu, languages: ['zh'], shortest: 1 },
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'], shortest: 1 },
]

function scriptOfLanguage(lang: string): Script | undefined {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  return scripts.find(({ languages }) => languages.includes(language))
}

/** The script most letters of a text are written in. */
function scriptOf(text: string): Script | undefined {
  const counted = scripts.map((script) => ({ script, count: text.match(script.letters)?.length ?? 0 }))
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best))
  return most.count > 0 ? most.script : undefined
}

/** Words in one script that is not the text's, with the numbers between them. */
function foreignStretches(
  text: string,
  words: readonly Span[],
  own: Script | undefined,
): readonly ScriptRun[] {
  const stretches: (Span & { readonly script: Script })[] = []
  let isOpen = false
  for (const { start, end } of words) {
    const word = text.slice(start, end)
    const letters = word.match(/\p{L}/gu)?.length ?? 0
    if (letters === 0) continue
    const script = scriptOf(word)
    const isForeign =
      script && script !== own && word.match(script.letters)?.length === letters && letters >= script.shortest
    const last = stretches.at(-1)
    const reach = end + (/^[\p{S}#]+/u.exec(text.slice(end))?.[0].length ?? 0)
    if (isForeign && isOpen && last?.script === script)
      stretches[stretches.length - 1] = { ...last, end: reach }
    else if (isForeign) stretches.push({ start, end: reach, script })
    isOpen = isForeign === true
  }
  return stretches.map(({ start, end, script }) => ({
    start,
    end,
    lang: languageIn(text.slice(start, end), script),
  }))
}

function languageIn(text: string, { languages }: Script): string {
  const found = findLanguage(text)
  return found && languages.includes(found) ? found : (languages[0] ?? 'en')
}

import type { Span } from './words.ts'

/** Words in letters other than those around them, with the language a voice or a face may go by. */
export type ForeignRun = Span & { readonly lang: string }

/**
 * The language by the letters, as far as they tell: Hebrew and Greek have theirs nearly to themselves, and Arabic ones
 * are read best by an Arabic voice; of the others the tag says the script alone.
 */
const languages = { Latn: 'und-Latn', Hebr: 'he', Arab: 'ar', Cyrl: 'und-Cyrl', Grek: 'el' }
const inWord = String.raw`[\p{L}\p{M}\p{N}])`

/** What finds each, made once: every stretch of every text between its marks is looked through. */
const scripts = Object.entries(languages).map(([script, language]) => {
  const letter = String.raw`\p{sc=${script}}`
  const words = String.raw`(?=${letter}\p{M}*${letter})(?<!${inWord}[${letter}\p{M}\d\u200c &'’״׳.-]+(?<=${inWord}(?!${inWord}`
  return { script, language, letter: RegExp(letter, 'u'), words: RegExp(words, 'gu') }
})

const ownScripts = new Map<string, string | undefined>()

/**
 * Stretches of whole words in another script than the language of a text is written in, the first of two letters at
 * least.
 *
 * Why only whole words: a boundary inside a written word would break the joining of its letters.
 */
export function foreignRuns(text: string, lang: string): readonly ForeignRun[] {
  if (!ownScripts.has(lang))
    ownScripts.set(lang, new Intl.Locale(lang).maximize().script?.replace('Aran', 'Arab'))
  const own = ownScripts.get(lang)
  return scripts
    .filter(({ script, letter }) => script !== own && letter.test(text))
    .flatMap(({ language, words }) =>
      Array.from(text.matchAll(words), ({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
        lang: toldBy(run) ?? language,
      })),
    )
    .sort((a, b) => a.start - b.start)
}

/** English is told by its commonest words; Arabic letters that Arabic does without are of one of many languages. */
function toldBy(run: string): string | undefined {
  if (/\b(the|of|and)\b/i.test(run)) return 'en'
  return /[پچژگکیٹڈڑے]/.test(run) ? 'und-Arab' : undefined
}

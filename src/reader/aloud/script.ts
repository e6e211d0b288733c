import type { Article } from '../../article/article.ts'
import { scriptRuns } from '../../text/script-runs.ts'
import { sentenceSpans } from '../../text/sentences.ts'
import { isWordCharacter, type Span } from '../../text/words.ts'
import { type Part, partsOf } from '../article-parts.ts'
import { breathsOf } from './breaths.ts'

/** What one voice says in one breath, and where it stands in its part. */
export type Utterance = Span & { readonly text: string; readonly lang: string }

/** A sentence of a part. */
export type Line = Span & { readonly part: Part; readonly utterances: readonly Utterance[] }

/** An article as it is read aloud, and the languages of what is passed over. */
export type Script = { readonly lines: readonly Line[]; readonly passedOver: readonly string[] }

/**
 * What is said of an article, sentence by sentence from its headline on.
 *
 * `speaks` tells whether there is a voice for a language. Words of another script are said by a voice of their own where
 * there is one, else by that of the text around them; a part in a language without a voice is passed over.
 */
export function scriptOf(article: Article, speaks: (lang: string) => boolean): Script {
  const parts = partsOf(article)
  const lines = parts
    .filter(({ lang }) => speaks(lang))
    .flatMap((part) =>
      sentenceSpans(part.text).flatMap((sentence) => {
        const utterances = utterancesOf(part, sentence, speaks)
        return utterances.length > 0 ? [{ ...sentence, part, utterances }] : []
      }),
    )
  const passedOver = parts.filter(({ lang, text }) => !speaks(lang) && hasWords(text)).map(({ lang }) => lang)
  return { lines, passedOver: [...new Set(passedOver)] }
}

function utterancesOf(
  { text, lang }: Part,
  { start, end }: Span,
  speaks: (lang: string) => boolean,
): readonly Utterance[] {
  const stretches: Utterance[] = []
  for (const run of scriptRuns(text.slice(start, end), lang)) {
    const spoken = speaks(run.lang) ? run.lang : lang
    const last = stretches.at(-1)
    const from = last?.lang === spoken ? last.start : start + run.start
    if (last?.lang === spoken) stretches.pop()
    stretches.push({
      start: from,
      end: start + run.end,
      lang: spoken,
      text: text.slice(from, start + run.end),
    })
  }
  return stretches.flatMap((stretch) =>
    breathsOf(text, stretch).map((breath) => ({
      ...breath,
      lang: stretch.lang,
      text: text.slice(breath.start, breath.end),
    })),
  )
}

function hasWords(text: string): boolean {
  return [...text].some(isWordCharacter)
}

import { fold } from '../../text/fold.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { wordSpans } from '../../text/words.ts'

/** What tells a sentence from a label. */
export type ProseFeatures = {
  readonly words: number
  readonly characters: number
  /** Share of the commonest words of any language. Units: 0-1. */
  readonly stopShare: number
  readonly endsSentence: boolean
}

const sentenceEnd = /[.!?؟۔…:][\s"'”’»«)\]]{0,4}$/

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8))
}

/** Enough of a text to judge it by. Units: UTF-16 code units. */
const sample = 2000

export function proseFeatures(text: string): ProseFeatures {
  const start = text.slice(0, sample)
  const spans = wordSpans(start)
  const stops = spans.filter((span) => isStopWord(fold(start.slice(span.start, span.end)))).length
  return {
    words: spans.length,
    characters: text.length,
    stopShare: spans.length === 0 ? 0 : stops / spans.length,
    endsSentence: endsSentence(text),
  }
}

/** Whether a text reads as sentences: long and ended, or longer than any label. */
export function isProse(text: string): boolean {
  return areProse(proseFeatures(text))
}

/** As isProse, for features already read. */
export function areProse({ words, characters, stopShare, endsSentence }: ProseFeatures): boolean {
  if (words < 5 || characters < 24) return false
  if (endsSentence) return words >= 8 || stopShare >= 0.1
  return words >= 22 && stopShare >= 0.05
}

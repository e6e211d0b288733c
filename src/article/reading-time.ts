import type { Article } from './article.ts'
import { textsOf } from './texts.ts'

/**
 * Characters a grown reader reads in a minute, spaces counted.
 *
 * Source: the International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012). Persian and Urdu were not
 * measured there and go by Arabic, whose script leaves out the short vowels as theirs does.
 */
const charactersPerMinute: Readonly<Record<string, number>> = {
  ar: 612,
  fa: 612,
  ur: 612,
  he: 833,
  en: 987,
  fr: 998,
  de: 920,
  es: 1025,
  it: 950,
  pt: 913,
  tr: 1054,
  ru: 986,
  zh: 255,
  ja: 357,
}
const usualSpeed = 900

/** How long an article takes to read at its language's measured speed. Units: minutes, whole; 0 for less than half of one. */
export function readingTimeMinutes(article: Article): number {
  const characters = textsOf(article).reduce((sum, { text }) => sum + text.length, 0)
  const language = article.lang.toLowerCase().split('-')[0] ?? ''
  return Math.round(characters / (charactersPerMinute[language] ?? usualSpeed))
}

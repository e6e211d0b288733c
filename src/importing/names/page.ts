import type { EntityKind } from '../../entity/entity.ts'
import { withoutOverlaps } from '../../entity/segments.ts'
import { readingsOf } from './particles.ts'
import { type Subject, subjectOfText } from './subject.ts'
import { spanOf, type TokenText, tokenTextOf } from './tokens.ts'

/** An article's texts in reading order, cut into words. */
export type Page = {
  /** Language of each text: the article's, unless its letters belong to another script. */
  readonly langs: readonly string[]
  readonly texts: readonly TokenText[]
  readonly words: WordIndex
  /** The one subject of this article for an id learned from its own words. */
  readonly learned: (id: string, kind: EntityKind, lang: string, name: string) => Subject
}

/** Where in an article words stand, under each of their readings. */
export type WordIndex = {
  /** How often a word stands in the article. */
  readonly count: (word: string) => number
  /** Whether words stand one after the other in the article. */
  readonly has: (words: readonly string[]) => boolean
  /** Whether words stand one after the other in one text. */
  readonly hasInText: (text: number, words: readonly string[]) => boolean
}

/** A stretch of words of one text found to be a name. */
export type Mark = {
  readonly text: number
  readonly first: number
  readonly last: number
  /** Folded letters of particles before the name. */
  readonly skipped: number
  /** Units: UTF-16 code units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly subject: Subject
  readonly rule: string
}

/** The article's words, ready for the steps. */
export function pageOf(sources: readonly string[], langOf: (source: string) => string): Page {
  const langs = sources.map(langOf)
  const texts = sources.map(tokenTextOf)
  const subjects = new Map<string, Subject>()
  const learned: Page['learned'] = (id, kind, lang, name) => {
    const subject = subjects.get(id) ?? subjectOfText(id, kind, lang, name)
    subjects.set(id, subject)
    return subject
  }
  return { langs, texts, words: indexWords(texts, langs), learned }
}

function indexWords(texts: readonly TokenText[], langs: readonly string[]): WordIndex {
  const counts = new Map<string, number>()
  const readingsByText = texts.map(({ tokens }, text) => {
    const stems = new Set<string>()
    for (const token of tokens) {
      for (const reading of readingsOf(token.text, langs[text] ?? '')) {
        counts.set(reading.text, (counts.get(reading.text) ?? 0) + 1)
        stems.add(reading.text)
      }
    }
    return stems
  })
  const joinedByText = texts.map(({ tokens }) => `${tokens.map((token) => token.text).join(' ')} `)
  const hasInText = (text: number, words: readonly string[]) => {
    const [only] = words
    if (words.length === 1 && only !== undefined) return readingsByText[text]?.has(only) === true
    return words.length > 1 && joinedByText[text]?.includes(`${words.join(' ')} `) === true
  }
  return {
    count: (word) => counts.get(word) ?? 0,
    has: (words) => texts.some((_, text) => hasInText(text, words)),
    hasInText,
  }
}

/** A stretch of words as a mark. */
export function markOf(
  page: Page,
  place: Pick<Mark, 'text' | 'first' | 'last' | 'skipped'>,
  subject: Subject,
  rule: string,
): Mark {
  const { start, end } = spanOf(page.texts[place.text] as TokenText, place.first, place.last, place.skipped)
  const { text, first, last, skipped } = place
  return { text, first, last, skipped, start, end, subject, rule }
}

/** The folded words of a mark, without particles. */
export function wordsOf(page: Page, { text, first, last, skipped }: Mark): readonly string[] {
  const tokens = page.texts[text]?.tokens.slice(first, last + 1) ?? []
  return tokens.map((token, index) => (index === 0 ? token.text.slice(skipped) : token.text))
}

/** Which mark covers a word, if any. */
export type Coverage = (text: number, token: number) => Mark | undefined

export function coverageOf(page: Page, marks: readonly Mark[]): Coverage {
  const byText = page.texts.map((): (Mark | undefined)[] => [])
  for (const mark of marks) {
    const covering = byText[mark.text]
    for (let token = mark.first; covering && token <= mark.last; token++) covering[token] = mark
  }
  return (text, token) => byText[text]?.[token]
}

/** Marks joined by more of them, as `settleOverlaps` leaves them. */
export function withAdded(page: Page, marks: readonly Mark[], added: readonly Mark[]): readonly Mark[] {
  return added.length === 0 ? marks : settleOverlaps(page, [...marks, ...added])
}

/** The marks of an article with no two overlapping: the longest stay, among equals the earlier in the list. */
export function settleOverlaps(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const byText = page.texts.map((): Mark[] => [])
  for (const mark of marks) byText[mark.text]?.push(mark)
  return page.texts.flatMap((_, text) => withoutOverlaps(byText[text] ?? []))
}

import type { Page } from './page.ts'
import { readingsOf } from './particles.ts'
import type { Token } from './tokens.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** One word in its text: what the steps ask about it. */
export type WordAt = { readonly page: Page; readonly text: number; readonly token: number }

export function tokenAt({ page, text, token }: WordAt): Token | undefined {
  return page.texts[text]?.tokens[token]
}

/** The word some places further, if nothing but `gaps` stand between. */
export function neighbour(word: WordAt, by: 1 | -1, gaps: readonly string[] = ['space']): WordAt | undefined {
  const other: WordAt = { page: word.page, text: word.text, token: word.token + by }
  const later = tokenAt(by === 1 ? other : word)
  return tokenAt(other) && later && gaps.includes(later.gap) ? other : undefined
}

export function vocabularyAt({ page, text }: WordAt): Vocabulary {
  return vocabularyOf(page.langs[text] ?? 'en')
}

type WordClass = {
  [K in keyof Vocabulary]: Vocabulary[K] extends ReadonlySet<string> ? K : never
}[keyof Vocabulary]

/** Whether a word is of some class, as written. */
export function isWritten(word: WordAt | undefined, wordClass: WordClass): boolean {
  if (!word) return false
  const token = tokenAt(word)
  return token !== undefined && vocabularyAt(word)[wordClass].has(token.text)
}

/** Whether a word is of some class, particles before it set aside: «لمدينة», «وقال», «בעיר». */
export function isClass(word: WordAt | undefined, wordClass: WordClass): boolean {
  if (!word) return false
  const token = tokenAt(word)
  if (!token) return false
  const set = vocabularyAt(word)[wordClass]
  return readingsOf(token.text, vocabularyAt(word).lang).some((reading) => set.has(reading.text))
}

/** Whether a comma is all that stands before a word. */
export function followsComma({ page, text, token }: WordAt): boolean {
  const words = page.texts[text]
  const before = words?.tokens[token - 1]
  const here = words?.tokens[token]
  if (!words || !before || !here) return false
  return /^\s*[,،]\s*$/.test(words.folded.text.slice(before.at + before.text.length, here.at).slice(0, 8))
}

import { analyse, type Term } from './analyse.ts'
import { fold } from './fold.ts'
import { isStopWord } from './stop-words.ts'

/** What a reader looks for, read from what was typed. */
export type Asked = {
  /** Words that articles should have, each once. */
  readonly words: readonly QueryWord[]
  /** Words that must follow each other, at least two each. */
  readonly phrases: readonly (readonly Term[])[]
}

export type QueryWord = {
  readonly term: Term
  /** As typed. */
  readonly written: string
  /** How near a word of an article has to come. */
  readonly nearness: Nearness
  /** Bare words that begin as it does, where the library does not have the word itself. */
  readonly begun?: ReadonlySet<string>
}

/** `letters` as written, `exact` folded, `stem` any form of the word. */
export type Nearness = 'letters' | 'exact' | 'stem'

const mostWords = 16
/** Folded it is «على», but written so it is most often the name. */
const nameLikeStopWord = 'علي'
const quoted = /["«“„״]([^"«»“”„״]*)["»”“״]/gu

/**
 * Reads a query: words, and phrases in any quotes. The commonest words of a language count only in a phrase or
 * where there are no others. With `exactLetters` every word must stand as it is written.
 */
export function parseQuery(source: string, exactLetters = false): Asked {
  const phrases: Term[][] = []
  const words = new Map<string, QueryWord>()
  const common = new Map<string, QueryWord>()
  const add = (text: string, nearness: Nearness) => {
    for (const { start, end, term } of analyse(text)) {
      const written = text.slice(start, end)
      const list = isStopWord(fold(written)) && term.letters !== nameLikeStopWord ? common : words
      if (!list.has(term.letters)) list.set(term.letters, { term, written, nearness })
    }
  }
  const rest = source.replace(quoted, (whole, inside: string, at: number) => {
    // Gershayim between Hebrew letters are no quotes.
    if (/\p{Script=Hebrew}$/u.test(source.slice(0, at)) && whole[0] !== '«') return whole
    const terms = analyse(inside).map(({ term }) => term)
    if (terms.length > 1) phrases.push(terms.slice(0, mostWords))
    add(inside, exactLetters ? 'letters' : 'exact')
    return ' '
  })
  add(rest, exactLetters ? 'letters' : 'stem')
  const chosen = words.size > 0 ? words : common
  return { words: [...chosen.values()].slice(0, mostWords), phrases }
}

/** How near a word comes to one that was asked for; undefined where it is another word. */
export function nearnessOf(asked: Term, found: Term): 'letters' | 'exact' | 'bare' | 'stem' | undefined {
  if (asked.letters === found.letters) return 'letters'
  if (asked.exact === found.exact) return 'exact'
  const shares = (key: 'bare' | 'stem') =>
    asked.readings.some((one) => found.readings.some((other) => one[key] === other[key]))
  if (shares('bare')) return 'bare'
  return shares('stem') ? 'stem' : undefined
}

/** Whether a word of a text is one of those a word of a query stands for. */
export function fits({ term, nearness, begun }: QueryWord, found: Term): boolean {
  if (begun) return found.readings.some(({ bare }) => begun.has(bare))
  const near = nearnessOf(term, found)
  if (near === undefined || nearness === 'stem') return near !== undefined
  return near === 'letters' || (nearness === 'exact' && (near === 'exact' || near === 'bare'))
}

/** Whether a phrase stands in a text: its words one after another, particles before the first set aside. */
export function hasPhrase(text: string, phrase: readonly Term[], exactLetters: boolean): boolean {
  const words = analyse(text)
  const isAt = (first: number) =>
    phrase.every((term, index) => {
      const found = words[first + index]?.term
      const near = found && nearnessOf(term, found)
      return near === 'letters' || (!exactLetters && (near === 'exact' || (near === 'bare' && index === 0)))
    })
  return words.some((_, first) => first + phrase.length <= words.length && isAt(first))
}

import { findMonth, type Month } from './month-names.ts'
import { findWeekday } from './weekday-names.ts'

/** One piece of a folded text, as far as dates are concerned. */
export type DateToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'sign'; readonly sign: string }

/** Cuts a folded text into tokens; months and weekdays of two words become one token. */
export function dateTokens(folded: string): readonly DateToken[] {
  const pieces = folded.match(/\d+|[\p{L}\p{M}']+|[^\s\p{L}\p{M}\d']/gu) ?? []
  const tokens: DateToken[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string
    const next = pieces[i + 1]
    const pair = next !== undefined && /^\p{L}/u.test(next) ? named(`${piece} ${next}`) : undefined
    if (pair) i++
    tokens.push(pair ?? single(piece))
  }
  return tokens
}

function single(piece: string): DateToken {
  if (/^\d/.test(piece)) return { kind: 'number', value: Number(piece), digits: piece.length }
  if (!/^\p{L}/u.test(piece)) return { kind: 'sign', sign: piece }
  return named(piece) ?? { kind: 'word', word: piece }
}

function named(words: string): DateToken | undefined {
  const month = findMonth(words)
  if (month) return { kind: 'month', month }
  const weekday = findWeekday(words)
  return weekday === undefined ? undefined : { kind: 'weekday', weekday }
}

import { fold } from '../text/fold.ts'
import type { Listed } from './catalogue.ts'
import type { Headline } from './headline.ts'

/** What a query found in the headlines and names of a library. */
export type Found = { readonly entities: readonly Listed[]; readonly headlines: readonly Headline[] }

/** The words of a query in the shape they are compared in; empty where it has none. */
export function queryWords(query: string): readonly string[] {
  return wordsOf(fold(query, 'search'))
}

/**
 * Finds headlines and names in any spelling: every word of the query must begin a word of the headline,
 * the line over it, the publisher or one of its names. Exact words come first, then the order given.
 */
export function findHeadlines(
  query: string,
  headlines: readonly Headline[],
  entities: ReadonlyMap<string, Listed>,
): readonly Headline[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  const namesOf = new Map([...entities].map(([id, entity]) => [id, spellings(entity)]))
  return ranked(headlines, words, ({ headline, kicker, publisher, entities: ids }) =>
    [headline, kicker ?? '', publisher ?? '', ...ids.flatMap((id) => namesOf.get(id) ?? [])].join(' '),
  )
}

/** Finds entities by any of their names and spellings in any language. */
export function findEntities(query: string, entities: Iterable<Listed>): readonly Listed[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  return ranked([...entities], words, (entity) => spellings(entity).join(' '))
}

function spellings(entity: Listed): readonly string[] {
  return [entity.name, ...Object.values(entity.names ?? {}), ...(entity.aliases ?? [])]
}

function ranked<T>(
  candidates: readonly T[],
  words: readonly string[],
  textOf: (candidate: T) => string,
): readonly T[] {
  const exact: T[] = []
  const begun: T[] = []
  for (const candidate of candidates) {
    const own = wordsOf(fold(textOf(candidate), 'search'))
    const all = new Set(own.flatMap(bareForms))
    if (words.every((word) => bareForms(word).some((form) => all.has(form)))) exact.push(candidate)
    else if (words.every((word) => own.some((one) => bareForms(one).some((form) => form.startsWith(word)))))
      begun.push(candidate)
  }
  return [...exact, ...begun]
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A folded word as written, and without the particles and article that Arabic joins to it. */
function bareForms(word: string): readonly string[] {
  const forms = [word]
  const particle = /^(?:[وف]?(?:[بك]ال|لل|ال)|[وف][بلك]?|[بلك])(?=\p{L}{3})/u.exec(word)
  if (particle) forms.push(word.slice(particle[0].length))
  if (/^[وف](?=\p{L}{3})/u.test(word)) forms.push(word.slice(1))
  return forms
}

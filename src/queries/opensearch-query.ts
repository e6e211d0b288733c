import type { Filter } from '../library/filter.ts'
import type { Choice, Sort } from '../library/library.ts'
import type { Term } from '../text/analyse.ts'
import type { Asked, Nearness, QueryWord } from '../text/parse-query.ts'

/** What a reader wants, in the query language of OpenSearch; the fields are those of docs/opensearch-index.json. */

/** The fields a word may stand in, and how much it says there. */
const weights = { headline: 6, kicker: 3, head: 2, text: 1, names: 0.5 }
const phraseFields = ['headline', 'kicker', 'text'] as const

/** The word itself says twice as much as another form of it. */
const fieldsFor: Readonly<Record<Nearness, readonly string[]>> = {
  letters: fieldsBy('.letters', 1),
  exact: fieldsBy('.exact', 1),
  stem: [...fieldsBy('.exact', 2), ...fieldsBy('', 1)],
}

function fieldsBy(width: '' | '.exact' | '.letters', factor: number): readonly string[] {
  return Object.entries(weights).map(([field, weight]) => `${field}${width}^${weight * factor}`)
}

/** What a text asks for: its phrases, and so many of its words. */
export type AskedOf = Asked & { readonly exactLetters: boolean; readonly matched: number }

/** The articles that a filter lets through and, where there is a text, that have what it asks for. */
export function queryOf({ all, not, from, to, publisher, lang }: Filter, asked?: AskedOf): unknown {
  const isRanged = from !== undefined || to !== undefined
  return {
    bool: {
      filter: [
        ...all.map((entity) => choiceQuery({ entity })),
        ...(publisher === undefined ? [] : [choiceQuery({ publisher })]),
        ...(lang === undefined ? [] : [choiceQuery({ lang })]),
        ...(isRanged ? [{ range: { day: { ...(from && { gte: from }), ...(to && { lte: to }) } } }] : []),
      ],
      must_not: not.map((entity) => choiceQuery({ entity })),
      ...(asked && {
        must: asked.phrases.map((phrase) => phraseQuery(phrase, asked.exactLetters)),
        should: asked.words.map(wordQuery),
        minimum_should_match: asked.matched,
      }),
    },
  }
}

export function choiceQuery(choice: Choice): unknown {
  if ('entity' in choice) return { term: { entities: choice.entity } }
  return 'lang' in choice ? { term: { lang: choice.lang } } : { term: { publisher: choice.publisher } }
}

function wordQuery({ written, nearness }: QueryWord): unknown {
  return {
    multi_match: { query: written, type: 'best_fields', operator: 'and', fields: fieldsFor[nearness] },
  }
}

function phraseQuery(phrase: readonly Term[], exactLetters: boolean): unknown {
  const query = phrase.map(({ letters }) => letters).join(' ')
  const width = exactLetters ? '.letters' : '.exact'
  return { multi_match: { query, type: 'phrase', fields: phraseFields.map((field) => field + width) } }
}

/** Newest first, the undated last, by id: the same order as everywhere; before that the best where it is wanted. */
export function sortOf(sort: Sort): readonly unknown[] {
  return [...(sort === 'best' ? [{ _score: 'desc' }] : []), { moment: 'desc' }, { id: 'asc' }]
}

/** Asks how many articles have each word, and how many have so many of them. */
export function countsOf({ words }: Asked): Readonly<Record<string, unknown>> {
  const should = words.map(wordQuery)
  return Object.fromEntries([
    ...should.map((filter, index) => [`word${index}`, { filter }]),
    ...words.map((_, index) => [
      `matched${index + 1}`,
      { filter: { bool: { should, minimum_should_match: index + 1 } } },
    ]),
  ])
}

/** Asks what words that stand nowhere were perhaps meant to be. */
export function suggestionsOf({ words }: Asked): Readonly<Record<string, unknown>> {
  const term = { field: 'text.letters', suggest_mode: 'missing', size: 1 }
  return Object.fromEntries(words.map(({ written }, index) => [`word${index}`, { text: written, term }]))
}

import * as v from 'valibot'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found, Library, Query, Understood } from '../library/library.ts'
import { parseQuery, type QueryWord } from '../text/parse-query.ts'
import { FetchError } from './fetch-json.ts'
import { headlineLine } from './library-border.ts'
import { type SearchAnswer, type SearchService, search } from './opensearch-border.ts'
import { choiceQuery, countsOf, queryOf, sortOf, suggestionsOf } from './opensearch-query.ts'

type Files = Pick<Library, 'article' | 'related' | 'entity'>

/** Headlines that one step of a list brings. */
const stepSize = 50
const lineFields = ['id', 'lang', 'dir', 'headline', 'kicker', 'publisher', 'published'] as const

/**
 * A library whose lists are found by a search service; its articles, related headlines and entities stay files.
 *
 * Errors: FetchError from `find` and `facets`; those of the files from the rest.
 */
export function httpLibrary(service: SearchService, files: Files): Library {
  return {
    ...files,
    find: async (query, cursor): Promise<Found> => {
      const place = placeAt(cursor)
      const body = {
        sort: sortOf(query.text === undefined ? 'newest' : (query.sort ?? 'best')),
        size: stepSize,
        _source: [...lineFields],
        ...(place && { search_after: place.after }),
      }
      const { answer, understood } = await ask(service, query, body, place?.matched)
      if (!answer) return { total: 0, exact: true, items: [], ...(understood && { understood }) }
      const { total, hits } = answer.hits
      const last = hits.at(-1)?.sort
      return {
        total: total.value,
        exact: total.relation === 'eq',
        items: hits.map(({ _source }) => lineFrom(_source, service)),
        ...(last && hits.length === stepSize && { next: cursorAfter(last, understood?.matched) }),
        ...(understood && { understood }),
      }
    },
    facets: async (query, choices) => {
      if (choices.length === 0) return []
      const aggs = Object.fromEntries(
        choices.map((choice, index) => [`choice${index}`, { filter: choiceQuery(choice) }]),
      )
      const { answer } = await ask(service, query, { size: 0, aggs })
      return choices.map((_, index) => countOf(answer, `choice${index}`))
    },
  }
}

type Answered = { readonly answer?: SearchAnswer; readonly understood?: Understood }

/**
 * Asks for the articles that have all words of a text and, where there are none, for those that have the most.
 * `known` is how many that are, where an earlier step of the list has found it out; no answer is nothing found.
 */
async function ask(
  service: SearchService,
  { filter, text, exactLetters = false }: Query,
  body: Readonly<Record<string, unknown>>,
  known?: number,
): Promise<Answered> {
  const counted = { ...body, track_total_hits: true }
  if (text === undefined) return { answer: await search(service, { ...counted, query: queryOf(filter) }) }
  const asked = parseQuery(text, exactLetters)
  const { words, phrases } = asked
  if (words.length === 0) return { understood: { words, matched: 0 } }
  const having = (matched: number) =>
    search(service, { ...counted, query: queryOf(filter, { ...asked, exactLetters, matched }) })
  const wanted = known ?? words.length
  const answer = await having(wanted)
  if (answer.hits.total.value > 0 || known !== undefined)
    return { answer, understood: { words, matched: wanted } }
  const counts = await search(service, {
    query: queryOf(filter),
    size: 0,
    aggs: countsOf(asked),
    suggest: suggestionsOf(asked),
  })
  const matched = words.findLastIndex((_, index) => countOf(counts, `matched${index + 1}`) > 0) + 1
  const meant = meantBy(text, words, counts)
  const understood = { words, matched, ...(meant !== undefined && { meant }) }
  if (matched === 0 || phrases.length > 0) return { understood }
  return { answer: await having(matched), understood }
}

function countOf(answer: SearchAnswer | undefined, name: string): number {
  return answer?.aggregations?.[name]?.doc_count ?? 0
}

/** The text with the words nothing was found for as the service suggests them. */
function meantBy(text: string, words: readonly QueryWord[], counts: SearchAnswer): string | undefined {
  let meant = text
  words.forEach(({ written }, index) => {
    const near = counts.suggest?.[`word${index}`]?.[0]?.options[0]?.text
    if (near !== undefined && countOf(counts, `word${index}`) === 0)
      meant = meant.replace(written, () => near)
  })
  return meant === text ? undefined : meant
}

/** Where a list goes on: after which hit, and how many words of the text those before it had. */
type Place = { readonly after: readonly unknown[]; readonly matched?: number }

function cursorAfter(after: readonly unknown[], matched: number | undefined): Cursor {
  return JSON.stringify({ after, matched })
}

function placeAt(cursor: Cursor | undefined): Place | undefined {
  return cursor === undefined ? undefined : (JSON.parse(String(cursor)) as Place)
}

/** A field the index has as null counts as absent. */
function lineFrom(source: unknown, { address }: SearchService): HeadlineLine {
  const fields = Object.entries((source ?? {}) as object).filter(([, value]) => value !== null)
  const line = v.safeParse(headlineLine, Object.fromEntries(fields))
  if (!line.success) throw new FetchError('broken', address, line.issues)
  return line.output
}

import * as v from 'valibot'
import type { Filter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Choice, Cursor, Found, Library } from '../library/library.ts'
import { FetchError } from './fetch-json.ts'
import { headlineLine } from './library-border.ts'

/**
 * A library whose lists are found by a search service that speaks OpenSearch's search API; its articles, related
 * headlines and entities stay files. The index is described in docs/opensearch.md.
 */
export type SearchService = {
  /** Address of the index, such as `/search/warraq`; same origin, as the page's policy asks. */
  readonly address: string
  readonly fetch: typeof fetch
}

type Files = Pick<Library, 'article' | 'related' | 'entity'>

/** Headlines that one step of a list brings. */
const stepSize = 50

/** Errors: FetchError from `find` and `facets`; those of the files from the rest. */
export function httpLibrary(service: SearchService, files: Files): Library {
  return {
    ...files,
    find: async ({ filter }, cursor): Promise<Found> => {
      const after = cursor === undefined ? undefined : (JSON.parse(String(cursor)) as unknown)
      const answer = await search(service, {
        query: queryOf(filter),
        // The same order as everywhere: newest first, the undated last, by id.
        sort: [{ moment: 'desc' }, { id: 'asc' }],
        size: stepSize,
        track_total_hits: true,
        _source: [...lineFields],
        ...(after !== undefined && { search_after: after }),
      })
      const { total, hits } = answer.hits
      const last = hits.at(-1)?.sort
      return {
        total: total.value,
        exact: total.relation === 'eq',
        items: hits.map(({ _source }) => lineFrom(_source, service)),
        ...(last && hits.length === stepSize && { next: cursorAfter(last) }),
      }
    },
    facets: async ({ filter }, choices) => {
      if (choices.length === 0) return []
      const aggregations = Object.fromEntries(
        choices.map((choice, index) => [`choice${index}`, { filter: termOf(choice) }]),
      )
      const answer = await search(service, { query: queryOf(filter), size: 0, aggs: aggregations })
      return choices.map((_, index) => answer.aggregations?.[`choice${index}`]?.doc_count ?? 0)
    },
  }
}

const lineFields = ['id', 'lang', 'dir', 'headline', 'kicker', 'publisher', 'published'] as const

function queryOf({ all, not, from, to, publisher, lang }: Filter): unknown {
  const isRanged = from !== undefined || to !== undefined
  return {
    bool: {
      filter: [
        ...all.map((entity) => termOf({ entity })),
        ...(publisher === undefined ? [] : [termOf({ publisher })]),
        ...(lang === undefined ? [] : [termOf({ lang })]),
        ...(isRanged ? [{ range: { day: { ...(from && { gte: from }), ...(to && { lte: to }) } } }] : []),
      ],
      must_not: not.map((entity) => termOf({ entity })),
    },
  }
}

function termOf(choice: Choice): unknown {
  if ('entity' in choice) return { term: { entities: choice.entity } }
  return 'lang' in choice ? { term: { lang: choice.lang } } : { term: { publisher: choice.publisher } }
}

function cursorAfter(sort: readonly unknown[]): Cursor {
  return JSON.stringify(sort)
}

const answerSchema = v.object({
  hits: v.object({
    total: v.object({ value: v.number(), relation: v.picklist(['eq', 'gte']) }),
    hits: v.array(v.object({ _source: v.optional(v.unknown()), sort: v.optional(v.array(v.unknown())) })),
  }),
  aggregations: v.optional(v.record(v.string(), v.object({ doc_count: v.number() }))),
})

async function search({ address, fetch }: SearchService, body: unknown) {
  const path = `${address}/_search`
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch (cause) {
    throw new FetchError('offline', path, cause)
  }
  if (!response.ok) throw new FetchError(response.status === 404 ? 'missing' : 'server', path)
  try {
    return v.parse(answerSchema, await response.json())
  } catch (cause) {
    throw new FetchError('broken', path, cause)
  }
}

/** A field the index has as null counts as absent. */
function lineFrom(source: unknown, { address }: SearchService): HeadlineLine {
  const fields = Object.entries((source ?? {}) as object).filter(([, value]) => value !== null)
  const line = v.safeParse(headlineLine, Object.fromEntries(fields))
  if (!line.success) throw new FetchError('broken', address, line.issues)
  return line.output
}

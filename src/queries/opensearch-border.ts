import * as v from 'valibot'
import { FetchError } from './fetch-json.ts'

/**
 * A search service that speaks OpenSearch's search API. The index is described in docs/opensearch.md.
 */
export type SearchService = {
  /** Address of the index, such as `/search/warraq`; same origin, as the page's policy asks. */
  readonly address: string
  readonly fetch: typeof fetch
}

const answerSchema = v.object({
  hits: v.object({
    total: v.object({ value: v.number(), relation: v.picklist(['eq', 'gte']) }),
    hits: v.array(v.object({ _source: v.optional(v.unknown()), sort: v.optional(v.array(v.unknown())) })),
  }),
  aggregations: v.optional(v.record(v.string(), v.object({ doc_count: v.number() }))),
  suggest: v.optional(
    v.record(v.string(), v.array(v.object({ options: v.array(v.object({ text: v.string() })) }))),
  ),
})

export type SearchAnswer = v.InferOutput<typeof answerSchema>

/** Asks the service. Errors: FetchError. */
export async function search({ address, fetch }: SearchService, body: unknown): Promise<SearchAnswer> {
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

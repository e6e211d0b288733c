import { describe, expect, it } from 'vitest'
import { noFilter } from '../library/filter.ts'
import type { Library } from '../library/library.ts'
import { troubleOf } from './fetch-json.ts'
import { httpLibrary } from './http-library.ts'

const files: Pick<Library, 'article' | 'related' | 'entity'> = {
  article: async () => undefined,
  related: async () => undefined,
  entity: async () => undefined,
}

function answering(answer: () => Response | Promise<Response>): Library {
  return httpLibrary({ address: '/search/warraq', fetch: async () => answer() }, files)
}

const hits = (source: unknown) => ({
  hits: { total: { value: 1, relation: 'eq' }, hits: [{ _source: source, sort: [0, 'a'] }] },
})

describe('a search service that fails', () => {
  it.each([
    ['offline', () => Promise.reject(new TypeError('no route'))],
    ['server', () => new Response('', { status: 503 })],
    ['missing', () => new Response('', { status: 404 })],
    ['broken', () => new Response('<html>', { status: 200 })],
    ['broken', () => Response.json({ hits: [] })],
    ['broken', () => Response.json(hits({ id: 'a', headline: {} }))],
  ])('is told as %s', async (trouble, answer) => {
    const error = await answering(answer)
      .find({ filter: noFilter })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(troubleOf(error)).toBe(trouble)
  })
})

describe('what a search service answers', () => {
  it('may be a count that is only near, and fields that are null', async () => {
    const line = { id: 'a', lang: 'ar', dir: 'rtl', headline: 'عنوان' }
    const answer = hits({ ...line, kicker: null, publisher: null })
    answer.hits.total = { value: 10_000, relation: 'gte' }
    const found = await answering(() => Response.json(answer)).find({ filter: noFilter })
    expect(found).toEqual({ total: 10_000, exact: false, items: [line] })
  })

  it('is not asked where there is nothing to count', async () => {
    const library = answering(() => Promise.reject(new Error('asked')))
    expect(await library.facets({ filter: noFilter }, [])).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { analyse, type Term } from '../text/analyse.ts'

/**
 * A stand-in for one index of an OpenSearch service in tests: the part of its search API that HttpLibrary speaks,
 * and no more. What it is not asked for it refuses, as the service refuses what it does not know; fields are those
 * of docs/opensearch-index.json. Words are taken apart by the project's own analyser.
 */
type Document = Readonly<Record<string, unknown>>
type Body = Readonly<Record<string, unknown>>

type Mapped = { readonly type: string; readonly analyzer?: string; readonly fields?: Record<string, Mapped> }
const index = JSON.parse(readFileSync('docs/opensearch-index.json', 'utf8')) as {
  readonly mappings: { readonly properties: Record<string, Mapped> }
}

export function openSearchDouble(documents: readonly Document[]): typeof fetch {
  for (const document of documents) refuseOthers(document, Object.keys(index.mappings.properties))
  return async (_address, request) => {
    const body = JSON.parse(String(request?.body)) as Body
    try {
      return Response.json(answer(documents, body))
    } catch (error) {
      return Response.json({ error: String(error) }, { status: 400 })
    }
  }
}

function answer(documents: readonly Document[], body: Body): unknown {
  const { query, sort = [], size = 10, search_after: after, aggs = {}, _source: fields, ...others } = body
  const { suggest = {}, ...rest } = others
  refuseOthers(rest, ['track_total_hits'])
  const found = documents.flatMap((document) => {
    const score = scoreOf(document, query as Body)
    return score === undefined ? [] : [{ document, score }]
  })
  const keys = (sort as readonly Body[]).map(sortKey)
  const compare = (a: readonly unknown[], b: readonly unknown[]) => {
    for (const [at, { isDescending }] of keys.entries()) {
      const order = compareValues(a[at], b[at], isDescending)
      if (order !== 0) return order
    }
    return 0
  }
  const sorted = found.map(({ document, score }) => ({
    document,
    sort: keys.map(({ field }) => (field === '_score' ? score : (document[field] ?? null))),
  }))
  sorted.sort((a, b) => compare(a.sort, b.sort))
  const page = sorted
    .filter((hit) => !after || compare(hit.sort, after as unknown[]) > 0)
    .slice(0, Number(size))
  return {
    hits: {
      total: { value: found.length, relation: 'eq' },
      hits: page.map(({ document, sort }) => ({ _source: picked(document, fields as string[]), sort })),
    },
    aggregations: mapped(aggs as Body, ({ filter, ...unknown }) => {
      refuseOthers(unknown, [])
      const fits = found.filter(({ document }) => scoreOf(document, filter as Body) !== undefined)
      return { doc_count: fits.length }
    }),
    suggest: mapped(suggest as Body, (asked) => [{ options: suggested(documents, asked) }]),
  }
}

function mapped(bodies: Body, answerOf: (body: Body) => unknown): Body {
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, answerOf(body as Body)]))
}

/** How well a document fits a query; undefined where it does not. */
function scoreOf(document: Document, query: Body): number | undefined {
  const [[kind, content] = ['nothing', {}], ...others] = Object.entries(query)
  if (others.length > 0) throw new Error('a query has one kind')
  switch (kind) {
    case 'bool':
      return scoreOfBool(document, content as Body)
    case 'multi_match':
      return scoreOfWords(document, content as Body)
    case 'term':
      return isMatch(content, (value, wanted) => [value].flat().includes(wanted))
    case 'range':
      return isMatch(content, (value, wanted) => {
        const { gte, lte, ...rest } = wanted as Record<string, string>
        refuseOthers(rest, [])
        return typeof value === 'string' && value >= (gte ?? '') && value <= (lte ?? '\uffff')
      })
    default:
      throw new Error(`unknown query [${kind}]`)
  }

  function isMatch(asked: unknown, fits: (value: unknown, wanted: unknown) => boolean): number | undefined {
    const [[field, wanted] = ['', undefined]] = Object.entries(asked as Body)
    return fits(document[field], wanted) ? 0 : undefined
  }
}

function scoreOfBool(document: Document, query: Body): number | undefined {
  const {
    filter = [],
    must_not: not = [],
    must = [],
    should = [],
    ...others
  } = query as Record<string, Body[]>
  const { minimum_should_match: least = 0, ...rest } = others
  refuseOthers(rest, [])
  const scores = (queries: readonly Body[]) => queries.map((one) => scoreOf(document, one))
  const wanted = scores(must)
  const optional = scores(should).filter((score) => score !== undefined)
  if ([...scores(filter), ...wanted].includes(undefined) || optional.length < Number(least)) return undefined
  if (scores(not).some((score) => score !== undefined)) return undefined
  return [...wanted, ...optional].reduce<number>((sum, score) => sum + (score ?? 0), 0)
}

/** The best field counts. */
function scoreOfWords(document: Document, asked: Body): number | undefined {
  const { query, type, operator = 'or', fields, ...rest } = asked
  refuseOthers(rest, [])
  const wanted = analyse(String(query)).map(({ term }) => term)
  const isPhrase = type === 'phrase'
  if (!isPhrase && (type !== 'best_fields' || operator !== 'and')) throw new Error(`unknown type [${type}]`)
  const scores = (fields as readonly string[]).flatMap((boosted) => {
    const [path = '', boost = '1'] = boosted.split('^')
    const isSame = comparisonOf(path)
    const fits = textsIn(document, path).some((found) =>
      isPhrase
        ? found.some((_, first) => wanted.every((term, at) => isSame(term, found[first + at])))
        : wanted.every((term) => found.some((one) => isSame(term, one))),
    )
    return fits && wanted.length > 0 ? [Number(boost)] : []
  })
  return scores.length > 0 ? Math.max(...scores) : undefined
}

/** When two words are one, by what the mapping says of a field. Errors: where it says nothing. */
function comparisonOf(path: string): (a: Term, b: Term | undefined) => boolean {
  const [name = '', width] = path.split('.')
  const field = index.mappings.properties[name]
  const analyzer = width === undefined ? field?.analyzer : field?.fields?.[width]?.analyzer
  switch (analyzer) {
    case 'letters':
      return (a, b) => a.letters === b?.letters
    case 'exact':
      return (a, b) => a.exact === b?.exact
    case 'news':
      return (a, b) => a.readings.some(({ stem }) => b?.readings.some((other) => other.stem === stem))
    default:
      throw new Error(`no words in [${path}]`)
  }
}

function textsIn(document: Document, path: string): readonly (readonly Term[])[] {
  const texts = [document[path.split('.')[0] ?? '']].flat()
  return texts.filter((text) => typeof text === 'string').map((text) => analyse(text).map(({ term }) => term))
}

/** A word in a field that has one letter other than the one asked for, which none has itself. */
function suggested(documents: readonly Document[], asked: Body): readonly { readonly text: string }[] {
  const { text, term, ...rest } = asked
  refuseOthers(rest, [])
  const { field, suggest_mode: mode, size, ...others } = term as Record<string, unknown>
  refuseOthers(others, [])
  if (mode !== 'missing' || size !== 1) throw new Error('unknown way to suggest')
  const [wanted = ''] = analyse(String(text)).map(({ term: { letters } }) => letters)
  const words = documents.flatMap((document) => textsIn(document, String(field)).flat())
  const known = words.map(({ letters }) => letters)
  if (known.includes(wanted)) return []
  const near = known.find((word) => word.length === wanted.length && lettersApart(word, wanted) === 1)
  return near === undefined ? [] : [{ text: near }]
}

function lettersApart(a: string, b: string): number {
  return [...a].filter((letter, at) => letter !== b[at]).length
}

function sortKey(sort: Body): { readonly field: string; readonly isDescending: boolean } {
  const [[field, order] = ['', 'asc']] = Object.entries(sort)
  return { field, isDescending: order === 'desc' }
}

function compareValues(a: unknown, b: unknown, isDescending: boolean): number {
  if (a === b) return 0
  return ((a as string) < (b as string) ? -1 : 1) * (isDescending ? -1 : 1)
}

function picked(document: Document, fields: readonly string[] = []): Document {
  return Object.fromEntries(fields.filter((name) => name in document).map((name) => [name, document[name]]))
}

function refuseOthers(asked: object, known: readonly string[]): void {
  const other = Object.keys(asked).find((name) => !known.includes(name))
  if (other) throw new Error(`unknown key [${other}]`)
}

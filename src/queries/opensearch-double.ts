/**
 * A stand-in for one index of an OpenSearch service in tests: the part of its search API that HttpLibrary speaks,
 * and no more. What it is not asked for it refuses, as the service refuses what it does not know.
 */
type Document = Readonly<Record<string, unknown>>
type Body = Readonly<Record<string, unknown>>

export function openSearchDouble(documents: readonly Document[]): typeof fetch {
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
  const { query, sort = [], size = 10, search_after: after, aggs = {}, _source: fields, ...rest } = body
  refuseOthers(rest, ['track_total_hits'])
  const found = documents.filter((document) => isMatch(document, query as Body))
  const keys = (sort as readonly Body[]).map(sortKey)
  const valuesOf = (document: Document) => keys.map(({ field }) => document[field] ?? null)
  const compare = (a: readonly unknown[], b: readonly unknown[]) => {
    for (const [index, { isDescending }] of keys.entries()) {
      const order = compareValues(a[index], b[index], isDescending)
      if (order !== 0) return order
    }
    return 0
  }
  const sorted = found.map((document) => ({ document, sort: valuesOf(document) }))
  sorted.sort((a, b) => compare(a.sort, b.sort))
  const page = sorted
    .filter((hit) => !after || compare(hit.sort, after as unknown[]) > 0)
    .slice(0, Number(size))
  const counts = Object.entries(aggs as Record<string, Body>).map(([name, { filter, ...unknown }]) => {
    refuseOthers(unknown, [])
    return [name, { doc_count: found.filter((document) => isMatch(document, filter as Body)).length }]
  })
  return {
    hits: {
      total: { value: found.length, relation: 'eq' },
      hits: page.map(({ document, sort }) => ({ _source: picked(document, fields as string[]), sort })),
    },
    ...(counts.length > 0 && { aggregations: Object.fromEntries(counts) }),
  }
}

function isMatch(document: Document, query: Body): boolean {
  const [[kind, content] = ['nothing', {}], ...others] = Object.entries(query)
  if (others.length > 0) throw new Error('a query has one kind')
  const [[field, wanted] = ['', undefined]] = Object.entries(content as Body)
  switch (kind) {
    case 'bool': {
      const { filter = [], must_not: not = [], ...rest } = content as Record<string, readonly Body[]>
      refuseOthers(rest, [])
      return filter.every((one) => isMatch(document, one)) && !not.some((one) => isMatch(document, one))
    }
    case 'term':
      return [document[field]].flat().includes(wanted)
    case 'range': {
      const { gte, lte, ...rest } = wanted as Record<string, string>
      refuseOthers(rest, [])
      const value = document[field]
      return typeof value === 'string' && value >= (gte ?? '') && value <= (lte ?? '\uffff')
    }
    default:
      throw new Error(`unknown query [${kind}]`)
  }
}

function sortKey(sort: Body): { readonly field: string; readonly isDescending: boolean } {
  const [[field, order] = ['', 'asc']] = Object.entries(sort)
  return { field, isDescending: order === 'desc' }
}

function compareValues(a: unknown, b: unknown, isDescending: boolean): number {
  if (a === b) return 0
  return ((a as string) < (b as string) ? -1 : 1) * (isDescending ? -1 : 1)
}

function picked(document: Document, fields: readonly string[]): Document {
  return Object.fromEntries(fields.filter((name) => name in document).map((name) => [name, document[name]]))
}

function refuseOthers(asked: object, known: readonly string[]): void {
  const other = Object.keys(asked).find((name) => !known.includes(name))
  if (other) throw new Error(`unknown key [${other}]`)
}

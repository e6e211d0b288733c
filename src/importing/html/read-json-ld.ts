/** What a page's JSON-LD says of its article; texts as written. */
export type JsonLd = {
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly url?: string
  readonly published?: string
  readonly updated?: string
  readonly image?: string
}

/** Enough to find any article's description. Units: JSON objects. */
const mostObjects = 3000

/** Reads the description of the page's article; undefined where there is none, or where it is broken. */
export function readJsonLd(sources: readonly string[]): JsonLd | undefined {
  for (const source of sources) {
    const found = findArticle(parse(source))
    if (found) return readArticle(found)
  }
  return undefined
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' '))
    } catch {
      return undefined
    }
  }
}

type Fields = Readonly<Record<string, unknown>>

/** The first object of an article's type, breadth first, lists of other articles left aside. */
function findArticle(root: unknown): Fields | undefined {
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < mostObjects; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    else if (isFields(value)) {
      const types = [value['@type']].flat().map(String)
      if (
        types.some((type) => /Article$|^Report|BlogPosting$|^LiveBlog/.test(type)) &&
        (value.headline || value.name)
      )
        return value
      if (types.includes('ItemList') || types.includes('BreadcrumbList')) continue
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return undefined
}

function readArticle(fields: Fields): JsonLd {
  const publisher = nameOf(fields.publisher)
  const authors = [fields.author ?? fields.creator].flat().flatMap((author) => nameOf(author) ?? [])
  return {
    authors,
    ...given('headline', textOf(fields.headline) ?? textOf(fields.name)),
    ...given('alternativeHeadline', textOf(fields.alternativeHeadline) ?? textOf(fields.alternateName)),
    ...given('publisher', publisher),
    ...given('url', textOf(fields.url) ?? textOf(fields.mainEntityOfPage) ?? idOf(fields.mainEntityOfPage)),
    ...given('published', textOf(fields.datePublished)),
    ...given('updated', textOf(fields.dateModified)),
    ...given('image', imageOf(fields.image)),
  }
}

function imageOf(value: unknown): string | undefined {
  const first = [value].flat()[0]
  return textOf(first) ?? (isFields(first) ? textOf(first.url) : undefined)
}

function nameOf(value: unknown): string | undefined {
  const first = [value].flat()[0]
  return textOf(first) ?? (isFields(first) ? textOf(first.name) : undefined)
}

function idOf(value: unknown): string | undefined {
  return isFields(value) ? textOf(value['@id']) : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? plain(value) : undefined
}

/** Undoes the entities that some sites leave inside JSON strings. */
function plain(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    quot: '"',
    '#34': '"',
    '#39': "'",
    '#039': "'",
    apos: "'",
    laquo: '«',
    raquo: '»',
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    amp: '&',
  }
  return text.replace(/&(#?\w{2,6});/g, (whole, name: string) => entities[name] ?? whole)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function given<K extends keyof JsonLd>(
  key: K,
  value: JsonLd[K] | undefined,
): { readonly [P in K]?: NonNullable<JsonLd[P]> } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: NonNullable<JsonLd[P]> }
}

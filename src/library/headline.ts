import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import type { Direction } from '../text/direction.ts'

/** What a list shows of an article. */
export type HeadlineLine = {
  readonly id: string
  readonly lang: string
  readonly dir: Direction
  readonly headline: string
  readonly kicker?: string
  readonly publisher?: string
  readonly published?: string
}

/** A headline that can be filtered and found. */
export type Headline = HeadlineLine & {
  readonly updated?: string
  /** Ids of every entity the article mentions, the most mentioned first. */
  readonly entities: readonly string[]
}

/** What a list shows of a headline, and nothing else. */
export function lineOf(headline: HeadlineLine): HeadlineLine {
  const { id, lang, dir, headline: text, kicker, publisher, published } = headline
  return {
    id,
    lang,
    dir,
    headline: text,
    ...(kicker && { kicker }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  }
}

/** A headline that opens a list, with the article's first lines. */
export type Lead = HeadlineLine & { readonly opening?: string }

const longestOpening = 280

export function headlineOf(article: Article, counts: ReadonlyMap<string, number>): Headline {
  const { id, lang, dir, headline, kicker, publisher, published, updated } = article
  return {
    id,
    lang,
    dir,
    headline: headline.text,
    ...(kicker && { kicker: kicker.text }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(updated && { updated }),
    entities: [...counts].sort(([a, m], [b, n]) => n - m || compareIds(a, b)).map(([entity]) => entity),
  }
}

/** The first lines of an article, ended at a word; undefined where it has no paragraph. */
export function openingOf(article: Article): string | undefined {
  const first = article.body.find((block) => block.kind === 'paragraph')
  if (first?.kind !== 'paragraph') return undefined
  if (first.text.length <= longestOpening) return first.text
  const cut = first.text.slice(0, longestOpening)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s،,؛;:.]+$/u, '')}…`
}

/** In the order of lists: newest first, headlines without a date last, by id. */
export function sortedNewestFirst<T>(
  items: readonly T[],
  headlineOf: (item: T) => Pick<HeadlineLine, 'id' | 'published'>,
): readonly T[] {
  // Dates are read once, not at each comparison.
  return items
    .map((item) => ({ item, id: headlineOf(item).id, moment: momentOf(headlineOf(item).published) }))
    .sort((a, b) => (a.moment === b.moment ? compareIds(a.id, b.id) : b.moment - a.moment))
    .map(({ item }) => item)
}

/** The same order on every machine, whatever its language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

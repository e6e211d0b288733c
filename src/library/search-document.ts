import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import { textsOf } from '../article/texts.ts'
import { spellingsOf } from '../entity/entity.ts'
import { dayOf } from './filter.ts'
import { type Headline, headlineOf } from './headline.ts'
import { mentionCounts } from './mention-counts.ts'

/** An article as the index of a search service holds it; the mapping stands in docs/opensearch.md. */
export type SearchDocument = Headline & {
  /** UTC; absent for an article without a date. */
  readonly day?: string
  /** Milliseconds since 1970; the least a date can be for an article without one, so that it sorts last. */
  readonly moment: number
  /** Everything that is read, text by text: a phrase stands in one of them. */
  readonly text: readonly string[]
  /** Where it was written, by whom, and who published it. */
  readonly head: readonly string[]
  /** Its names in every spelling and language. */
  readonly names: readonly string[]
}

const leastMoment = -8.64e15

export function searchDocument(article: Article): SearchDocument {
  const { dateline, publisher, entities } = article
  const day = dayOf(article.published)
  return {
    ...headlineOf(article, mentionCounts(article)),
    ...(day && { day }),
    moment: Math.max(momentOf(article.published), leastMoment),
    text: textsOf(article).map(({ text }) => text),
    head: [dateline?.place, dateline?.byline, publisher].filter((text) => text !== undefined),
    names: [...new Set(entities.flatMap(spellingsOf))],
  }
}

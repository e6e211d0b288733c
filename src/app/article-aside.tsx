import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Article } from '../article/article.ts'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { atFootOfNarrow, FilterBar } from '../headlines/filter-bar.tsx'
import { ListTrouble } from '../headlines/list-trouble.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { RelatedHeadlines } from '../headlines/related-headlines.tsx'
import { SourceHeadlines } from '../headlines/source-headlines.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { type Filter, isActive, passesArticle } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { troubleOf } from '../queries/fetch-json.ts'
import { relatedQuery } from '../queries/library-queries.ts'
import {
  type Arriving,
  type HeadlinesSoFar,
  useNarrowedHeadlines,
} from '../queries/use-narrowed-headlines.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { SectionTitle } from '../ui/section-title.tsx'

const MentionSteps = lazy(async () => ({
  default: (await import('../reader/mention-steps.tsx')).MentionSteps,
}))

/** The headlines beside an article: related ones, or those of the library that fit the filter. */
export function ArticleAside({ article }: { readonly article: Article }) {
  const words = useWords()
  const { filter } = useFilter()
  const { headlines, entities } = useNarrowedHeadlines(filter)
  const narrowed = withoutArticle(headlines, article, filter)
  const nameOf = useEntityNames([...entities, ...article.entities])
  const active = isActive(filter)
  const isMentioned = filter.all.some((id) => article.entities.some((entity) => entity.id === id))
  return (
    <aside
      id="headlines"
      lang={words.lang}
      aria-labelledby="headlines-title"
      className="mt-12 font-sans text-base max-wide:pb-28 wide:mt-0 wide:border-hairline wide:border-s wide:ps-6"
    >
      <div dir={words.dir}>
        <SectionTitle id="headlines-title">{words.related.title}</SectionTitle>
        <ErrorBoundary fallback={<Notice {...words.states.crashed} />} resetKey={article.id}>
          <FilterBar nameOf={nameOf} className={atFootOfNarrow}>
            {narrowed.state === 'ready' && (
              <a href="#headlines" className="text-quiet hover:text-accent">
                {words.filter.toHeadlines(narrowed.value.total)}
              </a>
            )}
            {isMentioned && (
              <ErrorBoundary fallback={null}>
                <Suspense>
                  <MentionSteps entities={filter.all} />
                </Suspense>
              </ErrorBoundary>
            )}
          </FilterBar>
          <FilterAnnouncement filter={filter} headlines={narrowed} nameOf={nameOf} />
          {active && <NarrowBy beside={article} />}
          {active ? (
            <NarrowedHeadlines headlines={narrowed} />
          ) : (
            <Related article={article} nameOf={nameOf} />
          )}
          <SourceHeadlines article={article} />
        </ErrorBoundary>
      </div>
    </aside>
  )
}

function Related({
  article,
  nameOf,
}: {
  readonly article: Article
  readonly nameOf: (entity: string) => string
}) {
  const words = useWords()
  const related = useQuery(relatedQuery(article.id))
  if (related.data) return <RelatedHeadlines related={related.data.related} nameOf={nameOf} />
  if (!related.isError) return <PaperLines label={words.states.loading} />
  return <ListTrouble trouble={troubleOf(related.error)} onRetry={() => void related.refetch()} />
}

/** The article being read is no headline beside itself. */
function withoutArticle(
  headlines: Arriving<HeadlinesSoFar>,
  article: Article,
  filter: Filter,
): Arriving<HeadlinesSoFar> {
  if (headlines.state !== 'ready') return headlines
  const { headlines: all, total, ...rest } = headlines.value
  const isCounted = passesArticle(article, filter)
  return {
    state: 'ready',
    value: {
      ...rest,
      headlines: all.filter(({ id }) => id !== article.id),
      total: isCounted ? total - 1 : total,
    },
  }
}

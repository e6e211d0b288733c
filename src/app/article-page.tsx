import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useHref, useParams } from 'react-router'
import type { Article } from '../article/article.ts'
import { EntitiesOfArticle } from '../headlines/entities-of-article.tsx'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { choose } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { troubleOf } from '../queries/fetch-json.ts'
import { articleQuery } from '../queries/library-queries.ts'
import { ArticleView } from '../reader/article-view.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { ArticleAside } from './article-aside.tsx'
import { PageTitle } from './page-title.tsx'
import { TroubleNotice } from './trouble-notice.tsx'

/** `/articles/:id`: the article, and the headlines beside it. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const words = useWords()
  const article = useQuery(articleQuery(id))
  if (article.data) return <OpenArticle key={id} article={article.data} />
  return (
    <main id="text">
      {article.isError ? (
        <TroubleNotice
          trouble={troubleOf(article.error)}
          missing={words.states.missingArticle}
          onRetry={() => void article.refetch()}
        />
      ) : (
        <PaperLines label={words.states.loading} lines={12} />
      )}
    </main>
  )
}

function OpenArticle({ article }: { readonly article: Article }) {
  const { filter, setFilter } = useFilter()
  const entities = useHref('/entities')
  const hrefOf = useCallback((id: string) => `${entities}/${encodeURIComponent(id)}`, [entities])
  useEscapeClears()
  return (
    <div
      dir={article.dir}
      className="wide:grid wide:grid-cols-[minmax(0,37rem)_minmax(0,19rem)] wide:gap-x-16"
    >
      <PageTitle title={article.headline.text} />
      <main id="text">
        <ArticleView
          article={article}
          chosen={filter.all}
          onChoose={(entity) => setFilter(choose(filter, entity))}
          hrefOf={hrefOf}
        />
        <EntitiesOfArticle article={article} />
      </main>
      <ArticleAside article={article} />
    </div>
  )
}

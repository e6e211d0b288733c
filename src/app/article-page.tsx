import { useQuery } from '@tanstack/react-query'
import {
  lazy,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  startTransition,
  useCallback,
  useEffect,
  useState,
} from 'react'
import { useHref, useParams } from 'react-router'
import type { Article } from '../article/article.ts'
import { EntitiesOfArticle } from '../headlines/entities-of-article.tsx'
import { MoreOnThis } from '../headlines/more-on-this.tsx'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { choose } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { passagesKey } from '../preferences/shelf-keys.ts'
import { useMayBeKept } from '../preferences/use-may-be-kept.ts'
import { articleQuery } from '../queries/library-queries.ts'
import { ArticleView } from '../reader/article-view.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { ArticleAside } from './article-aside.tsx'
import { PageTitle } from './page-title.tsx'
import { ArticleTools } from './tools/article-tools.tsx'
import { WhenLoaded } from './when-loaded.tsx'

const MentionCards = lazy(async () => ({
  default: (await import('../headlines/mention-cards.tsx')).MentionCards,
}))

const SelectionTools = lazy(async () => ({
  default: (await import('./selection/selection-tools.tsx')).SelectionTools,
}))

/** `/articles/:id`: the article, and the headlines beside it. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const words = useWords()
  return (
    <WhenLoaded query={useQuery(articleQuery(id))} missing={words.states.missingArticle}>
      {(article) => <OpenArticle key={id} article={article} />}
    </WhenLoaded>
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
      className="wide:grid wide:grid-cols-[minmax(0,var(--measure,37rem))_minmax(0,19rem)] wide:gap-x-16"
    >
      <PageTitle title={article.headline.text} canonical={article.url} />
      <TextWithCards article={article}>
        <ArticleView
          article={article}
          chosen={filter.all}
          onChoose={(entity) => setFilter(choose(filter, entity))}
          hrefOf={hrefOf}
          tools={<ArticleTools article={article} />}
        />
        <EntitiesOfArticle article={article} />
        <MoreOnThis article={article.id} />
        <Selecting article={article} />
      </TextWithCards>
      <ArticleAside article={article} />
    </div>
  )
}

/** What can be done with a passage, from the first that is selected or was marked, in another window too. */
function Selecting({ article }: { readonly article: Article }) {
  const isMarked = useMayBeKept(passagesKey, article.id)
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    const heed = () => getSelection()?.isCollapsed === false && setBegun(true)
    document.addEventListener('selectionchange', heed)
    return () => document.removeEventListener('selectionchange', heed)
  }, [])
  return (
    (isBegun || isMarked) && (
      <ErrorBoundary fallback={null}>
        <Suspense>
          <SelectionTools article={article} />
        </Suspense>
      </ErrorBoundary>
    )
  )
}

type TextProps = { readonly article: Article; readonly children: ReactNode }

/**
 * The text, and the cards of its names from the first that is dwelt on. Why apart: the page itself is not rendered
 * anew for the first pointer that passes over a name, in the midst of a click on it; nor does the click wait for them.
 */
function TextWithCards({ article, children }: TextProps) {
  const [dwelling, setDwelling] = useState<Event>()
  const noteDwelling = ({ target, nativeEvent }: SyntheticEvent) => {
    if (!dwelling && (target as Element).closest('article a')) startTransition(() => setDwelling(nativeEvent))
  }
  return (
    <main id="text" onPointerOver={noteDwelling} onFocus={noteDwelling}>
      {children}
      {dwelling && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <MentionCards article={article} first={dwelling} />
          </Suspense>
        </ErrorBoundary>
      )}
    </main>
  )
}

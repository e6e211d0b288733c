import { useQuery } from '@tanstack/react-query'
import {
  lazy,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  startTransition,
  useCallback,
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
import { articleQuery } from '../queries/library-queries.ts'
import { ArticleView } from '../reader/article-view.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { ArticleAside } from './article-aside.tsx'
import { PageTitle } from './page-title.tsx'
import { useRoom } from './reading-room/use-room.ts'
import { OnSelection } from './selection/on-selection.tsx'
import { ArticleTools } from './tools/article-tools.tsx'
import { WhenLoaded } from './when-loaded.tsx'

const MentionCards = lazy(async () => ({
  default: (await import('../headlines/mention-cards.tsx')).MentionCards,
}))

/** `/articles/:id`: the article, and the headlines beside it. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const words = useWords()
  // It outlasts the article: who reads the text alone goes on to the next so.
  const [isAlone, onAlone] = useState(false)
  return (
    <>
      {isAlone && <i data-alone />}
      <WhenLoaded query={useQuery(articleQuery(id))} missing={words.states.missingArticle}>
        {(article) => <OpenArticle key={id} article={article} isAlone={isAlone} onAlone={onAlone} />}
      </WhenLoaded>
    </>
  )
}

type OpenProps = {
  readonly article: Article
  /** Whether nothing but the text is shown (styles/alone.css). */
  readonly isAlone: boolean
  readonly onAlone: (isAlone: boolean) => void
}

function OpenArticle(props: OpenProps) {
  const { article } = props
  const { filter, setFilter } = useFilter()
  const entities = useHref('/entities')
  const hrefOf = useCallback((id: string) => `${entities}/${encodeURIComponent(id)}`, [entities])
  const [dir, setDir] = useState(article.dir)
  const [room, enter] = useRoom(article)
  useEscapeClears()
  return (
    <div
      dir={dir}
      className="wide:grid wide:grid-cols-[minmax(0,var(--measure,37rem))_minmax(0,19rem)] wide:gap-x-16"
    >
      <PageTitle title={article.headline.text} canonical={article.url} />
      <TextWithCards article={article}>
        <ArticleView
          article={article}
          dir={dir}
          chosen={filter.all}
          onChoose={(entity) => setFilter(choose(filter, entity))}
          hrefOf={hrefOf}
          tools={
            <ArticleTools
              {...props}
              isTurned={dir !== article.dir}
              onTurn={async () => (await enter())?.turn(article)}
            >
              {room && <room.ReadingRoom {...props} dir={dir} onDir={setDir} />}
            </ArticleTools>
          }
        />
        <EntitiesOfArticle article={article} />
        <MoreOnThis article={article.id} />
        {room && <room.EndOfArticle article={article} dir={dir} />}
        <OnSelection article={article} />
      </TextWithCards>
      <ArticleAside article={article} />
    </div>
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

import { type MouseEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Article } from '../article/article.ts'
import { nameIn } from '../entity/entity.ts'
import { isPlainClick } from '../navigation/is-plain-click.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { isolate } from '../words/isolate.ts'
import { ArticleBlock } from './article-block.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { ArticleHead } from './article-head.tsx'
import { type Reading, ReadingContext } from './reading-context.ts'
import { useOneTabStop } from './use-one-tab-stop.ts'

type Props = {
  readonly article: Article
  /** Ids of the entities whose mentions stand out. */
  readonly chosen: readonly string[]
  /** Called with an entity's id when the reader plainly clicks one of its mentions. */
  readonly onChoose: (entity: string) => void
  readonly hrefOf: (entity: string) => string
  /** Stands between the head and the text. */
  readonly tools?: ReactNode
}

/** An article as a page of text with its names marked. */
export function ArticleView({ article, chosen, onChoose, hrefOf, tools }: Props) {
  const words = useWords()
  const ref = useRef<HTMLElement>(null)
  useOneTabStop(ref, article)
  const reading = useMemo<Reading>(
    () => ({
      entities: new Map(article.entities.map((entity) => [entity.id, entity])),
      chosen: new Set(chosen),
      hrefOf,
      descriptionOf: (entity) => `${words.kinds[entity.kind].one}: ${isolate(nameIn(entity, words.lang))}`,
    }),
    [article, chosen, hrefOf, words],
  )
  const choose = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('a[data-entity]')
    if (!mark?.dataset.entity || !isPlainClick(event)) return
    event.preventDefault()
    onChoose(mark.dataset.entity)
  }
  return (
    <ReadingContext value={reading}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a mark, which is a link, clicks */}
      <article
        ref={ref}
        lang={article.lang}
        dir={article.dir}
        onClick={choose}
        data-article={article.id}
        className="relative max-w-(--measure)"
      >
        <ArticleHead article={article} />
        {tools}
        <div className="reading mt-7 font-text text-body">
          {article.figure && <ArticleFigure figure={article.figure} isFirst />}
          {article.body.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article never move
            <ArticleBlock key={index} block={block} tableLabel={words.article.tableLabel} />
          ))}
        </div>
      </article>
    </ReadingContext>
  )
}

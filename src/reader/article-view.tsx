import { type ComponentType, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { Article } from '../article/article.ts'
import { nameIn } from '../entity/entity.ts'
import { isPlainClick } from '../navigation/is-plain-click.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePreferences } from '../preferences/use-preferences.ts'
import type { Direction } from '../text/direction.ts'
import { isolate } from '../words/isolate.ts'
import { ArticleBlock } from './article-block.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { ArticleHead } from './article-head.tsx'
import { type Reading, ReadingContext } from './reading-context.ts'
import { useOneTabStop } from './use-one-tab-stop.ts'

type Props = {
  readonly article: Article
  /** The article's own, or the one its reader turned it to. */
  readonly dir: Direction
  /** Ids of the entities whose mentions stand out. */
  readonly chosen: readonly string[]
  /** Called with an entity's id when the reader plainly clicks one of its mentions. */
  readonly onChoose: (entity: string) => void
  readonly hrefOf: (entity: string) => string
  /** Stands between the head and the text. */
  readonly tools?: ReactNode
}

type OpenPicture = {
  readonly Picture: ComponentType<{
    readonly article: Article
    readonly address: string
    readonly onClose: () => void
  }>
  readonly address: string
}

/** An article as a page of text with its names marked. */
export function ArticleView({ article, dir, chosen, onChoose, hrefOf, tools }: Props) {
  const words = useWords()
  const ref = useRef<HTMLElement>(null)
  const { marks, hiddenKinds } = usePreferences()
  const reading = useMemo<Reading>(
    () => ({
      entities: new Map(article.entities.map((entity) => [entity.id, entity])),
      chosen: new Set(chosen),
      isMarked: (kind) => marks !== 'off' && !hiddenKinds.includes(kind),
      hrefOf,
      descriptionOf: (entity) => `${words.kinds[entity.kind].one}: ${isolate(nameIn(entity, words.lang))}`,
    }),
    [article, chosen, marks, hiddenKinds, hrefOf, words],
  )
  useOneTabStop(ref, reading)
  const [whole, setWhole] = useState<OpenPicture>()
  const choose = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a:is([data-entity], [data-picture])')
    if (!link || !isPlainClick(event)) return
    event.preventDefault()
    if (link.dataset.entity) return onChoose(link.dataset.entity)
    import('./whole-picture.tsx').then(
      ({ WholePicture }) => setWhole({ Picture: WholePicture, address: link.href }),
      // Without its program the picture is opened as any link is.
      () => location.assign(link.href),
    )
  }
  return (
    <ReadingContext value={reading}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a mark, which is a link, clicks */}
      <article
        ref={ref}
        lang={article.lang}
        dir={dir}
        onClick={choose}
        data-article={article.id}
        className="relative max-w-(--measure)"
      >
        <ArticleHead article={article} />
        {tools}
        <div className="reading mt-7 font-text text-body">
          {article.figure && <ArticleFigure figure={article.figure} lang={article.lang} isFirst />}
          {article.body.map((block, index) => (
            <ArticleBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article never move
              key={index}
              block={block}
              lang={article.lang}
              tableLabel={words.article.tableLabel}
            />
          ))}
        </div>
      </article>
      {whole && (
        <whole.Picture article={article} address={whole.address} onClose={() => setWhole(undefined)} />
      )}
    </ReadingContext>
  )
}

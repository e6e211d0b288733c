import { useEffect, useRef, useState } from 'react'
import type { Article } from '../article/article.ts'
import { MentionCard } from './mention-card.tsx'
import { watchMarks } from './watch-marks.ts'

type Props = {
  readonly article: Article
  /** The event on a mark that asked for cards first. */
  readonly first: Event
}

/** The card of the mark a reader dwells on, if any. */
export function MentionCards({ article, first }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [mark, setMark] = useState<HTMLElement>()

  useEffect(() => {
    const root = document.querySelector<HTMLElement>('article[data-article]')
    if (!root || !('popover' in root)) return
    return watchMarks(root, first, {
      onShow: setMark,
      onHide: () => setMark(undefined),
      card: () => card.current,
    })
  }, [first])

  const entity = article.entities.find(({ id }) => id === mark?.dataset.entity)
  if (!mark || !entity) return null
  return <MentionCard key={entity.id} ref={card} mark={mark} entity={entity} article={article.id} />
}

import { type ReactNode, useCallback } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import type { HeadlinesSoFar } from '../queries/use-narrowed-headlines.ts'
import { GrowingList } from './growing-list.tsx'
import { HeadlineItem } from './headline-item.tsx'

type Props = {
  readonly list: HeadlinesSoFar
  /** What stands below a headline. */
  readonly below?: ((headline: HeadlineLine) => ReactNode) | undefined
  readonly className?: string | undefined
}

/** A list of headlines, and the way to those that follow. */
export function HeadlineList({ list, below, className }: Props) {
  const { name, headlines, total, more, trouble } = list
  const keyOf = useCallback((index: number) => headlines[index]?.id ?? index, [headlines])
  return (
    <GrowingList
      name={name}
      count={headlines.length}
      total={total}
      keyOf={keyOf}
      onMore={more}
      trouble={trouble}
      className={className}
      row={(index, attributes) => {
        const headline = headlines[index]
        return (
          headline && (
            <HeadlineItem key={headline.id} headline={headline} row={attributes}>
              {below?.(headline)}
            </HeadlineItem>
          )
        )
      }}
    />
  )
}

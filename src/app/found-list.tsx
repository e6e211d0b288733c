import { useCallback } from 'react'
import { GrowingList } from '../headlines/growing-list.tsx'
import type { HeadlineLine } from '../library/headline.ts'
import type { QueryWord } from '../text/parse-query.ts'
import { FoundRow } from './found-row.tsx'

type Props = {
  /** Tells what was found from what another search finds. */
  readonly name: string
  readonly items: readonly HeadlineLine[]
  /** Number of all that was found. */
  readonly total: number
  /** The words to mark. */
  readonly asked: readonly QueryWord[]
  /** Asks for more; absent where all are here. */
  readonly onMore: (() => void) | undefined
}

/** The articles found so far, and the way to more of them. */
export function FoundList({ name, items, total, asked, onMore }: Props) {
  const keyOf = useCallback((index: number) => items[index]?.id ?? index, [items])
  return (
    <GrowingList
      name={name}
      as="ol"
      className="max-w-prose"
      count={items.length}
      total={total}
      keyOf={keyOf}
      onMore={onMore}
      row={(index, attributes) => {
        const line = items[index]
        return line && <FoundRow key={line.id} line={line} asked={asked} row={attributes} />
      }}
    />
  )
}

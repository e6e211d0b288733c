import { useCallback, useState } from 'react'
import { GrowingList } from '../headlines/growing-list.tsx'
import { headlinesInPage } from '../library/site-data.ts'
import { readPlace } from '../navigation/kept-place.ts'
import { ordinalsAt } from '../queries/find-in-library.ts'
import type { Ordinals } from '../search/find-articles.ts'
import type { QueryWord } from '../search/parse-query.ts'
import { FoundRow } from './found-row.tsx'

const rowsAtOnce = 20

type Props = {
  /** Tells what was found from what another search finds. */
  readonly name: string
  readonly ordinals: Ordinals
  readonly asked: readonly QueryWord[]
}

/** The articles found: a hundred whole, of more the first twenty and twenty more when asked. */
export function FoundList({ name, ordinals, asked }: Props) {
  const total = ordinals.length
  const [wanted, setWanted] = useState(
    () => readPlace(name)?.count ?? (total > headlinesInPage ? rowsAtOnce : headlinesInPage),
  )
  const shown = Math.min(wanted, total)
  const rows = ordinalsAt(ordinals, 0, shown)
  const keyOf = useCallback((index: number) => ordinalsAt(ordinals, index, index + 1)[0] ?? index, [ordinals])
  return (
    <GrowingList
      name={name}
      as="ol"
      className="max-w-prose"
      count={shown}
      total={total}
      keyOf={keyOf}
      onMore={shown < total ? () => setWanted(shown + rowsAtOnce) : undefined}
      row={(index, attributes) => {
        const ordinal = rows[index]
        return (
          ordinal !== undefined && <FoundRow key={ordinal} ordinal={ordinal} asked={asked} row={attributes} />
        )
      }}
    />
  )
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { troubleOf } from '../queries/fetch-json.ts'
import { PaperLines } from '../ui/paper-lines.tsx'
import type { NoticeWords } from '../words/words.ts'
import { TroubleNotice } from './trouble-notice.tsx'

type Props<T> = {
  readonly query: UseQueryResult<T>
  /** What to say where the thing itself does not exist. */
  readonly missing: NoticeWords
  /** The page once its data is there, its `main` included. */
  readonly children: (data: T) => ReactNode
}

/** A page that lives on one query: loading, failed with a way on, or open. */
export function WhenLoaded<T>({ query, missing, children }: Props<T>) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  return (
    <main id="text">
      {query.isError ? (
        <TroubleNotice
          trouble={troubleOf(query.error)}
          missing={missing}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <PaperLines label={words.states.loading} lines={12} />
      )}
    </main>
  )
}

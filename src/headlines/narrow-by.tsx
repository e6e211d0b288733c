import { lazy, Suspense, useState } from 'react'
import type { Article } from '../article/article.ts'
import type { Query } from '../library/library.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'

const NarrowByForm = lazy(async () => ({ default: (await import('./narrow-by-form.tsx')).NarrowByForm }))

/** The list that is narrowed, for its counts. */
export type ListToNarrow = {
  /** What it is of, where that is more than the filter of the address. */
  readonly of?: Query
  /** The article it stands beside, which is not in it. */
  readonly beside?: Article
}

type Props = ListToNarrow & { readonly className?: string }

/** More ways to narrow a list: period, publisher, language. What it needs comes when it is opened. */
export function NarrowBy({ className = '', ...list }: Props) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className={`font-sans text-base ${className}`}
    >
      <summary className="min-h-7 cursor-pointer text-accent hover:underline">{words.filter.narrow}</summary>
      {isOpen && (
        <ErrorBoundary fallback={<Notice {...words.states.crashed} />} resetKey="narrow-by">
          <Suspense fallback={<PaperLines label={words.states.loading} lines={2} />}>
            <NarrowByForm {...list} />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  )
}

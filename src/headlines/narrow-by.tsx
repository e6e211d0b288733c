import { lazy, Suspense, useState } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'

const NarrowByForm = lazy(async () => ({ default: (await import('./narrow-by-form.tsx')).NarrowByForm }))

/** More ways to narrow a list: period, publisher, language. What it needs comes when it is opened. */
export function NarrowBy({ className = '' }: { readonly className?: string }) {
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
            <NarrowByForm />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  )
}

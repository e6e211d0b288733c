import type { ReactNode } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { IsolatedText } from '../ui/isolated-text.tsx'

/** What stands over and under a headline in every list. */

export function HeadlineKicker({ headline }: { readonly headline: HeadlineLine }) {
  if (!headline.kicker) return null
  return (
    <div className="font-sans text-accent text-note">
      <IsolatedText text={headline.kicker} lang={headline.lang} />
    </div>
  )
}

type SourceProps = {
  readonly headline: HeadlineLine
  /** Left out where the list's own title says the day. */
  readonly showsDate?: boolean
  /** What is told before them, in the interface's language. */
  readonly children?: ReactNode
}

/** Where and when it stood, in the interface's language on the headline's side; nothing where neither is known. */
export function HeadlineSource({ headline, showsDate = true, children }: SourceProps) {
  const words = useWords()
  const printer = usePrinter()
  const { published, publisher } = headline
  const date = showsDate && published ? printer.date(published, words.lang) : undefined
  if (!date && !publisher && !children) return null
  return (
    <div
      lang={words.lang}
      dir={words.dir}
      className={`mt-1 font-sans text-note text-quiet ${headline.dir === words.dir ? 'text-start' : 'text-end'}`}
    >
      {children}
      {date && <time dateTime={published}>{date}</time>}
      {date && publisher && <span aria-hidden="true"> · </span>}
      {publisher && <bdi lang={headline.lang}>{publisher}</bdi>}
    </div>
  )
}

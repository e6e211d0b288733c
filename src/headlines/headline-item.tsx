import type { ReactNode } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import { useWords } from '../preferences/interface-language.tsx'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { dateInWords } from '../words/dates.ts'

type Props = {
  readonly headline: HeadlineLine
  /** Why it stands in this list, in the interface's language. */
  readonly reason?: string | undefined
  /** Left out where the list's own title says the day. */
  readonly showsDate?: boolean
  /** What stands below it. */
  readonly children?: ReactNode
}

/** One headline of a list, in its own language and direction, with its date and publisher. */
export function HeadlineItem({ headline, reason, showsDate = true, children }: Props) {
  const words = useWords()
  const { published, publisher } = headline
  const date = showsDate && published ? dateInWords(published, words.lang) : undefined
  return (
    <li
      lang={headline.lang}
      dir={headline.dir}
      className="break-inside-avoid border-hairline border-b py-3.5"
    >
      {headline.kicker && (
        <div className="font-sans text-accent text-sm">
          <IsolatedText text={headline.kicker} />
        </div>
      )}
      <HeadlineLink
        article={headline.id}
        className="block font-medium font-naskh text-[1.0625rem] leading-[1.65] hover:text-accent"
      >
        <IsolatedText text={headline.headline} />
      </HeadlineLink>
      {(date || publisher || reason) && (
        <div
          lang={words.lang}
          dir={words.dir}
          className={`mt-1 font-sans text-quiet text-sm ${headline.dir === words.dir ? 'text-start' : 'text-end'}`}
        >
          {reason && <div>{reason}</div>}
          {date && <time dateTime={published}>{date}</time>}
          {date && publisher && <span aria-hidden="true"> · </span>}
          {publisher && <bdi lang={headline.lang}>{publisher}</bdi>}
        </div>
      )}
      {children}
    </li>
  )
}

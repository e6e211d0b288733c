import type { ReactNode } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import { IsolatedText } from '../ui/isolated-text.tsx'
import type { RowAttributes } from './growing-list.tsx'
import { HeadlineKicker, HeadlineSource } from './headline-parts.tsx'

type Props = {
  readonly headline: HeadlineLine
  /** Why it stands in this list, in the interface's language. */
  readonly reason?: string | undefined
  /** Left out where the list's own title says the day. */
  readonly showsDate?: boolean
  readonly row?: RowAttributes
  /** What stands below it. */
  readonly children?: ReactNode
}

/** One headline of a list, in its own language and direction, with its date and publisher. */
export function HeadlineItem({ headline, reason, showsDate = true, row, children }: Props) {
  return (
    <li
      {...row}
      lang={headline.lang}
      dir={headline.dir}
      className="break-inside-avoid border-hairline border-b py-3.5"
    >
      <HeadlineKicker headline={headline} />
      <HeadlineLink article={headline.id} className="block font-medium font-text text-item hover:text-accent">
        <IsolatedText text={headline.headline} lang={headline.lang} />
      </HeadlineLink>
      <HeadlineSource headline={headline} showsDate={showsDate}>
        {reason && <div>{reason}</div>}
      </HeadlineSource>
      {children}
    </li>
  )
}

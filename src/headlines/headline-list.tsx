import type { ReactNode } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { HeadlineItem } from './headline-item.tsx'

type Props = {
  readonly headlines: readonly HeadlineLine[]
  /** Asks for those that follow; absent where all are there. */
  readonly onMore?: (() => void) | undefined
  /** What stands below a headline. */
  readonly below?: ((headline: HeadlineLine) => ReactNode) | undefined
  readonly className?: string | undefined
}

/** A list of headlines, and the way to those that follow. */
export function HeadlineList({ headlines, onMore, below, className }: Props) {
  const words = useWords()
  return (
    <>
      <ul className={className}>
        {headlines.map((headline) => (
          <HeadlineItem key={headline.id} headline={headline}>
            {below?.(headline)}
          </HeadlineItem>
        ))}
      </ul>
      {onMore && (
        <TextButton className="mt-4" onClick={onMore}>
          {words.moreHeadlines}
        </TextButton>
      )}
    </>
  )
}

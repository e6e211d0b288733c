import { useState } from 'react'
import type { HeadlineLine } from '../library/headline.ts'
import { headlinesInPage } from '../library/site-data.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { HeadlineItem } from './headline-item.tsx'

type Props = {
  readonly headlines: readonly HeadlineLine[]
  readonly className?: string
}

/** A list of headlines: the first hundred whole, the rest a hundred at a time when asked for. */
export function HeadlineList({ headlines, className }: Props) {
  const words = useWords()
  const [shown, setShown] = useState(headlinesInPage)
  return (
    <>
      <ul className={className}>
        {headlines.slice(0, shown).map((headline) => (
          <HeadlineItem key={headline.id} headline={headline} />
        ))}
      </ul>
      {headlines.length > shown && (
        <TextButton className="mt-4" onClick={() => setShown(shown + headlinesInPage)}>
          {words.front.more}
        </TextButton>
      )}
    </>
  )
}

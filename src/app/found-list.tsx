import type { HeadlineLine } from '../library/headline.ts'
import { useWords } from '../preferences/interface-language.tsx'
import type { QueryWord } from '../text/parse-query.ts'
import { TextButton } from '../ui/text-button.tsx'
import { FoundRow } from './found-row.tsx'

type Props = {
  readonly items: readonly HeadlineLine[]
  /** The words to mark. */
  readonly asked: readonly QueryWord[]
  /** Asks for more; absent where all are here. */
  readonly onMore: (() => void) | undefined
}

/** The articles found so far, and the way to more of them. */
export function FoundList({ items, asked, onMore }: Props) {
  const words = useWords()
  return (
    <>
      <ol className="max-w-prose">
        {items.map((line) => (
          <FoundRow key={line.id} line={line} asked={asked} />
        ))}
      </ol>
      {onMore && (
        <TextButton className="mt-4" onClick={onMore}>
          {words.moreHeadlines}
        </TextButton>
      )}
    </>
  )
}

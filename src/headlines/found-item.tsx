import type { HeadlineLine } from '../library/headline.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import type { Piece, Snippet } from '../search/snippet.ts'
import { LinePlaces } from '../ui/line-places.tsx'
import { FoundText } from './found-text.tsx'
import { HeadlineKicker, HeadlineSource } from './headline-parts.tsx'

type Props = {
  readonly line: HeadlineLine
  /** The headline cut at the words that were found. */
  readonly headline: readonly Piece[]
  /** Lines of the text; undefined while they come, or where the text has none of the words. */
  readonly snippet: Snippet | undefined
  /** Whether such lines may still come. */
  readonly isComing: boolean
}

/** One article found: its headline, the lines that were meant, and where and when it stood. */
export function FoundItem({ line, headline, snippet, isComing }: Props) {
  return (
    <div lang={line.lang} dir={line.dir}>
      <HeadlineKicker headline={line} />
      <HeadlineLink article={line.id} className="block font-medium font-text text-item hover:text-accent">
        <FoundText pieces={headline} lang={line.lang} />
      </HeadlineLink>
      {snippet && (
        <p lang={snippet.lang} dir={snippet.dir} className="mt-1 font-text text-copy text-quiet">
          {snippet.isCutBefore && '… '}
          <FoundText pieces={snippet.pieces} lang={snippet.lang} />
          {snippet.isCutAfter && ' …'}
        </p>
      )}
      {!snippet && isComing && <LinePlaces className="mt-1" />}
      <HeadlineSource headline={line} />
    </div>
  )
}

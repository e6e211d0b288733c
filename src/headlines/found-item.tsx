import type { HeadlineLine } from '../library/headline.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import { useWords } from '../preferences/interface-language.tsx'
import type { Piece, Snippet } from '../search/snippet.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { dateInWords } from '../words/dates.ts'
import { FoundText } from './found-text.tsx'

type Props = {
  readonly line: HeadlineLine
  /** The headline cut at the words that were found. */
  readonly headline: readonly Piece[]
  /** Lines of the text; undefined while they come, or where the text has none of the words. */
  readonly snippet: Snippet | undefined
}

/** One article found: its headline, the lines that were meant, and where and when it stood. */
export function FoundItem({ line, headline, snippet }: Props) {
  const words = useWords()
  const date = line.published && dateInWords(line.published, words.lang)
  return (
    <div lang={line.lang} dir={line.dir}>
      {line.kicker && (
        <div className="font-sans text-accent text-sm">
          <IsolatedText text={line.kicker} />
        </div>
      )}
      <HeadlineLink
        article={line.id}
        className="block font-medium font-naskh text-lg leading-[1.65] hover:text-accent"
      >
        <FoundText pieces={headline} />
      </HeadlineLink>
      {snippet && (
        <p lang={snippet.lang} dir={snippet.dir} className="mt-1 font-naskh text-quiet">
          {snippet.isCutBefore && '… '}
          <FoundText pieces={snippet.pieces} />
          {snippet.isCutAfter && ' …'}
        </p>
      )}
      {(date || line.publisher) && (
        <div
          lang={words.lang}
          dir={words.dir}
          className={`mt-1 font-sans text-quiet text-sm ${line.dir === words.dir ? 'text-start' : 'text-end'}`}
        >
          {date && <time dateTime={line.published}>{date}</time>}
          {date && line.publisher && <span aria-hidden="true"> · </span>}
          {line.publisher && <bdi lang={line.lang}>{line.publisher}</bdi>}
        </div>
      )}
    </div>
  )
}

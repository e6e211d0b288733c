import { useQuery } from '@tanstack/react-query'
import { FoundItem } from '../headlines/found-item.tsx'
import type { RowAttributes } from '../headlines/growing-list.tsx'
import { useSeen } from '../headlines/use-seen.ts'
import type { HeadlineLine } from '../library/headline.ts'
import { glancedQuery } from '../queries/article-texts.ts'
import { piecesOf, snippetOf } from '../search/snippet.ts'
import type { QueryWord } from '../text/parse-query.ts'

type Props = {
  readonly line: HeadlineLine
  readonly asked: readonly QueryWord[]
  readonly row: RowAttributes
}

/** A row of the results: its headline at once, lines of its text once it is near the window. */
export function FoundRow({ line, asked, row }: Props) {
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const article = useQuery({ ...glancedQuery(line.id), enabled: isSeen })
  return (
    <li {...row}>
      <div ref={ref} className="border-hairline border-b py-4">
        <FoundItem
          line={line}
          headline={piecesOf(line.headline, asked)}
          snippet={article.data && snippetOf(article.data, asked)}
          isComing={article.isPending}
        />
      </div>
    </li>
  )
}

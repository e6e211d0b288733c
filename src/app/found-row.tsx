import { useQuery } from '@tanstack/react-query'
import { FoundItem } from '../headlines/found-item.tsx'
import type { RowAttributes } from '../headlines/growing-list.tsx'
import { useSeen } from '../headlines/use-seen.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { glancedQuery } from '../queries/article-texts.ts'
import { headlineAt } from '../queries/search-files.ts'
import type { QueryWord } from '../search/parse-query.ts'
import { piecesOf, snippetOf } from '../search/snippet.ts'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  readonly ordinal: number
  readonly asked: readonly QueryWord[]
  readonly row: RowAttributes
}

/** A row of the results: its headline as soon as that has come, its lines once it is near the window. */
export function FoundRow({ ordinal, asked, row }: Props) {
  const words = useWords()
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const { query, place } = headlineAt(ordinal)
  const headlines = useQuery(query)
  const line = headlines.data?.headlines[place]
  const article = useQuery({ ...glancedQuery(line?.id ?? ''), enabled: isSeen && line !== undefined })
  const isMissing = headlines.isError || (headlines.data && !line)
  return (
    <li {...row}>
      <div ref={ref} className="border-hairline border-b py-4">
        {line ? (
          <FoundItem
            line={line}
            headline={piecesOf(line.headline, asked)}
            snippet={article.data && snippetOf(article.data, asked)}
          />
        ) : isMissing ? (
          <p className="text-quiet">
            {words.states.broken.title}{' '}
            <TextButton onClick={() => void headlines.refetch()}>{words.states.retry}</TextButton>
          </p>
        ) : (
          <div aria-hidden="true" className="grid gap-4 py-2">
            <div className="h-3 w-2/3 bg-hairline/50" />
            <div className="h-3 bg-hairline/50" />
          </div>
        )}
      </div>
    </li>
  )
}

import { useState } from 'react'
import { headlinesInPage } from '../library/site-data.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { ordinalsAt } from '../queries/find-in-library.ts'
import type { Ordinals } from '../search/find-articles.ts'
import type { QueryWord } from '../search/parse-query.ts'
import { TextButton } from '../ui/text-button.tsx'
import { FoundRow } from './found-row.tsx'

const rowsAtOnce = 20

type Props = { readonly ordinals: Ordinals; readonly asked: readonly QueryWord[] }

/** The articles found: a hundred whole, of more the first twenty and twenty more when asked. */
export function FoundList({ ordinals, asked }: Props) {
  const words = useWords()
  const [shown, setShown] = useState(ordinals.length > headlinesInPage ? rowsAtOnce : headlinesInPage)
  return (
    <>
      <ol className="max-w-prose">
        {ordinalsAt(ordinals, 0, shown).map((ordinal) => (
          <FoundRow key={ordinal} ordinal={ordinal} asked={asked} />
        ))}
      </ol>
      {ordinals.length > shown && (
        <TextButton className="mt-4" onClick={() => setShown(shown + rowsAtOnce)}>
          {words.moreHeadlines}
        </TextButton>
      )}
    </>
  )
}

import type { Piece } from '../search/snippet.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'

type Props = { readonly pieces: readonly Piece[]; readonly lang: string }

/** A text with the words that were searched for marked, each whole so that its letters stay joined. */
export function FoundText({ pieces, lang }: Props) {
  let offset = 0
  return pieces.map(({ text, isFound }) => {
    const key = offset
    offset += text.length
    if (!isFound) return <IsolatedText key={key} text={text} lang={lang} />
    return (
      <mark key={key} className="bg-chosen text-inherit">
        <IsolatedText text={text} lang={lang} />
      </mark>
    )
  })
}

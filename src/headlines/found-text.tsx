import type { Piece } from '../search/snippet.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'

/** A text with the words that were searched for marked, each whole so that its letters stay joined. */
export function FoundText({ pieces }: { readonly pieces: readonly Piece[] }) {
  let offset = 0
  return pieces.map(({ text, isFound }) => {
    const key = offset
    offset += text.length
    if (!isFound) return <IsolatedText key={key} text={text} />
    return (
      <mark key={key} className="bg-chosen text-inherit">
        <IsolatedText text={text} />
      </mark>
    )
  })
}

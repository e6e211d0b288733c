import type { ReactNode } from 'react'
import type { CountedName } from '../entity/entity.ts'
import { nameIn } from '../entity/entity.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'

type Props = {
  readonly id: string
  readonly names: readonly CountedName[]
  /** What was typed, offered last as a search in the texts. */
  readonly query: string
  /** The option the keyboard stands on; -1 for none. */
  readonly active: number
  readonly optionId: (option: number) => string
  readonly onChoose: (option: number) => void
}

/** What a search box offers while one types: names, and last a search for the words themselves. */
export function Suggestions({ id, names, query, active, optionId, onChoose }: Props) {
  const words = useWords()
  const pageWords = usePageWords()
  const option = (index: number, content: ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard moves in the text field
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field
    <div
      key={index}
      id={optionId(index)}
      role="option"
      aria-selected={index === active}
      onClick={() => onChoose(index)}
      className="flex min-h-10 cursor-pointer flex-wrap items-baseline gap-x-3 px-3 py-1.5 hover:bg-chosen aria-selected:bg-chosen"
    >
      {content}
    </div>
  )
  return (
    <div
      id={id}
      role="listbox"
      aria-label={pageWords.search.suggestions}
      // Why: a press on an option must not take the focus from the text field, which would close the list.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-96 overflow-y-auto border border-hairline bg-paper py-1 shadow-lg"
    >
      {names.map((name, index) =>
        option(
          index,
          <>
            <bdi className="font-text text-lg">{nameIn(name, words.lang)}</bdi>
            <span className="text-quiet text-sm">
              {words.kinds[name.kind].one} · {pageWords.count.articles(name.articles)}
            </span>
          </>,
        ),
      )}
      {option(names.length, <span className="text-accent">{pageWords.search.inTexts(query)}</span>)}
    </div>
  )
}

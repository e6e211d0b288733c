import { type ComponentProps, type ReactNode, useId } from 'react'
import { longestQuery } from '../navigation/search-address.ts'
import { useWords } from '../preferences/interface-language.tsx'

type Props = ComponentProps<'input'> & {
  /** What opens below the line. */
  readonly children?: ReactNode
}

/** The line a query is typed on, with its label and its button; it stands in a form of whoever uses it. */
export function SearchLine({ children, ...input }: Props) {
  const words = useWords()
  const id = useId()
  return (
    <div className="relative flex items-end gap-x-4 border-ink border-b pb-1.5">
      <label htmlFor={id} className="sr-only">
        {words.searchBox.label}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={longestQuery}
        placeholder={words.searchBox.label}
        // Empty, it would find no direction of its own and put the placeholder on the left.
        className="min-h-10 w-full min-w-0 bg-transparent text-start font-text text-body text-ellipsis placeholder:text-quiet max-sm:placeholder:text-base placeholder-shown:[direction:inherit] focus-visible:outline-offset-4"
        {...input}
      />
      <button type="submit" className="min-h-10 shrink-0 cursor-pointer text-accent hover:underline">
        {words.searchBox.submit}
      </button>
      {children}
    </div>
  )
}

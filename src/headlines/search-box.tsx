import { type FormEvent, useId } from 'react'
import { useHref, useNavigate } from 'react-router'
import { searchPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'

type Props = {
  readonly query?: string
  /** Called while the reader types; without it the box leads to the search page. */
  readonly onType?: (query: string) => void
}

/** A box to search headlines and names; a plain form, so that it leads to the search page on its own. */
export function SearchBox({ query = '', onType }: Props) {
  const words = useWords()
  const id = useId()
  const action = useHref(searchPath)
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('q')
    void navigate(`${searchPath}?${new URLSearchParams({ q: String(typed ?? '') })}`)
  }
  return (
    <search>
      <form
        action={action}
        method="get"
        onSubmit={submit}
        className="flex max-w-prose items-end gap-x-4 border-ink border-b pb-1.5"
      >
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
          maxLength={200}
          defaultValue={query}
          placeholder={words.searchBox.label}
          onChange={(event) => onType?.(event.target.value)}
          className="min-h-10 w-full min-w-0 bg-transparent text-start font-naskh text-body placeholder:text-quiet focus-visible:outline-offset-4"
        />
        <button type="submit" className="min-h-10 shrink-0 cursor-pointer text-accent hover:underline">
          {words.searchBox.submit}
        </button>
      </form>
    </search>
  )
}

import type { FormEvent } from 'react'
import { useHref, useNavigate } from 'react-router'
import type { CountedName } from '../entity/entity.ts'
import { entityPath, searchPath } from '../navigation/paths.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { SearchLine } from './search-line.tsx'
import { Suggestions } from './suggestions.tsx'
import { useCombobox } from './use-combobox.ts'

type Props = {
  readonly typed: string
  readonly exactLetters: boolean
  /** Names that what is typed may mean, the best first. */
  readonly names: readonly CountedName[]
  readonly onType: (typed: string) => void
  readonly onSearch: (wish: { readonly query: string; readonly exactLetters: boolean }) => void
}

/** The box of the search page: it offers names while one types, and searches the texts when sent. */
export function SearchField({ typed, exactLetters, names, onType, onSearch }: Props) {
  const pageWords = usePageWords()
  const action = useHref(searchPath)
  const navigate = useNavigate()
  const query = typed.trim()
  const choose = (option: number) => {
    const name = names[option]
    if (name) void navigate(entityPath(name.id))
    else onSearch({ query, exactLetters })
    combobox.close()
  }
  const combobox = useCombobox(query === '' ? 0 : names.length + 1, choose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    combobox.close()
    onSearch({ query, exactLetters })
  }
  return (
    <search>
      <form action={action} method="get" onSubmit={submit} className="max-w-prose">
        <SearchLine
          value={typed}
          onChange={(event) => {
            onType(event.target.value)
            combobox.open()
          }}
          {...combobox.field}
        >
          {combobox.isOpen && (
            <Suggestions
              id={combobox.listId}
              names={names}
              query={query}
              active={combobox.active}
              optionId={combobox.optionId}
              onChoose={choose}
            />
          )}
        </SearchLine>
        <label className="mt-3 inline-flex min-h-8 cursor-pointer items-center gap-x-2 text-quiet">
          <input
            type="checkbox"
            name="exact"
            value="1"
            checked={exactLetters}
            onChange={(event) => onSearch({ query, exactLetters: event.target.checked })}
            className="size-4 appearance-auto accent-accent"
          />
          {pageWords.search.exactLetters}
        </label>
      </form>
    </search>
  )
}

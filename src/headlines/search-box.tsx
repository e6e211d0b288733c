import type { FormEvent } from 'react'
import { useHref, useNavigate } from 'react-router'
import { searchPath } from '../navigation/paths.ts'
import { SearchLine } from './search-line.tsx'

/** The way to the search page from another; a plain form, so that it leads there on its own. */
export function SearchBox() {
  const action = useHref(searchPath)
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('q')
    void navigate(`${searchPath}?${new URLSearchParams({ q: String(typed ?? '') })}`)
  }
  return (
    <search>
      <form action={action} method="get" onSubmit={submit} className="max-w-prose">
        <SearchLine />
      </form>
    </search>
  )
}

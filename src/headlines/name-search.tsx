import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { troubleOf } from '../queries/fetch-json.ts'
import { foundNamesQuery } from '../queries/found-names.ts'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { EntityChoice } from './entity-choice.tsx'
import { ListTrouble } from './list-trouble.tsx'
import { useSettled } from './use-settled.ts'

const mostFound = 60
const pauseMs = 160
const longestQuery = 100

/** A box that finds names in any script and spelling; what stands below it otherwise gives way to what it found. */
export function NameSearch({ children }: { readonly children: ReactNode }) {
  const { names: told } = useEntityWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const query = useSettled(typed.trim(), pauseMs)
  return (
    <>
      <search className="mt-4 block max-w-prose border-ink border-b noscript:hidden">
        <label htmlFor={id} className="sr-only">
          {told.search}
        </label>
        <input
          id={id}
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={longestQuery}
          value={typed}
          placeholder={told.search}
          onChange={(event) => setTyped(event.target.value)}
          className="min-h-10 w-full min-w-0 text-start font-text text-body placeholder:text-quiet placeholder-shown:[direction:inherit] focus-visible:outline-offset-4"
        />
      </search>
      {query === '' ? children : <FoundNames query={query} />}
    </>
  )
}

function FoundNames({ query }: { readonly query: string }) {
  const words = useWords()
  const { names: told } = useEntityWords()
  const { data, error, isError, refetch } = useQuery({
    ...foundNamesQuery(query, mostFound),
    placeholderData: (before) => before,
  })
  if (isError) return <ListTrouble trouble={troubleOf(error)} onRetry={() => void refetch()} />
  if (!data) return <PaperLines label={words.states.loading} />
  return (
    <>
      <p role="status" className="mt-4 text-quiet text-sm">
        {data.length === mostFound ? told.best(mostFound) : told.found(data.length)}
      </p>
      {data.length === 0 && <Notice {...told.nothing} />}
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-10 font-text text-lg">
        {data.map((entity) => (
          <li key={entity.id}>
            <EntityChoice entity={entity} count={entity.articles} />
          </li>
        ))}
      </ul>
    </>
  )
}

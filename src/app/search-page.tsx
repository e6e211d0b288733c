import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CountedName } from '../entity/entity.ts'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { SearchField } from '../headlines/search-field.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { useSettled } from '../headlines/use-settled.ts'
import { readSearch, type SearchAddress, searchAddress } from '../navigation/search-address.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { foundNamesQuery } from '../queries/found-names.ts'
import { foundArticlesQuery } from '../queries/use-found-articles.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { PageTitle } from './page-title.tsx'
import { SearchAnswer } from './search-answer.tsx'

const mostNames = 6
const noNames: readonly CountedName[] = []
/** Long enough that a fast typist asks once a word, short enough not to be felt. */
const pauseMs = 160

/** `/search?q=`: articles by their texts, and names, in any spelling. */
export function SearchPage() {
  const pageWords = usePageWords()
  const params = useAddressSearch()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { query: asked, exactLetters, sort } = readSearch(params)
  const [typed, setTyped] = useFollowing(asked)
  const [wantsExact, setWantsExact] = useFollowing(exactLetters)
  const query = useSettledQuery(typed, asked)
  const { filter } = useFilter()
  const { entities } = useNarrowedHeadlines(filter)
  const nameOf = useEntityNames(entities)
  const names = useQuery({
    ...foundNamesQuery(query, mostNames),
    enabled: query !== '',
    placeholderData: (before) => before,
  })
  useEscapeClears()
  const search = (wish: Omit<SearchAddress, 'sort'>) => {
    const { query: text, ...letters } = wish
    setTyped(text)
    setWantsExact(wish.exactLetters)
    if (text !== '') {
      // The search is under way while the page takes its address in.
      void client.prefetchInfiniteQuery(foundArticlesQuery({ text, ...letters, sort, filter }))
      void client.prefetchQuery(foundNamesQuery(text, mostNames))
    }
    void navigate(searchAddress({ ...wish, sort }, params))
  }
  return (
    <main id="text">
      <PageTitle title={pageWords.search.title} />
      <h1 tabIndex={-1} className="mb-4 font-text font-semibold text-headline">
        {pageWords.search.title}
      </h1>
      <SearchField
        typed={typed}
        exactLetters={wantsExact}
        names={(query !== '' && names.data) || noNames}
        onType={setTyped}
        onSearch={search}
      />
      {query !== '' && (
        <NarrowBy of={{ filter, text: query, exactLetters, sort }} className="mt-3 max-w-prose" />
      )}
      <FilterBar nameOf={nameOf} className="mt-4" />
      {query === '' ? (
        <p className="mt-3 max-w-prose text-quiet">{pageWords.search.hint}</p>
      ) : (
        <SearchAnswer query={query} names={(!names.isPlaceholderData && names.data) || noNames} />
      )}
    </main>
  )
}

/** A value of one's own that begins anew when the one it follows changes. */
function useFollowing<T extends string | boolean>(followed: T) {
  const [{ value, from }, set] = useState({ value: followed, from: followed })
  if (from !== followed) set({ value: followed, from: followed })
  return [value, (next: T) => set({ value: next, from: followed })] as const
}

/** What to search for: what the address says at once, what is typed after a pause. */
function useSettledQuery(typed: string, asked: string): string {
  const settled = useSettled(typed, pauseMs)
  return (typed === asked ? asked : settled).trim()
}

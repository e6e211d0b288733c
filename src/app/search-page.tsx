import { useQuery } from '@tanstack/react-query'
import { memo, useCallback, useDeferredValue, useState } from 'react'
import { useNavigate } from 'react-router'
import type { CountedName } from '../entity/entity.ts'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { SearchField } from '../headlines/search-field.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { useSettled } from '../headlines/use-settled.ts'
import { isActive } from '../library/filter.ts'
import { readSearch, type SearchAddress, searchAddress } from '../navigation/search-address.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { foundNamesQuery } from '../queries/found-names.ts'
import { useFoundArticles } from '../queries/use-found-articles.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { PaperLines } from '../ui/paper-lines.tsx'
import { PageTitle } from './page-title.tsx'
import { SearchResults } from './search-results.tsx'
import { SearchTrouble } from './search-trouble.tsx'

const mostNames = 6
/** Long enough that a fast typist asks once a word, short enough not to be felt. */
const pauseMs = 160

/** `/search?q=`: articles by their texts, and names, in any spelling. */
export function SearchPage() {
  const pageWords = usePageWords()
  const params = useAddressSearch()
  const navigate = useNavigate()
  const { query: asked, exactLetters, sort } = readSearch(params)
  const [typed, setTyped] = useFollowing(asked)
  const query = useSettledQuery(typed, asked)
  const { filter } = useFilter()
  const { entities } = useNarrowedHeadlines(filter)
  const nameOf = useEntityNames(entities)
  const names = useNamesFor(query)
  useEscapeClears()
  const search = (wish: Omit<SearchAddress, 'sort'>) => {
    setTyped(wish.query)
    void navigate(searchAddress({ ...wish, sort }, params))
  }
  return (
    <main id="text">
      <PageTitle title={pageWords.search.title} />
      <h1 tabIndex={-1} className="mb-4 font-naskh font-semibold text-headline">
        {pageWords.search.title}
      </h1>
      <SearchField
        typed={typed}
        exactLetters={exactLetters}
        names={(query !== '' && names.data) || []}
        onType={setTyped}
        onSearch={search}
      />
      <FilterBar nameOf={nameOf} className="mt-4" />
      {query === '' ? (
        <p className="mt-3 max-w-prose text-quiet">{pageWords.search.hint}</p>
      ) : (
        <SearchAnswer query={query} />
      )}
    </main>
  )
}

/** Names that a query may mean; those of the last one until they have come. */
function useNamesFor(query: string) {
  return useQuery({
    ...foundNamesQuery(query, mostNames),
    enabled: query !== '',
    placeholderData: (before) => before,
  })
}

/**
 * What is found for a query. Why memoized, and why what was found is shown in its own time: neither a letter that is
 * typed nor the next one waits for a list.
 */
const SearchAnswer = memo(function SearchAnswer({ query }: { readonly query: string }) {
  const pageWords = usePageWords()
  const params = useAddressSearch()
  const { exactLetters, sort } = readSearch(params)
  const { filter } = useFilter()
  const { found, isSearching, trouble, retry, more } = useFoundArticles({
    text: query,
    exactLetters,
    sort,
    filter,
  })
  const names = useNamesFor(query)
  const hrefOf = useCallback(
    (wish: Partial<SearchAddress>) => searchAddress({ query, exactLetters, sort, ...wish }, params),
    [query, exactLetters, sort, params],
  )
  const shown = useDeferredValue(
    found && {
      query,
      found,
      names: names.isPlaceholderData ? noNames : (names.data ?? noNames),
      isNarrowed: isActive(filter),
      sort,
      hrefOf,
      onMore: trouble === undefined ? more : undefined,
    },
  )
  return (
    <>
      {found && shown && <SearchResults {...shown} />}
      {trouble !== undefined && <SearchTrouble trouble={trouble} onRetry={retry} />}
      {isSearching && <PaperLines label={pageWords.search.searching} />}
    </>
  )
})

const noNames: readonly CountedName[] = []

/** A value of one's own that begins anew when the one it follows changes. */
function useFollowing(followed: string) {
  const [{ value, from }, set] = useState({ value: followed, from: followed })
  if (from !== followed) set({ value: followed, from: followed })
  return [value, (next: string) => set({ value: next, from: followed })] as const
}

/** What to search for: what the address says at once, what is typed after a pause. */
function useSettledQuery(typed: string, asked: string): string {
  const settled = useSettled(typed, pauseMs)
  return (typed === asked ? asked : settled).trim()
}

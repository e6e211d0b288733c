import { memo, useCallback, useDeferredValue } from 'react'
import type { CountedName } from '../entity/entity.ts'
import { isActive } from '../library/filter.ts'
import { readSearch, type SearchAddress, searchAddress } from '../navigation/search-address.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { useFoundArticles } from '../queries/use-found-articles.ts'
import { PaperLines } from '../ui/paper-lines.tsx'
import { SearchResults } from './search-results.tsx'
import { SearchTrouble } from './search-trouble.tsx'

type Props = {
  /** Not empty. */
  readonly query: string
  /** Names the query may mean. */
  readonly names: readonly CountedName[]
}

/**
 * What is found for a query. Why memoized, and why what was found is shown in its own time: neither a letter that is
 * typed nor the next one waits for a list.
 */
export const SearchAnswer = memo(function SearchAnswer({ query, names }: Props) {
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
  const hrefOf = useCallback(
    (wish: Partial<SearchAddress>) => searchAddress({ query, exactLetters, sort, ...wish }, params),
    [query, exactLetters, sort, params],
  )
  const onMore = trouble === undefined ? more : undefined
  // All of it together, so that no list stands under another query's words.
  const shown = useDeferredValue(
    found && { query, found, names, isNarrowed: isActive(filter), sort, hrefOf, onMore },
  )
  return (
    <>
      {found && shown && <SearchResults {...shown} />}
      {trouble !== undefined && <SearchTrouble trouble={trouble} onRetry={retry} />}
      {isSearching && <PaperLines label={pageWords.search.searching} />}
    </>
  )
})

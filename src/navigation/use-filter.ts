import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Filter } from '../library/filter.ts'
import { readFilter, withFilter } from './paths.ts'
import { useAddressSearch } from './use-address-search.ts'

/** The filter of the page's address, and the way to another: each change is an entry of the history. */
export function useFilter(): { readonly filter: Filter; readonly setFilter: (filter: Filter) => void } {
  const { pathname } = useLocation()
  const search = useAddressSearch()
  const navigate = useNavigate()
  const filter = useMemo(() => readFilter(search), [search])
  const setFilter = (next: Filter) => void navigate(withFilter(pathname, next, search))
  return { filter, setFilter }
}

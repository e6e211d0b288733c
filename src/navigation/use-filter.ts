import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Filter } from '../library/filter.ts'
import { readFilter, withFilter } from './paths.ts'

/** The filter of the page's address, and the way to another: each change is an entry of the history. */
export function useFilter(): { readonly filter: Filter; readonly setFilter: (filter: Filter) => void } {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search])
  const setFilter = (next: Filter) => {
    void navigate(withFilter(pathname, next, new URLSearchParams(search)), { preventScrollReset: true })
  }
  return { filter, setFilter }
}

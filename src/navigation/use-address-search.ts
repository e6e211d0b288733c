import { useMemo, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

/**
 * What stands after the `?` of the page's address.
 *
 * Why a store: a prerendered page was made without it, so the first render must not see it yet.
 */
export function useAddressSearch(): URLSearchParams {
  const { search } = useLocation()
  const shown = useSyncExternalStore(
    neverChanges,
    () => search,
    () => '',
  )
  return useMemo(() => new URLSearchParams(shown), [shown])
}

const neverChanges = () => () => {}

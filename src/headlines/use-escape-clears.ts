import { useLayoutEffect } from 'react'
import { isActive, noFilter } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { isEscapeForPage } from '../ui/is-escape-for-page.ts'

/**
 * Escape clears the filter, after any open dialog and not while something is being typed.
 *
 * Why a layout effect: a later one runs after the chip is painted, and an Escape pressed in between would be lost.
 */
export function useEscapeClears(): void {
  const { filter, setFilter } = useFilter()
  useLayoutEffect(() => {
    if (!isActive(filter)) return
    const onKey = (event: KeyboardEvent) => {
      if (!isEscapeForPage(event)) return
      const typing = event.target instanceof HTMLInputElement && event.target.value !== ''
      if (!typing) setFilter(noFilter)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

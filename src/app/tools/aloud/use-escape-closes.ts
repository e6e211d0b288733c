import { useEffect } from 'react'
import { isEscapeForPage } from '../../../ui/is-escape-for-page.ts'

/**
 * Escape closes a bar, after any open dialog or card and not while something is being typed.
 *
 * Why on the document: what has the focus hears it first, and what clears the filter, which listens on the window, after.
 */
export function useEscapeCloses(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isEscapeForPage(event)) return
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

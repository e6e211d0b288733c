import { useEffect } from 'react'

/**
 * Escape closes a bar, after any open dialog or card and not while something is being typed.
 *
 * Why on the document: what has the focus hears it first, and what clears the filter, which listens on the window, after.
 */
export function useEscapeCloses(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open], [popover]:popover-open')) return
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

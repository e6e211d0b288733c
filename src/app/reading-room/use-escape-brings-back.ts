import { useEffect } from 'react'

/**
 * Escape brings the whole page back, after any open dialog or card.
 *
 * Why as the key goes down to its target: the choice, which Escape clears too, is for the next one.
 */
export function useEscapeBringsBack(isAlone: boolean, onWhole: () => void): void {
  useEffect(() => {
    if (!isAlone) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open], [popover]:popover-open')) return
      event.preventDefault()
      onWhole()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isAlone, onWhole])
}

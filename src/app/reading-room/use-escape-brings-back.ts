import { useEffect } from 'react'
import { isEscapeForPage } from '../../ui/is-escape-for-page.ts'

/**
 * Escape brings the whole page back, after any open dialog or card.
 *
 * Why as the key goes down to its target: the choice, which Escape clears too, is for the next one.
 */
export function useEscapeBringsBack(isAlone: boolean, onWhole: () => void): void {
  useEffect(() => {
    if (!isAlone) return
    const onKey = (event: KeyboardEvent) => {
      if (!isEscapeForPage(event)) return
      event.preventDefault()
      onWhole()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isAlone, onWhole])
}

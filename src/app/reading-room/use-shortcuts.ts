import { useEffect } from 'react'
import { usePreferences } from '../../preferences/use-preferences.ts'
import type { Direction } from '../../text/direction.ts'
import { type Command, commandOf } from './command.ts'

/** Calls with what a key asks for, unless the reader has put the shortcuts off. */
export function useShortcuts(dir: Direction, onCommand: (command: Command) => void): void {
  const { shortcuts } = usePreferences()
  useEffect(() => {
    if (shortcuts === 'off') return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return
      const command = commandOf(event, { dir, isTyping: isTyping(event.target), isFree: isFree() })
      if (!command) return
      event.preventDefault()
      onCommand(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}

/** Whether arrow keys would do nothing else: no link, control or selection has them, and the page is not too wide. */
function isFree(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement
  return (
    document.activeElement?.closest('a, button, summary, iframe, audio, video, [tabindex="0"]') == null &&
    document.getSelection()?.isCollapsed !== false &&
    scrollWidth <= clientWidth
  )
}

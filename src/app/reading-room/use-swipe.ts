import { useEffect } from 'react'
import type { Direction } from '../../text/direction.ts'
import { swipeOf } from './swipe.ts'

/** Strokes from the window's edges are the browser's own. Units: CSS pixels. */
const edge = 24

/**
 * Calls with where a swipe over the text leads.
 *
 * Why touch events: a browser that takes a finger for its own scrolling cancels the pointer, but tells of the touch.
 */
export function useSwipe(dir: Direction, onSwipe: (to: 'older' | 'newer') => void): void {
  useEffect(() => {
    let from: { readonly x: number; readonly y: number; readonly when: number } | undefined
    const begin = ({ touches, target, timeStamp }: TouchEvent) => {
      const [finger] = touches
      const isOne = finger && touches.length === 1 && (visualViewport?.scale ?? 1) < 1.01
      from = isOne && isForPage(target, finger.clientX) ? placeOf(finger, timeStamp) : undefined
    }
    const end = ({ changedTouches, touches, timeStamp }: TouchEvent) => {
      const [finger] = changedTouches
      const isSelecting = document.getSelection()?.isCollapsed === false
      const to =
        from && finger && touches.length === 0 && !isSelecting
          ? swipeOf(
              { across: finger.clientX - from.x, down: finger.clientY - from.y, ms: timeStamp - from.when },
              dir,
            )
          : undefined
      from = undefined
      if (to) onSwipe(to)
    }
    const cancel = () => {
      from = undefined
    }
    window.addEventListener('touchstart', begin, { passive: true })
    window.addEventListener('touchend', end, { passive: true })
    window.addEventListener('touchcancel', cancel, { passive: true })
    return () => {
      window.removeEventListener('touchstart', begin)
      window.removeEventListener('touchend', end)
      window.removeEventListener('touchcancel', cancel)
    }
  })
}

function placeOf({ clientX, clientY }: Touch, when: number) {
  return { x: clientX, y: clientY, when }
}

/** Whether a finger came down on the text, and not on what scrolls sideways itself. */
function isForPage(target: EventTarget | null, x: number): boolean {
  if (!(target instanceof Element) || x < edge || x > document.documentElement.clientWidth - edge)
    return false
  for (let box: Element | null = target; box; box = box.parentElement) {
    if (box.id === 'text') return true
    if (box.matches('dialog, input') || scrollsSideways(box)) return false
  }
  return false
}

function scrollsSideways(box: Element): boolean {
  return box.scrollWidth > box.clientWidth && /auto|scroll/.test(getComputedStyle(box).overflowX)
}

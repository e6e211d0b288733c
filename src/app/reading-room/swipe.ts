import type { Direction } from '../../text/direction.ts'

/** What a finger did from where it came down to where it was lifted. Units: CSS pixels, milliseconds. */
export type Stroke = { readonly across: number; readonly down: number; readonly ms: number }

const leastAcross = 60
/** A slower finger is looking for something. */
const mostMs = 800

/**
 * Where a stroke leads in a list: as pages are turned, what the finger draws in comes from beyond the edge.
 * Undefined for a stroke that is no swipe.
 */
export function swipeOf({ across, down, ms }: Stroke, dir: Direction): 'older' | 'newer' | undefined {
  if (Math.abs(across) <= leastAcross || Math.abs(across) < 2 * Math.abs(down) || ms > mostMs)
    return undefined
  return across > 0 === (dir === 'rtl') ? 'older' : 'newer'
}

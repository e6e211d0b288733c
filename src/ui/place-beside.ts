import type { Direction } from '../text/direction.ts'

/** Units: CSS pixels from the window's corner. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
export type Size = { readonly width: number; readonly height: number }

/** Where a box is put, and how high it may be. */
export type Place = { readonly left: number; readonly top: number; readonly mostHeight: number }

/** Between the lines and the box, and between the box and the window's edge. */
const gap = 6
const margin = 8

/**
 * A place for a box beside lines of text, never over them: below, else above, else where there is more room, made
 * lower. It begins where the nearest line begins, as far as the window lets it.
 */
export function placeBeside(lines: readonly Box[], box: Size, room: Size, dir: Direction): Place {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return { left: margin, top: margin, mostHeight: room.height - 2 * margin }
  const top = Math.min(...lines.map((line) => line.top)) - gap
  const bottom = Math.max(...lines.map((line) => line.bottom)) + gap
  const [above, below] = [top - margin, room.height - margin - bottom]
  const isBelow = box.height <= below || (box.height > above && below >= above)
  const mostHeight = Math.max(isBelow ? below : above, 0)
  const line = isBelow ? last : first
  const start = dir === 'rtl' ? line.right - box.width : line.left
  return {
    left: Math.max(Math.min(start, room.width - margin - box.width), margin),
    top: isBelow ? bottom : top - Math.min(box.height, mostHeight),
    mostHeight,
  }
}

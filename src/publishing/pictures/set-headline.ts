import type { Direction } from '../../text/direction.ts'
import { breakLines, type Measure, widestWord } from './break-lines.ts'

/** A headline broken into lines. Units: pixels. */
export type SetHeadline = {
  readonly lines: readonly string[]
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
}

type Room = { readonly width: number; readonly height: number }

/** Units: pixels; Latin letters fill more of their em than Arabic ones. */
const largest = { rtl: 104, ltr: 84 }
const smallest = 44
const step = 4
const mostLines = 4

/**
 * The largest setting of a headline that fits a room; its end is cut off where even the smallest does not.
 *
 * `measure` gives widths at 100 pixels. Without hinting they grow with the size, so one measurement serves all.
 */
export function setHeadline(text: string, dir: Direction, room: Room, measure: Measure): SetHeadline {
  const measureAt = scaled(measure)
  // Signs above and below Arabic letters need the room, and so do Latin capitals, but less.
  const leadingAt = (size: number) => size * (dir === 'rtl' ? 1.5 : 1.24)
  for (let size = largest[dir]; size >= smallest; size -= step) {
    const fitting = Math.min(mostLines, Math.floor(room.height / leadingAt(size)))
    if (size > smallest && widestWord(text, measureAt(size)) > room.width) continue
    const { lines, isCut } = breakLines(text, room.width, fitting, measureAt(size))
    if (!isCut || size === smallest) return { lines, size, leading: leadingAt(size) }
  }
  throw new RangeError(`${largest[dir]} and ${smallest} are no whole steps of ${step} apart`)
}

function scaled(measure: Measure): (size: number) => Measure {
  const widths = new Map<string, number>()
  return (size) => (text) => {
    const width = widths.get(text) ?? measure(text)
    widths.set(text, width)
    return (width * size) / 100
  }
}

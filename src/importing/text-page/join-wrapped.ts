import { endsSentence } from '../steps/prose.ts'
import type { Line } from './lines.ts'

/** A page's lines are wrapped by hand at a width within these. Units: UTF-16 code units. */
const narrowest = 35
const widest = 130

/**
 * Joins lines that a fixed width cut, so that a line is a paragraph again.
 *
 * A line was cut if the next one's first word would not have fitted it.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const width = findWidth(lines)
  if (width === undefined) return lines
  const joined: Line[] = []
  let lastLength = 0
  for (const line of lines) {
    const before = joined.at(-1)
    const firstWord = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ')
    const isCut = lastLength + 1 + firstWord > width - 2 && lastLength > width * 0.6
    const isQuoteGoingOn = before?.mark === 'quote' && line.mark === 'quote'
    if (before && line.gap === 0 && isCut && before.mark !== 'heading' && (!line.mark || isQuoteGoingOn)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` }
    } else joined.push(line)
    lastLength = line.text.length
  }
  return joined
}

/** The width a page was wrapped at; undefined where its lines are whole paragraphs. */
function findWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && next.gap === 0 && line.text.split(' ').length >= 4
  })
  if (inner.length < 2) return undefined
  const lengths = inner.map((line) => line.text.length).sort((a, b) => a - b)
  const width = (lengths[Math.floor(lengths.length * 0.97)] ?? 0) + 1
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  if (width < narrowest || width > widest || longest > width * 1.5) return undefined
  const full = inner.filter((line) => line.text.length > width * 0.75)
  const open = full.filter((line) => !endsSentence(line.text))
  return full.length >= inner.length * 0.5 && open.length >= full.length * 0.5 ? width : undefined
}

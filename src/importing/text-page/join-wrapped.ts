import { findDateLine } from '../steps/date-line.ts'
import { endsSentence } from '../steps/prose.ts'
import type { Line } from './lines.ts'

/** A page's lines are wrapped by hand at a width within these. Units: UTF-16 code units. */
const narrowest = 35
const widest = 130
/** Fewer lines may be of one length by chance. */
const fewestLines = 3

/**
 * Joins lines that a fixed width cut, so that a line is a paragraph again.
 *
 * A line was cut if the next one's first word would not have fitted it: within its own block, where all of
 * that block's lines are so, else within the page's width.
 */
export function joinWrapped(lines: readonly Line[], lang: string, isSure = false): readonly Line[] {
  const width = findWidth(lines, isSure)
  if (width === undefined) return lines
  const joined: Line[] = []
  for (const block of blocksOf(lines)) {
    const isWhole = isWrappedWhole(block)
    const isStack = isStackOfLines(block)
    block.forEach((line, index) => {
      const before = joined.at(-1)
      const last = block[index - 1]
      const isCut =
        last !== undefined &&
        (isWhole || (isFull(last, line, width - 2) && last.columns > width * 0.6) || hangs(line, last, width))
      const goesOn = (!line.mark && !isStack) || (before?.mark === 'quote' && line.mark === 'quote')
      const isOpen = before && before.mark !== 'heading' && before.mark !== 'picture'
      if (before && isCut && goesOn && isOpen && !isDateAlone(line, lang))
        joined[joined.length - 1] = joinTwo(before, line)
      else joined.push(line)
    })
  }
  return joined
}

function joinTwo(before: Line, line: Line): Line {
  const links = (before.links ?? 0) + (line.links ?? 0)
  return { ...before, text: `${before.text} ${line.text}`, ...(links > 0 && { links }) }
}

/** The lines between blank ones. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.gap === 0 && last) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Whether a block's lines all end where the next word would have been too long for the longest of them. */
function isWrappedWhole(block: readonly Line[]): boolean {
  if (block.length < fewestLines || block.some((line) => line.mark)) return false
  const longest = Math.max(...block.map((line) => line.columns))
  return (
    longest >= narrowest && block.slice(1).every((line, index) => isFull(block[index] as Line, line, longest))
  )
}

/** Whether each of a few lines begins anew with a capital and none ends a sentence: a headline, its summary, a writer. */
function isStackOfLines(block: readonly Line[]): boolean {
  return block.length >= 2 && block.every(({ text }) => /^\p{Lu}/u.test(text) && !endsSentence(text))
}

function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ')
  return line.columns + 1 + (space < 0 ? next.text.length : space) > width
}

/** Whether a line goes on with a long list item before it, set in under its text. */
function hangs(line: Line, last: Line, width: number): boolean {
  return last.mark === 'item' && line.indent > last.indent && last.columns > width * 0.8
}

/** A date under a headline as long as a line begins anew. */
function isDateAlone({ text }: Line, lang: string): boolean {
  return !endsSentence(text) && findDateLine(text, lang, 0)?.date !== undefined
}

/** The width a page was wrapped at; undefined where its lines are whole paragraphs. If sure, few lines show it. */
function findWidth(lines: readonly Line[], isSure: boolean): number | undefined {
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && next.gap === 0 && line.text.split(' ').length >= 4
  })
  if (inner.length < 2) return undefined
  const lengths = inner.map((line) => line.columns).sort((a, b) => a - b)
  const width = (lengths[Math.floor(lengths.length * 0.97)] ?? 0) + 1
  const longest = lines.reduce((most, line) => Math.max(most, line.columns), 0)
  if (width < narrowest || width > widest || longest > width * 1.5) return undefined
  const full = inner.filter((line) => line.columns > width * 0.75)
  const open = full.filter((line) => !endsSentence(line.text))
  if (isSure) return full.length >= fewestLines && open.length >= full.length * 0.5 ? width : undefined
  return full.length >= inner.length * 0.5 && open.length >= full.length * 0.5 ? width : undefined
}

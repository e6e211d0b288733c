import type { HeadlineLine } from '../../library/headline.ts'
import type { OwnPassage } from '../../preferences/passages.ts'
import type { Reading } from '../../preferences/readings.ts'
import type { Saved } from '../../preferences/saved.ts'
import { type Direction, majorityDirection } from '../../text/direction.ts'
import { stripControls } from '../../text/strip-controls.ts'
import type { ShelfContent } from './shelf-content.ts'

/** How the file speaks, and where its links lead. */
export type MarkdownWords = {
  readonly dir: Direction
  readonly title: string
  readonly history: string
  readonly savedOn: (moment: string) => string
  /** The day an article gives itself. */
  readonly date: (published: string) => string
  /** The day of a moment where the reader is. */
  readonly day: (moment: string) => string
  readonly readSoFar: (reading: Reading) => string | undefined
  /** Absolute. */
  readonly addressOf: (article: string) => string
}

/** What is a reader's own of one article. */
type Kept = { readonly headline: HeadlineLine; saved?: Saved; readonly passages: OwnPassage[] }

/**
 * All of it to be read: an article after the other with its passages and notes, the last first, and what was read.
 *
 * Why isolates: Markdown knows no direction, and most of its programs write left to right. Each line is one isolate of
 * its own direction, which reads right there and in a program that looks for the direction itself; and since no line
 * begins with a sign of the text's own, none can be taken for a list or a heading.
 */
export function shelfMarkdown(content: ShelfContent, words: MarkdownWords): string {
  const blocks = [`# ${inDirection(words.title, words.dir)}`]
  for (const { headline, saved, passages } of articlesOf(content)) {
    blocks.push(`## ${linkTo(headline, words)}`)
    const origin = [
      headline.publisher,
      headline.published && words.date(headline.published),
      saved && words.savedOn(saved.when),
    ].filter((piece) => piece !== undefined && piece !== '')
    if (origin.length > 0) blocks.push(joined(origin as readonly string[], words.dir))
    for (const { anchors, note } of passages) {
      const quotes = anchors.map(({ quote }) => `> ${inDirection(quote, headline.dir)}`)
      blocks.push(quotes.join('\n>\n'))
      if (note) blocks.push(...note.split(/\n\s*\n/).map(paragraph))
    }
  }
  const history = [...content.history.values()].sort((a, b) => Date.parse(b.when) - Date.parse(a.when))
  if (history.length > 0) {
    blocks.push(`## ${inDirection(words.history, words.dir)}`)
    blocks.push(history.map((reading) => `- ${lineOfHistory(reading, words)}`).join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

function articlesOf({ saved, passages }: ShelfContent): readonly Kept[] {
  const kept = new Map<string, Kept>()
  const of = (headline: HeadlineLine) => {
    const known = kept.get(headline.id) ?? { headline, passages: [] }
    kept.set(headline.id, known)
    return known
  }
  for (const item of saved.values()) of(item.headline).saved = item
  for (const passage of passages.values()) of(passage.headline).passages.push(passage)
  for (const article of kept.values()) article.passages.sort((a, b) => placeOf(a) - placeOf(b))
  const last = ({ saved: item, passages: own }: Kept) =>
    Math.max(...[item?.when, ...own.map(({ when }) => when)].map((moment) => Date.parse(moment ?? '') || 0))
  return [...kept.values()].sort((a, b) => last(b) - last(a))
}

function placeOf({ anchors: [first] }: OwnPassage): number {
  return first ? (typeof first.block === 'number' ? first.block : -1) * 1e6 + first.start : 0
}

function lineOfHistory(reading: Reading, words: MarkdownWords): string {
  const told = [words.day(reading.when), words.readSoFar(reading)].filter((piece) => piece !== undefined)
  return `${linkTo(reading.headline, words)} · ${joined(told, words.dir)}`
}

function linkTo({ id, headline, dir }: HeadlineLine, { addressOf }: MarkdownWords): string {
  const address = addressOf(id).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
  return `[${inDirection(headline, dir)}](${address})`
}

/** A paragraph of a note; its lines stay lines. */
function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) => inDirection(line, majorityDirection(line) ?? 'ltr'))
    .join('  \n')
}

function joined(pieces: readonly string[], dir: Direction): string {
  return isolated(pieces.map((piece) => `\u2068${escaped(piece)}\u2069`).join(' · '), dir)
}

function inDirection(text: string, dir: Direction): string {
  return isolated(escaped(text), dir)
}

function isolated(text: string, dir: Direction): string {
  return `${dir === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}

/** One line of plain text, none of whose signs says anything in Markdown. */
function escaped(text: string): string {
  const line = stripControls(text).text.replace(/\s+/g, ' ').trim()
  return line.replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
}

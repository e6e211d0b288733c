import type { Article } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'
import type { Note } from '../importing/page.ts'

/** Where the importer talks to the person who runs it: standard error. */
export type Report = {
  readonly say: (line: string) => void
  /** Shows on a terminal how far the work is, from its second second on. */
  readonly progress: (done: number) => void
}

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** Units: milliseconds. */
const patience = 1_000
const betweenUpdates = 200

export function reportTo(terminal: Terminal, now: () => number = Date.now): Report {
  const start = now()
  let shownAt = start + patience - betweenUpdates
  let isShown = false
  const clear = () => {
    if (isShown) terminal.write('\r\u001b[K')
    isShown = false
  }
  return {
    say(line) {
      clear()
      terminal.write(`${harmless(line)}\n`)
    },
    progress(done) {
      if (!terminal.isTTY || now() - shownAt < betweenUpdates) return
      shownAt = now()
      isShown = true
      terminal.write(`\r\u001b[K${done.toLocaleString('en')} read, ${Math.round((shownAt - start) / 1000)} s`)
    },
  }
}

/** A stranger's words in a terminal: control characters written out, so that they move nothing. */
export function harmless(line: string): string {
  return line.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const mostWarnings = 20

/** Says warnings, of many only the first. */
export function sayWarnings(report: Report, where: string, warnings: readonly string[]): void {
  for (const warning of warnings.slice(0, mostWarnings)) report.say(`warning: ${warning}`)
  const rest = warnings.length - mostWarnings
  if (rest > 0) report.say(`warning: ${where}: and ${rest} more`)
}

/** What a ready article brought along, as the notes a raw page would have. */
export function notesOfReady(article: Article): readonly Note[] {
  return textsOf(article).flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, entity }) => ({
      rule: 'ready-json',
      verdict: 'marked',
      text: text.slice(start, end),
      as: entity,
    })),
  )
}

/** Units: characters. */
const longestExcerpt = 70

/** Says for every piece of a page what happened to it and by which rule. */
export function explain(report: Report, where: string, notes: readonly Note[]): void {
  report.say(`${where}:`)
  const width = Math.max(12, ...notes.map(({ rule }) => rule.length))
  for (const { verdict, rule, text, as } of notes) {
    const line = text.replace(/\s+/g, ' ').trim()
    const excerpt = line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line
    report.say(`  ${verdict.padEnd(8)}  ${rule.padEnd(width)}  ${as ? `${as} ← ` : ''}«${excerpt}»`)
  }
}

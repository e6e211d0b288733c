import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Entity } from '../entity/entity.ts'
import type { Headline } from '../library/headline.ts'
import type { Summary } from '../library/summary.ts'

/** What was taken of a library's articles the last time, so that only the new and the changed are read again. */
export type KeptSummaries = {
  /** Undefined for a file that is new or changed. */
  readonly of: (name: string, stamp: string) => Summary | undefined
  /** Keeps a summary for the next time; what is not kept again is forgotten. */
  readonly keep: (name: string, stamp: string, summary: Summary) => void
  readonly close: () => void
}

/**
 * A line of the file, after its head. An entity is written where it is first said, and then called by its number:
 * most articles say the same of it.
 */
type Line = readonly [
  name: string,
  stamp: string,
  headline: Headline,
  stems: readonly (readonly [string, string])[],
  named: readonly (readonly [entity: Entity | number, mentions: number])[],
]

type Kept = { readonly stamp: string; readonly summary: Summary }

const format = 1
const linesAtOnce = 500

/** Opens the file; one that cannot be read, or was made by other code (`makers`), is as good as none. */
export function openKeptSummaries(file: string, makers: string): KeptSummaries {
  const before = readKept(file, makers)
  const now = new Map<string, Kept>()
  return {
    of: (name, stamp) => {
      const kept = before.get(name)
      return kept?.stamp === stamp ? kept.summary : undefined
    },
    keep: (name, stamp, summary) => {
      now.set(name, { stamp, summary })
    },
    close: () => writeKept(file, makers, now),
  }
}

function readKept(file: string, makers: string): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>()
  try {
    const bytes = readFileSync(file)
    const entities: Entity[] = []
    let isHead = true
    for (const line of linesOf(bytes)) {
      if (isHead) {
        const head = JSON.parse(line) as Record<string, unknown>
        if (head.format !== format || head.makers !== makers) return new Map()
        isHead = false
        continue
      }
      const [name, stamp, headline, stems, named] = JSON.parse(line) as Line
      const summary: Summary = {
        headline,
        stems: new Map(stems),
        named: named.map(([said, mentions]) => {
          if (typeof said !== 'number') entities.push(said)
          return [typeof said === 'number' ? (entities[said] as Entity) : said, mentions]
        }),
      }
      kept.set(name, { stamp, summary })
    }
    return kept
  } catch {
    return new Map()
  }
}

/** Why line by line: a string cannot be as long as the file of a very large library. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    yield bytes.toString('utf8', start, end === -1 ? bytes.length : end)
    start = end === -1 ? bytes.length : end + 1
  }
}

/** Written beside and put in its place at the end, so that a run that is cut off leaves the file as it was. */
function writeKept(file: string, makers: string, kept: ReadonlyMap<string, Kept>): void {
  mkdirSync(dirname(file), { recursive: true })
  const started = `${file}.new`
  const handle = openSync(started, 'w')
  try {
    let lines = [JSON.stringify({ format, makers })]
    const flush = () => {
      writeSync(handle, `${lines.join('\n')}\n`)
      lines = []
    }
    const numbers = new Map<string, number>()
    for (const [name, { stamp, summary }] of kept) {
      lines.push(JSON.stringify(lineOf(name, stamp, summary, numbers)))
      if (lines.length >= linesAtOnce) flush()
    }
    if (lines.length > 0) flush()
  } finally {
    closeSync(handle)
  }
  renameSync(started, file)
}

function lineOf(name: string, stamp: string, summary: Summary, numbers: Map<string, number>): Line {
  const { headline, stems, named } = summary
  return [
    name,
    stamp,
    headline,
    [...stems],
    named.map(([entity, mentions]) => {
      const said = JSON.stringify(entity)
      const number = numbers.get(said)
      if (number === undefined) numbers.set(said, numbers.size)
      return [number ?? entity, mentions]
    }),
  ]
}

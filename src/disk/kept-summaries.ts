import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Entity } from '../entity/entity.ts'
import { saidOf } from '../entity/said-of.ts'
import type { Headline } from '../library/headline.ts'
import type { Summary } from '../library/summary.ts'
import { writeChunksAtomically } from './write-safely.ts'

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

type Keeping = ReadonlyMap<string, Kept>

const format = 1
/** Units: characters. Lines are written many at once. */
const chunk = 1_000_000

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
    close: () => {
      if (isSame(before, now)) return
      mkdirSync(dirname(file), { recursive: true })
      writeChunksAtomically(file, linesToKeep(makers, now))
    },
  }
}

/** Whether all that was kept before is kept again, and nothing else. */
function isSame(before: Keeping, now: Keeping): boolean {
  if (before.size !== now.size) return false
  return [...now].every(([name, { summary }]) => before.get(name)?.summary === summary)
}

function readKept(file: string, makers: string): Keeping {
  const kept = new Map<string, Kept>()
  try {
    const lines = linesOf(readFileSync(file))
    const madeBy = JSON.parse(lines.next().value ?? '') as Record<string, unknown>
    if (madeBy.format !== format || madeBy.makers !== makers) return new Map()
    const entities: Entity[] = []
    for (const line of lines) {
      const [name, stamp, headline, stems, named] = JSON.parse(line) as Line
      const entityOf = (said: Entity | number): Entity => {
        if (typeof said === 'number') return entities[said] as Entity
        entities.push(said)
        return said
      }
      const summary: Summary = {
        headline,
        stems: new Map(stems),
        named: named.map(([said, mentions]) => [entityOf(said), mentions]),
      }
      kept.set(name, { stamp, summary })
    }
    return kept
  } catch {
    return new Map()
  }
}

/** Why line by line: a string cannot be as long as the file of a very large library. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    yield bytes.toString('utf8', start, end === -1 ? bytes.length : end)
    start = end === -1 ? bytes.length : end + 1
  }
}

/** The file, in pieces that end with a line. */
function* linesToKeep(makers: string, kept: Keeping): Generator<string> {
  const numbers = new Map<string, number>()
  let lines = `${JSON.stringify({ format, makers })}\n`
  for (const [name, { stamp, summary }] of kept) {
    lines += `${JSON.stringify(toLine(name, stamp, summary, numbers))}\n`
    if (lines.length < chunk) continue
    yield lines
    lines = ''
  }
  yield lines
}

function toLine(name: string, stamp: string, summary: Summary, numbers: Map<string, number>): Line {
  const { headline, stems, named } = summary
  return [
    name,
    stamp,
    headline,
    [...stems],
    named.map(([entity, mentions]) => {
      const said = saidOf(entity)
      const number = numbers.get(said)
      if (number === undefined) numbers.set(said, numbers.size)
      return [number ?? entity, mentions]
    }),
  ]
}

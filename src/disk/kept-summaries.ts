import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
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
 * most articles say the same of it. The headline's own list of entities is told by their places among those named.
 */
type Line = readonly [
  name: string,
  stamp: string,
  headline: Omit<Headline, 'entities'>,
  stems: readonly (readonly [string, string])[],
  named: readonly (readonly [entity: Entity | number, mentions: number])[],
  entities: readonly number[],
]

type Kept = { readonly stamp: string; readonly summary: Summary }

type Keeping = ReadonlyMap<string, Kept>

/** What the file holds. */
type KeptFile = {
  readonly kept: Keeping
  /** Number of its lines: more than are kept where a later line stands for an earlier one. */
  readonly lines: number
  /** The entities it says, by their numbers. */
  readonly entities: readonly Entity[]
}

const format = 2
const nothing: KeptFile = { kept: new Map(), lines: 0, entities: [] }
/** Units: characters. Lines are written many at once. */
const chunk = 1_000_000
/** What no longer holds may be so large a share of the file. */
const mostStale = 0.25

/**
 * Opens the file; one that cannot be read, or was made by other code (`makers`), is as good as none.
 *
 * Why what is new is added at its end: of a large library nearly all stays, and writing that again takes long.
 */
export function openKeptSummaries(file: string, makers: string): KeptSummaries {
  const before = readKept(file, makers)
  const now = new Map<string, Kept>()
  return {
    of: (name, stamp) => {
      const kept = before.kept.get(name)
      return kept?.stamp === stamp ? kept.summary : undefined
    },
    keep: (name, stamp, summary) => {
      now.set(name, { stamp, summary })
    },
    close: () => {
      const changed = [...now].filter(([name, { summary }]) => before.kept.get(name)?.summary !== summary)
      const lines = before.lines + changed.length
      if (before.lines === 0 || lines * (1 - mostStale) > now.size) {
        mkdirSync(dirname(file), { recursive: true })
        writeChunksAtomically(file, fileOf(makers, now))
      } else if (changed.length > 0) {
        for (const part of linesOf(changed, numberingOf(before.entities))) appendFileSync(file, part)
      }
    },
  }
}

function readKept(file: string, makers: string): KeptFile {
  const kept = new Map<string, Kept>()
  const entities: Entity[] = []
  let count = 0
  try {
    const lines = linesIn(readFileSync(file))
    const madeBy = JSON.parse(lines.next().value ?? '') as Record<string, unknown>
    if (madeBy.format !== format || madeBy.makers !== makers) return nothing
    for (const line of lines) {
      const [name, stamp, headline, stems, said, places] = JSON.parse(line) as Line
      const entityOf = (entity: Entity | number): Entity => {
        if (typeof entity === 'number') return entities[entity] as Entity
        entities.push(entity)
        return entity
      }
      const named = said.map(([entity, mentions]) => [entityOf(entity), mentions] as const)
      const ids = places.flatMap((place) => named[place]?.[0].id ?? [])
      const summary: Summary = {
        headline: { ...headline, entities: ids },
        stems: new Map(stems),
        named,
      }
      kept.set(name, { stamp, summary })
      count++
    }
    return { kept, lines: count, entities }
  } catch {
    return nothing
  }
}

/** Why line by line: a string cannot be as long as the file of a very large library. */
function* linesIn(bytes: Buffer): Generator<string, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    yield bytes.toString('utf8', start, end === -1 ? bytes.length : end)
    start = end === -1 ? bytes.length : end + 1
  }
}

function* fileOf(makers: string, kept: Keeping): Generator<string> {
  yield `${JSON.stringify({ format, makers })}\n`
  yield* linesOf(kept, numberingOf([]))
}

/** Lines in pieces. */
function* linesOf(
  kept: Iterable<readonly [name: string, kept: Kept]>,
  numbering: Numbering,
): Generator<string> {
  let lines = ''
  for (const [name, { stamp, summary }] of kept) {
    lines += `${JSON.stringify(toLine(name, stamp, summary, numbering))}\n`
    if (lines.length < chunk) continue
    yield lines
    lines = ''
  }
  yield lines
}

/** The numbers of what was said so far, and the next. */
type Numbering = { readonly numbers: Map<string, number>; next: number }

function numberingOf(entities: readonly Entity[]): Numbering {
  const numbers = new Map(entities.map((entity, number) => [saidOf(entity), number]))
  return { numbers, next: entities.length }
}

function toLine(name: string, stamp: string, summary: Summary, numbering: Numbering): Line {
  const { stems, named } = summary
  const { entities, ...headline } = summary.headline
  const places = new Map(named.map(([{ id }], place) => [id, place]))
  return [
    name,
    stamp,
    headline,
    [...stems],
    named.map(([entity, mentions]) => {
      const said = saidOf(entity)
      const number = numbering.numbers.get(said)
      if (number === undefined) numbering.numbers.set(said, numbering.next++)
      return [number ?? entity, mentions]
    }),
    entities.flatMap((id) => places.get(id) ?? []),
  ]
}

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * What the last build made its files of: what is made of the same is not made again.
 *
 * Shape: the key of a job → the digest of everything that goes into its files. Notes are what a build wants to know
 * of the last one besides.
 */
export type Ledger = {
  /** Whether a job's files are there and would come out the same. */
  readonly isSame: (key: string, digest: string, files: readonly string[]) => boolean
  /** The same where it is known that nothing changed that goes into the files. */
  readonly stands: (key: string, files: readonly string[]) => boolean
  /** What the last build noted; undefined where there is nothing of the kind. */
  readonly noted: (key: string) => unknown
  readonly note: (key: string, value: unknown) => void
  /** Writes the ledger for the next build, once all is written; only jobs asked about in this one stay in it. */
  readonly close: () => void
}

type Kept = { readonly jobs: ReadonlyMap<string, string>; readonly notes: Readonly<Record<string, unknown>> }

const format = 2
const nothing: Kept = { jobs: new Map(), notes: {} }

/**
 * Opens the ledger of a site's folder. It is kept beside the packages, not in the site: what is lost with it is time.
 * While a build is under way there is none, so that the next does not trust what one that was cut off left.
 *
 * Shape: `makers` is whatever every page depends on; another value makes every page new. `isThere` tells whether a file
 * of the site stands.
 */
export function openLedger(
  folder: string,
  output: string,
  makers: string,
  isThere: (path: string) => boolean,
): Ledger {
  const file = join(folder, `ledger-${digestOf(resolve(output))}.json`)
  const before = readLedger(file, makers)
  rmSync(file, { force: true })
  const jobs: Record<string, string> = {}
  const notes: Record<string, unknown> = {}
  const isSame = (key: string, digest: string, files: readonly string[]) => {
    jobs[key] = digest
    return before.jobs.get(key) === digest && files.every(isThere)
  }
  return {
    isSame,
    stands: (key, files) => {
      const digest = before.jobs.get(key)
      return digest !== undefined && isSame(key, digest, files)
    },
    noted: (key) => before.notes[key],
    note: (key, value) => {
      notes[key] = value
    },
    close: () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ format, makers, jobs, notes }))
    },
  }
}

/** A short digest of texts; the parts cannot run into each other. */
export function digestOf(...parts: readonly string[]): string {
  return digestOfAll(parts)
}

/** The same of many: more than a function takes arguments. */
export function digestOfAll(parts: Iterable<string>): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url').slice(0, 16)
}

/** A ledger that cannot be read is as good as none. */
function readLedger(file: string, makers: string): Kept {
  try {
    const ledger = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    if (ledger.format !== format || ledger.makers !== makers) return nothing
    return {
      jobs: new Map(Object.entries(ledger.jobs as Record<string, string>)),
      notes: ledger.notes as Kept['notes'],
    }
  } catch {
    return nothing
  }
}

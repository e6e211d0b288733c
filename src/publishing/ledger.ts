import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * What the last build made its pages of: a page whose makings are the same is not rendered again.
 *
 * Shape: the key of a job → the digest of everything that goes into its files.
 */
export type Ledger = {
  /** Whether a job's files are there and would come out the same. */
  readonly isSame: (key: string, digest: string, files: readonly string[]) => boolean
  /** Writes the ledger for the next build; only jobs asked about in this one stay in it. */
  readonly close: () => void
}

const format = 1

/**
 * Opens the ledger of a site's folder. It is kept beside the packages, not in the site: what is lost with it is time.
 *
 * Shape: `makers` is whatever every page depends on; another value makes every page new.
 */
export function openLedger(folder: string, output: string, makers: string): Ledger {
  const file = join(folder, `ledger-${digestOf(resolve(output))}.json`)
  const before = readLedger(file, makers)
  const now: Record<string, string> = {}
  return {
    isSame: (key, digest, files) => {
      now[key] = digest
      return before.get(key) === digest && files.every((path) => existsSync(join(output, path)))
    },
    close: () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ format, makers, jobs: now }))
    },
  }
}

/** A short digest of texts; the parts cannot run into each other. */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url').slice(0, 16)
}

/** A ledger that cannot be read is as good as none. */
function readLedger(file: string, makers: string): ReadonlyMap<string, string> {
  try {
    const ledger = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    if (ledger.format !== format || ledger.makers !== makers) return new Map()
    return new Map(Object.entries(ledger.jobs as Record<string, string>))
  } catch {
    return new Map()
  }
}

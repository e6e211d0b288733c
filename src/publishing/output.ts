import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** The folder of the site. What a run does not write again is taken away at its end. */
export type Output = {
  /** Writes a file unless it holds this content already. Shape: `path` below the folder, with slashes. */
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => Uint8Array
  /** The files of this run so far; what earlier runs left is not among them. */
  readonly paths: () => Iterable<string>
  /** Keeps a file of an earlier run as it is; false where it is not there. */
  readonly stays: (path: string) => boolean
  /** Keeps files that were written elsewhere. */
  readonly keep: (paths: Iterable<string>, rewritten: number) => void
  /** Removes files of earlier runs, and says how much was done. */
  readonly finish: () => OutputReport
}

/** Numbers of files. */
export type OutputReport = { readonly files: number; readonly rewritten: number; readonly removed: number }

export function openOutput(folder: string): Output {
  const kept = new Set<string>()
  let rewritten = 0
  return {
    write: (path, content) => {
      kept.add(clean(path))
      if (writeChanged(join(folder, path), content)) rewritten++
    },
    stays: (path) => {
      const isThere = existsSync(join(folder, path))
      if (isThere) kept.add(clean(path))
      return isThere
    },
    read: (path) => readFileSync(join(folder, path)),
    paths: () => kept,
    keep: (paths, count) => {
      for (const path of paths) kept.add(clean(path))
      rewritten += count
    },
    finish: () => ({ files: kept.size, rewritten, removed: removeOthers(folder, kept) }),
  }
}

const clean = (path: string) => path.replace(/^\/+/, '')

/** Writes a file that is new or differs; whether it did. */
export function writeChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found?.isFile() && found.size === bytes.length && readFileSync(file).equals(bytes)) return false
  writeInFolder(file, bytes)
  return true
}

/** Why the folder is made last: most are there, and making one that is costs as much as writing a file. */
function writeInFolder(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

function removeOthers(folder: string, kept: ReadonlySet<string>): number {
  if (!existsSync(folder)) return 0
  let removed = 0
  // Nothing but its page is ever written to an article's folder, and listing a hundred thousand of them takes long.
  const isFolderOfOnePage = (below: string) =>
    dirname(below) === 'articles' && kept.has(`${below.split(sep).join('/')}/index.html`)
  const sweep = (below: string) => {
    if (isFolderOfOnePage(below)) return
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}${sep}${entry.name}` : entry.name
      if (entry.isDirectory()) sweep(path)
      else if (!kept.has(path.split(sep).join('/'))) {
        rmSync(join(folder, path))
        removed++
      }
    }
    if (below && readdirSync(join(folder, below)).length === 0) rmdirSync(join(folder, below))
  }
  sweep('')
  return removed
}

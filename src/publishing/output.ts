import { lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, filesBelow } from './files-below.ts'

/** The folder of the site. What a run does not write again is taken away at its end. */
export type Output = {
  /** Writes a file unless it holds this content already. Shape: `path` below the folder, with slashes. */
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => Uint8Array
  /** The files of this run so far; what earlier runs left is not among them. */
  readonly paths: () => Iterable<string>
  /** Whether an earlier run left a file. */
  readonly isThere: (path: string) => boolean
  /** Keeps a file of an earlier run as it is; false where it is not there. */
  readonly stays: (path: string) => boolean
  /** Keeps files that were written elsewhere. */
  readonly keep: (paths: Iterable<string>, rewritten: number) => void
  /** Removes files of earlier runs, and says how much was done. */
  readonly finish: () => OutputReport
}

/** Numbers of files. */
export type OutputReport = { readonly files: number; readonly rewritten: number; readonly removed: number }

/** Opens the folder, with the files earlier runs left in it. */
export function openOutput(folder: string, there: Files = filesBelow(folder)): Output {
  const kept = new Set<string>()
  let rewritten = 0
  const isThere = (path: string) => there.has(clean(path))
  return {
    write: (path, content) => {
      kept.add(clean(path))
      if (writeChanged(join(folder, path), content)) rewritten++
    },
    isThere,
    stays: (path) => {
      if (isThere(path)) kept.add(clean(path))
      return isThere(path)
    },
    read: (path) => readFileSync(join(folder, path)),
    paths: () => kept,
    keep: (paths, count) => {
      for (const path of paths) kept.add(clean(path))
      rewritten += count
    },
    finish: () => {
      const others = [...there].filter((path) => !kept.has(path))
      removeFiles(folder, others)
      return { files: kept.size, rewritten, removed: others.length }
    },
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

/** Removes files, and the folders this leaves empty. */
function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path), { force: true })
  for (const below of new Set(paths.map(dirname))) removeEmpty(folder, below)
}

function removeEmpty(folder: string, below: string): void {
  if (below === '.') return
  try {
    rmdirSync(join(folder, below))
  } catch {
    // Something is in it still, or it is gone already.
    return
  }
  removeEmpty(folder, dirname(below))
}

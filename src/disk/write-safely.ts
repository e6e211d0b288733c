import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that whoever looks finds the old content or the new, never a part, even after kill -9.
 *
 * Why: a rename within one folder is atomic; the data is on the disk before its name is. A symbolic link at
 * the path is replaced, never followed.
 */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  writeChunksAtomically(path, [content])
}

/** The same, chunk by chunk: a string cannot be as long as the largest files. */
export function writeChunksAtomically(path: string, chunks: Iterable<string | Uint8Array>): void {
  const temporary = join(dirname(path), `.warraq-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = openSync(temporary, 'wx')
    try {
      for (const chunk of chunks) {
        const bytes = Buffer.from(chunk)
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes a file unless it holds this content already; whether it wrote. */
export function writeIfChanged(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (holds(path, bytes)) return false
  writeFileAtomically(path, bytes)
  return true
}

function holds(path: string, bytes: Buffer): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === bytes.length && bytes.equals(readFileSync(path))
}

/** Units: milliseconds. No write takes this long. */
const oldEnough = 60_000

/** Removes what killed runs left half written in a folder; nothing but files named as ours are. */
export function sweepStrays(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.warraq-(\d{1,10})-[0-9a-f]{12}\.tmp$/.exec(name)?.[1]
    if (!pid) continue
    const path = join(folder, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > oldEnough || !isRunning(Number(pid))) rmSync(path, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOfAll } from './ledger.ts'

/** A digest of a folder of code, its tests aside; what was made by other code cannot be relied on. */
export function digestOfSources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort()
  return digestOfAll(files.flatMap((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

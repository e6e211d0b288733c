import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HeadlineLine } from '../library/headline.ts'
import { headlinesInFile, searchPaths } from '../search/search-data.ts'

/** Writes all headlines in files of 25 from the oldest, so that a full file never changes. */
export function writeHeadlineFiles(output: string, newestFirst: readonly HeadlineLine[]): void {
  const oldestFirst = [...newestFirst].reverse()
  for (let first = 0; first < oldestFirst.length; first += headlinesInFile) {
    const file = join(output, searchPaths.headlines(first / headlinesInFile))
    mkdirSync(dirname(file), { recursive: true })
    const headlines = oldestFirst.slice(first, first + headlinesInFile)
    writeFileSync(file, JSON.stringify({ headlines }))
  }
}

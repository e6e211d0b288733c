import { describe, expect, it } from 'vitest'
import type { Figures, Narrowing, Traffic } from './figures.ts'
import { tableOf } from './table.ts'

const traffic: Traffic = { requests: 6, kilobytes: 46.9, programFiles: 0, programKilobytes: 0 }
const narrowing: Narrowing = { ...traffic, visits: 5, found: 3147, milliseconds: 251 }
const filter = {
  popular: { ...narrowing, listKilobytes: 3.4, milliseconds: 76, programFiles: 2, programKilobytes: 3.5 },
  rare: { ...narrowing, milliseconds: 72 },
  both: narrowing,
}
const search = {
  first: { ...traffic, visits: 5, firstResultMs: 380, allResultsMs: 490 },
  next: { searches: 40, medianMs: 244, p95Ms: 311, requests: 9, kilobytes: 47 },
}
const build = { articles: 1010, seconds: 14, publishSeconds: 12.3, peakMemoryMb: 481, files: 4100 }
const acts = [{ act: 'a click on a name', p75Ms: 72, worstMs: 96 }]
const rebuild = { ...build, added: 10, filesWritten: 12, filesRemoved: 1, share: 0.00293 }
const all: Figures = {
  build,
  filter: { ...filter, articles: 1000, countsKilobytes: 21 },
  search: { ...search, articles: 1000 },
  interaction: { articles: 1000, visits: 5, cpuSlowdown: 4, p75Ms: 80, worstMs: 104, acts },
  pagefind: {
    ...{ articles: 500, libraryArticles: 1000, bound: 'its memory grows', filter, search },
    build: { seconds: 50, peakMemoryMb: 4200, files: 510, megabytes: 15 },
  },
  rebuild,
}
const lineOf = (figures: Figures, start: string) =>
  tableOf(figures)
    .split('\n')
    .find((line) => line.trim().startsWith(start))

describe('the table', () => {
  it.each([
    ['build of 1010', ['14.0 s', '12.3 s', '481 MB', '4100 files']],
    [
      'filter of 1000 articles, a popular name',
      ['76 ms', '3147 found', '46.9 KB', '2 files of the program, 3.5 KB', 'alone 3.4 KB'],
    ],
    ['filter of 1000 articles, a second name', ['251 ms', '5 visits', 'aim 260 ms, 50 KB']],
    ['counts beside', ['21 KB']],
    ['first search of 1000', ['490 ms', '380 ms', '6 requests', 'aim 600 ms, 125 KB']],
    ['next search of 1000', ['311 ms', 'median 244 ms', '40 searches']],
    ['interaction', ['80 ms', 'worst 104 ms', '4× slower']],
    ['a click on a name', ['72 ms', 'worst 96 ms']],
    ['Pagefind: index of 500', ['50.0 s', '4200 MB', '510 files', 'its memory grows']],
    ['Pagefind: filter of 500, a rare name', ['72 ms', '46.9 KB; 5 visits']],
    ['first search of 500 (Pagefind)', ['490 ms']],
    ['rebuild, 10 added to 1000', ['14.0 s', '12 of 4100 files written (0.29 %)', '1 removed', '12.3 s']],
  ])('has a line for %s', (start, figures) => {
    const line = lineOf(all, start)
    for (const figure of figures) expect(line).toContain(figure)
  })

  it('says nothing of parts that were not run', () => {
    expect(tableOf({ build }).split('\n')).toHaveLength(1)
  })

  it('does not make up a memory that nobody measured', () => {
    const { peakMemoryMb: _, ...measured } = all.pagefind?.build ?? { seconds: 1, files: 1, megabytes: 1 }
    const pagefind = all.pagefind && { ...all.pagefind, build: measured }
    expect(lineOf({ ...(pagefind && { pagefind }) }, 'Pagefind: index')).not.toMatch(/undefined|4200/)
  })

  it('tells which parts failed, beside the others', () => {
    const failures = [{ part: 'search', reason: 'no results' }]
    expect(lineOf({ build, failures }, 'search')).toMatch(/failed\s+no results$/)
    expect(lineOf({ build, failures }, 'build of')).toContain('14.0 s')
  })
})

import { expect, it } from 'vitest'
import { publishedFiles } from './published-files.ts'

it('reads how many files a build wrote, among other lines', () => {
  const output =
    'vite built 12 of 13 chunks\ndist/: 1010 articles, 92 names, from library; 37 of 4100 files written, 2 removed\n'
  expect(publishedFiles(output)).toEqual({ written: 37, files: 4100, removed: 2 })
})

it('says so where a build tells nothing of them', () => {
  expect(() => publishedFiles('dist/: done')).toThrow('expected it to say how many files')
})

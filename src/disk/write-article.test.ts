import { mkdirSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { LibraryError } from './folders.ts'
import { readyJson, testFolder, treeOf } from './test-folder.ts'
import { openLibrary } from './write-article.ts'

function article(id: string, changes: object = {}): Article {
  return parseArticle(JSON.parse(readyJson(id, changes)), id).article
}

it('writes an article as lines of JSON, once', () => {
  const library = testFolder()
  expect(openLibrary(library).write(article('خبر-1'), 'a')).toEqual({ kind: 'written', warnings: [] })
  const path = join(library, 'articles/خبر-1.json')
  utimesSync(path, 1, 1)
  expect(openLibrary(library).write(article('خبر-1'), 'a')).toEqual({ kind: 'unchanged', warnings: [] })
  expect(statSync(path).mtimeMs).toBe(1000)
  expect(treeOf(library)['articles/خبر-1.json']).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/)
})

it('replaces an article of an earlier run', () => {
  const library = testFolder()
  openLibrary(library).write(article('a', { published: '2018-01-01' }), 'a')
  expect(openLibrary(library).write(article('a'), 'b').kind).toBe('written')
  expect(treeOf(library)['articles/a.json']).not.toContain('2018')
})

describe('two articles of one id in one run', () => {
  const versions = [
    ['newer', article('a', { updated: '2018-02-02' })],
    ['older', article('a', { published: '2018-01-01', publisher: 'x'.repeat(100) })],
    ['fuller', article('a', { kicker: 'سطر' })],
    ['dull', article('a')],
    ['equal', article('a', { headline: 'رأي a' })],
  ] as const
  const orders = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [3, 4, 0, 2, 1],
  ]

  it.each(orders.map((order) => [order]))('leave the newest, else the fullest, in the order %j', (order) => {
    const library = testFolder()
    const { write } = openLibrary(library)
    const losers = order.flatMap((at) => {
      const [where, version] = versions[at] as (typeof versions)[number]
      const written = write(version, where)
      return written.kind === 'rivals' ? [written.loser] : []
    })
    expect(treeOf(library)['articles/a.json']).toContain('2018-02-02')
    expect(losers.sort()).toEqual(['dull', 'equal', 'fuller', 'older'])
  })

  it('leave the same one where nothing tells them apart', () => {
    const trees = [
      [3, 4],
      [4, 3],
    ].map((order) => {
      const library = testFolder()
      const { write } = openLibrary(library)
      for (const at of order) write((versions[at] as (typeof versions)[number])[1], String(at))
      return treeOf(library)
    })
    expect(trees[0]).toEqual(trees[1])
  })

  it('are one where they are equal', () => {
    const { write } = openLibrary(testFolder())
    write(article('a'), 'x')
    expect(write(article('a'), 'y')).toEqual({ kind: 'unchanged', warnings: [] })
  })
})

it('warns of ids that differ in capitals alone', () => {
  const library = testFolder({ 'articles/News.json': '{}' })
  expect(openLibrary(library).write(article('news'), 'a')).toEqual({
    kind: 'written',
    warnings: ['articles/news.json and articles/News.json are one file where capitals do not count'],
  })
})

it.each(['../a', '..', 'a/b', '', '/etc/a', 'a\u0000'])(
  'writes nothing under the id %j, whoever made it',
  (id) => {
    const library = testFolder()
    const { write } = openLibrary(join(library, 'in'))
    expect(() => write({ ...article('a'), id }, 'a')).toThrow('cannot be a file name')
    expect(treeOf(library)).toEqual({})
  },
)

it('writes through no link out of the library', () => {
  const outside = testFolder({ 'a.json': 'mine' })
  const library = testFolder()
  symlinkSync(outside, join(library, 'articles'))
  expect(() => openLibrary(library)).toThrow(LibraryError)
  const other = testFolder()
  mkdirSync(join(other, 'articles'))
  symlinkSync(join(outside, 'a.json'), join(other, 'articles/a.json'))
  openLibrary(other).write(article('a'), 'a')
  expect(treeOf(outside)).toEqual({ 'a.json': 'mine' })
})

it('refuses a library that is a file', () => {
  const folder = testFolder({ library: 'x' })
  expect(() => openLibrary(join(folder, 'library'))).toThrow(LibraryError)
})

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { copyPictures } from './copy-pictures.ts'
import { readyJson, testFolder, treeOf } from './test-folder.ts'

function articleWith(...sources: readonly string[]) {
  const [src, ...others] = sources
  const body = others.map((src) => ({ kind: 'figure', src }))
  return parseArticle(JSON.parse(readyJson('a', { figure: { src }, body })), 'a').article
}

it('brings pictures along from the library an article stands in', () => {
  const from = testFolder({ 'media/a.jpg': 'A', 'media/b/c.webp': 'C' })
  const to = testFolder()
  const article = articleWith('media/a.jpg', './media/b/c.webp', 'https://example.org/d.jpg')
  expect(copyPictures(article, join(from, 'articles/a.json'), to)).toEqual([])
  expect(treeOf(to)).toEqual({ 'media/a.jpg': 'A', 'media/b/c.webp': 'C' })
  expect(copyPictures(article, join(from, 'articles/a.json'), to)).toEqual([])
})

it('says which pictures cannot come', () => {
  const outside = testFolder({ 'x.jpg': 'X' })
  const from = testFolder({
    'a.svg': '<svg/>',
    'b.jpg': 'B',
    'articles/a.json': '{}',
    'big.png': 'x'.repeat(8 * 1024 * 1024 + 1),
  })
  symlinkSync(join(outside, 'x.jpg'), join(from, 'link.jpg'))
  const to = testFolder({ 'b.jpg': 'mine' })
  const article = articleWith('a.svg', 'b.jpg', 'articles/a.json', 'big.png', 'link.jpg', 'none.gif')
  expect(copyPictures(article, join(from, 'articles/a.json'), to)).toEqual([
    'picture a.svg not copied: not a picture',
    'picture b.jpg not copied: another picture stands there already',
    'picture articles/a.json not copied: not a picture',
    'picture big.png not copied: larger than 8 MB',
    'picture link.jpg not copied: not a file of the library it comes from',
    'picture none.gif not copied: there is no such file or folder',
  ])
  expect(treeOf(to)).toEqual({ 'b.jpg': 'mine' })
})

it('writes no picture through a link out of the library', () => {
  const from = testFolder({ 'media/deep/a.jpg': 'A' })
  const outside = testFolder()
  const to = testFolder()
  symlinkSync(outside, join(to, 'media'))
  mkdirSync(join(to, 'articles'))
  expect(copyPictures(articleWith('media/deep/a.jpg'), join(from, 'articles/a.json'), to)).toEqual([
    'picture media/deep/a.jpg not copied: a symbolic link leaves the library',
  ])
  expect(treeOf(outside)).toEqual({})
})

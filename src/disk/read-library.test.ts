import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from './read-library.ts'
import { readyJson, testFolder } from './test-folder.ts'

it('reads the good articles by file name and tells of the bad ones', () => {
  const library = testFolder({
    'articles/b.json': readyJson('b'),
    'articles/a.json': readyJson('a', { extra: 1 }),
    'articles/broken.json': '{"id":',
    'articles/deep.json': '['.repeat(1_000_000),
    'articles/huge.json': `"${'x'.repeat(8 * 1024 * 1024)}"`,
    'articles/latin.json': Uint8Array.of(0x22, 0xff, 0x22),
    'articles/other.json': readyJson('another'),
    'articles/wrong.json': readyJson('wrong', { lang: 5 }),
    'articles/.warraq-1-0123456789ab.tmp': '{',
    'articles/note.txt': 'x',
  })
  mkdirSync(join(library, 'articles/folder.json'))
  writeFileSync(join(library, 'secret.json'), readyJson('link'))
  symlinkSync('/etc/hostname', join(library, 'articles/link.json'))
  const { articles, warnings, errors } = readLibrary(library)
  const told = (lines: readonly string[]) => lines.map((line) => line.replaceAll(`${library}/articles/`, ''))
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(told(warnings)).toEqual(['a.json: $.extra: unknown key left out'])
  expect(told(errors)).toEqual([
    'broken.json: not JSON: Unexpected end of JSON input',
    'deep.json: JSON nested deeper than 32 levels',
    'folder.json: a folder stands where a file should be',
    'huge.json: larger than 8 MB',
    'latin.json: not UTF-8',
    'link.json: a symbolic link that leaves the library',
    'other.json: $.id: expected the file\'s name, "other", found "another"',
    'wrong.json: $.lang: expected a text, found 5',
  ])
})

it('says where a library is not there', () => {
  expect(readLibrary('/nowhere').errors).toEqual(['/nowhere/articles: there is no such file or folder'])
})

it('reads no articles through a link out of the library', () => {
  const outside = testFolder({ 'a.json': readyJson('a') })
  const library = testFolder()
  symlinkSync(outside, join(library, 'articles'))
  expect(readLibrary(library).articles).toEqual([])
  expect(readLibrary(library).errors[0]).toContain('a symbolic link that leaves the library')
})

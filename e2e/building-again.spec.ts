import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { copyProject } from '../src/benchmark/workbench.ts'
import { filesBelow } from '../src/publishing/files-below.ts'
import { manyArticles } from './libraries.ts'
import { copyPrograms, publish, writeArticles } from './workshop.ts'

/** The last pages of their lists are not full. */
const articles = manyArticles().slice(0, -2)
const newest = ['2027-03-01', '2027-03-02', '2027-03-03'].map((published, index) => ({
  ...articles[0],
  id: `newer-${index}`,
  headline: `خبر جديد رقم ${index}`,
  published,
}))
const ancient = { ...articles[0], id: 'ancient', headline: 'خبر قديم', published: '2001-01-01' }

let [grown, anew] = ['', '']
test.beforeEach(() => {
  grown = mkdtempSync(join(tmpdir(), 'warraq-grown-'))
  anew = mkdtempSync(join(tmpdir(), 'warraq-anew-'))
  for (const folder of [grown, anew]) {
    copyProject(folder)
    copyPrograms(folder)
  }
  writeArticles(grown, articles)
  publish(grown, 'library')
})
test.afterEach(() => {
  for (const folder of [grown, anew]) rmSync(folder, { recursive: true, force: true })
})

for (const [change, make] of Object.entries({
  'newer articles': (folder: string) => writeArticles(folder, newest),
  'an article with an old date, one that went, and a headline that was corrected': (folder: string) => {
    writeArticles(folder, [ancient, { ...articles[70], headline: 'خبر مصحَّح' }])
    rmSync(join(folder, 'library/articles/item-100.json'))
  },
  'files of the site that were lost, and others that came': (folder: string) => {
    rmSync(join(folder, 'dist/articles/item-003'), { recursive: true, force: true })
    rmSync(join(folder, 'dist/library/entities/egypt/0.json'), { force: true })
    if (folder === grown) writeFileSync(join(folder, 'dist/articles/stranger.txt'), 'stranger')
  },
})) {
  test(`a site built again is the site built from nothing › ${change}`, () => {
    make(grown)
    const said = publish(grown, 'library')
    writeArticles(anew, articles)
    make(anew)
    publish(anew, 'library')
    expect(filesOf(grown)).toEqual(filesOf(anew))
    const [written = 0, files = 0] = [...said.matchAll(/(\d+) of (\d+) files written/g)].flatMap(
      ([, one, all]) => [Number(one), Number(all)],
    )
    expect(written).toBeGreaterThan(0)
    expect(written).toBeLessThan(files)
    expect(publish(grown, 'library')).toContain(' 0 of ')
  })
}

/** The text of every file of a site, by its path. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const site = join(folder, 'dist')
  return Object.fromEntries(
    [...filesBelow(site)].map((path) => [path, readFileSync(join(site, path), 'latin1')]),
  )
}

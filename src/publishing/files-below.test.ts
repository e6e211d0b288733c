import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../disk/test-folder.ts'
import { filesBelow } from './files-below.ts'

describe('the files below a folder', () => {
  it('are told by their paths, however deep; a link is a file and is not followed', () => {
    const folder = testFolder()
    mkdirSync(join(folder, 'articles/النيل'), { recursive: true })
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'index.html'), '')
    writeFileSync(join(folder, 'articles/النيل/index.html'), '')
    symlinkSync(join(folder, 'articles'), join(folder, 'link'))
    expect([...filesBelow(folder)].sort()).toEqual(['articles/النيل/index.html', 'index.html', 'link'])
  })

  it('are none where there is no folder', () => {
    expect(filesBelow(join(testFolder(), 'missing')).size).toBe(0)
  })
})

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOutput } from './output.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warraq-output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the folder of the site', () => {
  it('writes what is new or differs, and leaves the rest alone', () => {
    const first = openOutput(folder)
    first.write('a/one.txt', 'one')
    first.write('two.txt', 'two')
    expect(first.finish()).toEqual({ files: 2, rewritten: 2, removed: 0 })
    const before = statSync(join(folder, 'a/one.txt')).mtimeMs
    const second = openOutput(folder)
    second.write('a/one.txt', 'one')
    second.write('/two.txt', Buffer.from('TWO'))
    expect(second.finish()).toEqual({ files: 2, rewritten: 1, removed: 0 })
    expect(statSync(join(folder, 'a/one.txt')).mtimeMs).toBe(before)
    expect(readFileSync(join(folder, 'two.txt'), 'utf8')).toBe('TWO')
  })

  it('takes away what a run did not write, and folders left empty', () => {
    mkdirSync(join(folder, 'old/deep'), { recursive: true })
    writeFileSync(join(folder, 'old/deep/gone.txt'), 'gone')
    writeFileSync(join(folder, 'elsewhere.txt'), 'written by a thread')
    const output = openOutput(folder)
    output.keep(['elsewhere.txt'], 1)
    expect(output.finish()).toEqual({ files: 1, rewritten: 1, removed: 1 })
    expect(existsSync(join(folder, 'old'))).toBe(false)
  })
})

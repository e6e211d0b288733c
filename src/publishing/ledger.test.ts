import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf, digestOfAll, openLedger } from './ledger.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warraq-ledger-'))
  writeFileSync(join(folder, 'page.html'), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whether a build finds a page as it was. */
function build(makers: string, digest: string, file = 'page.html'): boolean {
  const ledger = openLedger(folder, folder, makers, (path) => existsSync(join(folder, path)))
  const isSame = ledger.isSame('article a', digest, [file])
  ledger.close()
  return isSame
}

describe('the ledger of a build', () => {
  it('knows a page made of the same', () => {
    expect(build('shell', 'one')).toBe(false)
    expect(build('shell', 'one')).toBe(true)
    expect(build('shell', 'two')).toBe(false)
  })

  it('holds nothing for a page that is gone, or where what makes all pages changed', () => {
    build('shell', 'one')
    expect(build('shell', 'one', 'gone.html')).toBe(false)
    expect(build('another shell', 'one')).toBe(false)
  })

  it('starts anew where it cannot be read', () => {
    build('shell', 'one')
    for (const name of readdirSync(folder))
      if (name.startsWith('ledger')) writeFileSync(join(folder, name), '{"jo')
    expect(build('shell', 'one')).toBe(false)
  })

  it('tells apart texts that run together', () => {
    expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'))
  })

  it('digests the parts of a library of any size', () => {
    const parts = Array.from({ length: 300_000 }, (_, number) => `article ${number}`)
    expect(digestOfAll(parts)).not.toBe(digestOfAll(parts.slice(1)))
    expect(digestOfAll(['a', 'b'])).toBe(digestOf('a', 'b'))
  })
})

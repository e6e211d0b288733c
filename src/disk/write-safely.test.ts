import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { testFolder, treeOf } from './test-folder.ts'
import { sweepStrays, writeFileAtomically, writeIfChanged } from './write-safely.ts'

const deadPid = 2 ** 22 + 1

it('writes a file whole and leaves nothing beside it', () => {
  const folder = testFolder({ 'a.json': 'old' })
  writeFileAtomically(join(folder, 'a.json'), 'جديد')
  expect(treeOf(folder)).toEqual({ 'a.json': 'جديد' })
})

it('leaves nothing behind where it cannot write', () => {
  const folder = testFolder({ 'a.json/b': '' })
  expect(() => writeFileAtomically(join(folder, 'a.json'), 'x')).toThrow('EISDIR')
  expect(treeOf(folder)).toEqual({ 'a.json/b': '' })
})

it('does not touch a file that holds the content already', () => {
  const folder = testFolder({ 'a.json': 'same' })
  const path = join(folder, 'a.json')
  utimesSync(path, 1, 1)
  expect(writeIfChanged(path, 'same')).toBe(false)
  expect(statSync(path).mtimeMs).toBe(1000)
  expect(writeIfChanged(path, 'sama')).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('sama')
})

it('replaces a symbolic link and never writes through it', () => {
  const folder = testFolder({ 'outside.txt': 'mine' })
  const path = join(folder, 'a.json')
  symlinkSync(join(folder, 'outside.txt'), path)
  expect(writeIfChanged(path, 'mine')).toBe(true)
  writeFileAtomically(path, 'new')
  expect(lstatSync(path).isSymbolicLink()).toBe(false)
  expect(readFileSync(join(folder, 'outside.txt'), 'utf8')).toBe('mine')
})

it('sweeps what dead and old runs left, and nothing else', () => {
  const kept = [
    'a.json',
    '.hidden.tmp',
    '.warraq-x-0123456789ab.tmp',
    '.warraq-1-xyz.tmp',
    `.warraq-${process.pid}-0123456789ab.tmp`,
  ]
  const swept = [`.warraq-${deadPid}-0123456789ab.tmp`, `.warraq-${process.pid}-ba9876543210.tmp`]
  const folder = testFolder(Object.fromEntries([...kept, ...swept].map((name) => [name, ''])))
  utimesSync(join(folder, swept[1] as string), 1, 1)
  utimesSync(join(folder, 'a.json'), 1, 1)
  sweepStrays(folder)
  expect(Object.keys(treeOf(folder))).toEqual([...kept].sort())
})

it('sweeps a stray link without what it points to', () => {
  const folder = testFolder({ 'a.json': 'mine' })
  const stray = join(folder, `.warraq-${deadPid}-0123456789ab.tmp`)
  symlinkSync(join(folder, 'a.json'), stray)
  sweepStrays(folder)
  expect(existsSync(stray)).toBe(false)
  writeFileSync(join(folder, 'b'), '')
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('mine')
})

it('shows the old content or the new to whoever looks, also when killed', { timeout: 60_000 }, async () => {
  const folder = testFolder({ file: 'a' })
  const path = join(folder, 'file')
  writeFileSync(
    join(folder, 'write-forever.ts'),
    `import { writeFileAtomically } from ${JSON.stringify(resolve('src/disk/write-safely.ts'))}
    for (let turn = 0; ; turn++) writeFileAtomically(${JSON.stringify(path)}, 'ab'[turn % 2].repeat(1_000_000))`,
  )
  const seen = new Set<string>()
  for (let kill = 0; kill < 3; kill++) {
    writeFileAtomically(path, 'c')
    const child = spawn(process.execPath, [
      'node_modules/jiti/lib/jiti-cli.mjs',
      join(folder, 'write-forever.ts'),
    ])
    while (readFileSync(path, 'utf8') === 'c') await setTimeout(5)
    for (let look = 0; look < 100; look++) seen.add(shortOf(readFileSync(path, 'utf8')))
    child.kill('SIGKILL')
    await once(child, 'close')
    seen.add(shortOf(readFileSync(path, 'utf8')))
  }
  expect([...seen].sort()).toEqual(['1000000 a', '1000000 b'])
})

function shortOf(content: string): string {
  return `${content.length} ${[...new Set(content)].join('')}`
}

import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readyJson, testFolder, treeOf } from './disk/test-folder.ts'

type Run = { readonly code: number | null; readonly out: string; readonly told: string }

/** Runs a program as npm does, on ready JSON; ended as `kill -9` does once `isTime` says so. */
function run(
  program: string,
  words: readonly string[],
  stdin = '',
  isTime: () => boolean = () => false,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      'node_modules/jiti/lib/jiti-cli.mjs',
      `src/${program}.ts`,
      ...words,
    ])
    let out = ''
    let told = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    const watch = setInterval(() => isTime() && child.kill('SIGKILL'), 1)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve({ code, out, told })
    })
  })
}

const runImport = (...words: readonly string[]) => run('import', words)

function manyReady(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    readyJson(`a-${index}`, { kicker: 'سطر '.repeat(500) }),
  ).join('\n')
}

describe('the import program', { timeout: 120_000 }, () => {
  it('answers 0, 1 and 2 as the contract says', async () => {
    const folder = testFolder({ 'a.json': readyJson('a'), 'b.json': '{', 'entities.json': '{"id":1}' })
    const [a, b, library] = ['a.json', 'b.json', 'library'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const wrong = [
      [],
      ['--unknown', a],
      ['--lang', 'zzzz', a],
      ['--lang'],
      ['--library=', a],
      ['--entities', join(folder, 'none.json'), a],
      [`--entities=${join(folder, 'entities.json')}`, a],
      ['--library', a, a],
    ]
    const [good, partly, missing, help, ...others] = await Promise.all([
      runImport('--library', library, a),
      runImport(`--library=${library}`, b, '--', a),
      runImport('--library', library, join(folder, 'none.html')),
      runImport('--help'),
      ...wrong.map((words) => runImport(...words)),
    ])
    expect(good).toMatchObject({ code: 0, out: '' })
    expect(partly?.code).toBe(1)
    expect(partly?.told).toContain(`skipped ${b}: not JSON`)
    expect(missing?.code).toBe(1)
    expect(help).toMatchObject({ code: 0, told: '' })
    expect(others.map(({ code }) => code)).toEqual(wrong.map(() => 2))
    expect(Object.keys(treeOf(library))).toEqual(['articles/a.json'])
  })

  it('puts articles on standard output, one a line in input order, and nothing on the disk', async () => {
    const folder = testFolder({
      'b.json': readyJson('b', { unknown: 1 }),
      'a.ndjson': `${readyJson('z')}\n{\n${readyJson('y')}`,
    })
    const words = [
      '--stdout',
      '--explain',
      '--library',
      join(folder, 'library'),
      join(folder, 'b.json'),
      '-',
      folder,
    ]
    const { code, out, told } = await run('import', words, readyJson('c'))
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['b', 'c', 'z', 'y', 'b'])
    expect(code).toBe(1)
    expect(told).toContain('a.ndjson:2: not JSON')
    expect(Object.keys(treeOf(folder))).toEqual(['a.ndjson', 'b.json'])
  })

  it('ends quietly where its reader has seen enough', async () => {
    const folder = testFolder({ 'a.ndjson': manyReady(500) })
    const child = spawn('bash', [
      '-c',
      'set -o pipefail; "$0" node_modules/jiti/lib/jiti-cli.mjs src/import.ts --stdout "$1" | head -n 1 >/dev/null',
      ...[process.execPath, join(folder, 'a.ndjson')],
    ])
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, told }).toEqual({ code: 0, told: '' })
  })

  it('makes the same tree in three runs, whatever the order', async () => {
    const files = {
      'a.json': readyJson('a'),
      'b.json': readyJson('b'),
      'c.json': readyJson('a', { published: '2018-01-01' }),
    }
    const folder = testFolder(files)
    const paths = Object.keys(files).map((name) => join(folder, name))
    const library = join(folder, 'library')
    const trees: unknown[] = []
    for (const order of [paths, paths.toReversed(), [...paths.slice(1), ...paths.slice(0, 1)]]) {
      const { code, told } = await runImport('--library', library, ...order)
      expect(code).toBe(1)
      expect(told).toContain(
        `skipped ${join(folder, 'a.json')}: another article with its id is newer or fuller`,
      )
      trees.push(treeOf(library))
    }
    expect(trees[1]).toEqual(trees[0])
    expect(trees[2]).toEqual(trees[0])
  })

  it('survives kill -9 at any moment, and the next run finishes the work', async () => {
    const count = 300
    const folder = testFolder({ 'a.ndjson': manyReady(count) })
    const words = ['--library', join(folder, 'library'), join(folder, 'a.ndjson')]
    const articles = join(folder, 'library/articles')
    let cutShort = 0
    for (let kill = 0; kill < 15; kill++) {
      // Each run is killed a little later in the work, at a moment within its millisecond that nobody chose.
      await run('import', words, '', () => existing(articles).length > (kill * count) / 20)
      const names = existing(articles)
      for (const name of names.filter((name) => name.endsWith('.json'))) {
        expect(JSON.parse(readFileSync(join(articles, name), 'utf8')).version).toBe(1)
      }
      if (names.length < count) cutShort++
    }
    expect(cutShort).toBeGreaterThan(5)
    const { code } = await run('import', words)
    expect(code).toBe(0)
    expect(existing(articles).filter((name) => !name.endsWith('.json'))).toEqual([])
    expect(existing(articles)).toHaveLength(count)
  })

  it('stays inside its library', async () => {
    const outside = testFolder()
    const folder = testFolder({
      'a.ndjson': ['../x', '..', '/tmp/x', 'a/b', '%2e%2e', 'C:x', '.', 'a\\b']
        .map((id) => readyJson(id))
        .join('\n'),
    })
    mkdirSync(join(folder, 'library'))
    symlinkSync(outside, join(folder, 'library/articles'))
    const ids = await runImport('--library', join(folder, 'other'), join(folder, 'a.ndjson'))
    expect(ids.code).toBe(1)
    expect(ids.told.match(/\$\.id: expected letters/g)).toHaveLength(8)
    writeFileSync(join(folder, 'b.json'), readyJson('b'))
    expect((await runImport('--library', join(folder, 'library'), join(folder, 'b.json'))).code).toBe(2)
    expect(treeOf(outside)).toEqual({})
    expect(Object.keys(treeOf(folder))).toEqual(['a.ndjson', 'b.json'])
  })
})

describe('the validate program', { timeout: 120_000 }, () => {
  it('tells file, path, expected and found, and answers 0, 1 and 2', async () => {
    const folder = testFolder({
      'a.json': readyJson('a', { extra: 1 }),
      'b.json': readyJson('b', { lang: 5 }),
    })
    const [a, b] = ['a.json', 'b.json'].map((name) => join(folder, name)) as [string, string]
    const [good, bad, wrong] = await Promise.all([
      run('validate', [a]),
      run('validate', [a, b]),
      run('validate', []),
    ])
    expect(good).toMatchObject({
      code: 0,
      out: `warning: ${a}: $.extra: unknown key left out\n1 valid, 0 not\n`,
    })
    expect(bad.code).toBe(1)
    expect(bad.out).toContain(`${b}: $.lang: expected a text, found 5\n1 valid, 1 not\n`)
    expect(wrong.code).toBe(2)
  })
})

function existing(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Item, readInputs } from './read-inputs.ts'
import { readJson } from './read-json.ts'
import { readyJson, testFolder } from './test-folder.ts'

/** What came of each input in a few words, paths without their folder. */
async function read(
  paths: readonly string[],
  stdin: string | Uint8Array = '',
  folder = '-',
): Promise<readonly string[]> {
  const told: string[] = []
  for await (const item of readInputs(paths, Readable.from([Buffer.from(stdin)]))) {
    told.push(tell(item).replaceAll(`${folder}/`, ''))
  }
  return told
}

function tell(item: Item): string {
  if (item.kind === 'page') return `${item.where}: ${item.page.kind}`
  if (item.kind === 'foreign') return `${item.where}: passed over`
  return item.kind === 'ready'
    ? `${item.where}: ready ${(item.json as { id?: string }).id}`
    : `${item.where}: ${item.reason}`
}

describe('a folder', () => {
  it('gives what can be imported, by name, and passes over the rest', async () => {
    const folder = testFolder({
      'b.HTML': '<p>b',
      'a.txt': 'a',
      'c/d.htm': '<p>d',
      'c/e.pdf': '%PDF',
      'style.css': 'p{}',
      '.git/x.html': '<p>',
      '.hidden.txt': 'h',
      'b_files/ad.html': '<p>ad',
      'lone_files/f.html': '<p>f',
      'z.json': readyJson('z'),
    })
    writeFileSync(join(folder, 'b.html'), '<p>')
    expect(await read([folder], '', folder)).toEqual([
      'a.txt: text',
      'b.HTML: html',
      'b.html: html',
      'c/d.htm: html',
      'lone_files/f.html: html',
      'z.json: ready z',
    ])
  })

  it('may hold JSON that is no article, which is passed over unless it is named', async () => {
    const folder = testFolder({
      'gold.json': '{"headline":"خبر"}',
      'list.json': '[1]',
      'no-version.json': '{"body":[]}',
      'broken.json': '{',
    })
    expect(await read([folder, join(folder, 'gold.json')], '', folder)).toEqual([
      "broken.json: not JSON: Expected property name or '}' in JSON at position 1",
      'gold.json: passed over',
      'list.json[0]: passed over',
      'no-version.json: ready undefined',
      'gold.json: ready undefined',
    ])
  })

  it('without a page is told', async () => {
    const folder = testFolder({ 'a.css': '' })
    expect(await read([folder])).toEqual([`${folder}: no pages or articles in this folder`])
  })

  it('is not left through symbolic links', async () => {
    const outside = testFolder({ 'secret.txt': 'x', 'in/a.html': '<p>' })
    const folder = testFolder({ 'a.txt': 'a' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'b.txt'))
    symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'))
    symlinkSync(join(outside, 'in'), join(folder, 'd'))
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync('/nowhere', join(folder, 'e.html'))
    expect(await read([folder], '', folder)).toEqual([
      'a.txt: text',
      'b.txt: a symbolic link that leaves the folder',
      'c.txt: text',
      'e.html: a symbolic link that leaves the folder',
    ])
  })
})

it('names what cannot be read, and goes on', async () => {
  const folder = testFolder({
    'a.pdf': 'x',
    'b.html': Uint8Array.of(1, 0, 2),
    'c.txt': '',
    'd.txt': 'd',
    'e.html': 'x'.repeat(8 * 1024 * 1024 + 1),
  })
  mkdirSync(join(folder, 'f.html'))
  const names = ['nowhere.html', 'a.pdf', 'b.html', 'c.txt', 'e.html', 'f.html', 'd.txt/x']
  const paths = [...names.map((name) => join(folder, name)), 'https://example.org/a', join(folder, 'd.txt')]
  expect(await read(paths, '', folder)).toEqual([
    'nowhere.html: there is no such file or folder',
    'a.pdf: the ending .pdf is none of .html .htm .xhtml .txt .json .ndjson .jsonl',
    'b.html: not text',
    'c.txt: the file is empty',
    'e.html: larger than 8 MB',
    'f.html: no pages or articles in this folder',
    'd.txt/x: a part of the path is not a folder',
    'https://example.org/a: addresses are not fetched: save the page and import the file',
    'd.txt: text',
  ])
})

describe('ready JSON', () => {
  it.each([
    ['one article', readyJson('a'), ['a.json: ready a']],
    ['a list', `\ufeff[${readyJson('a')},\n${readyJson('b')}]`, ['a.json[0]: ready a', 'a.json[1]: ready b']],
    ['an empty list', '[]', ['a.json: an empty list']],
    ['no JSON', '{"a":', ['a.json: not JSON: Unexpected end of JSON input']],
    ['depth', `[${'['.repeat(32)}`, ['a.json: JSON nested deeper than 32 levels']],
    ['Latin-1', Buffer.from('"\xe9 \xe9"', 'latin1'), ['a.json: not UTF-8']],
  ])('is read from a file: %s', async (_, content, told) => {
    const folder = testFolder({ 'a.json': content })
    expect(await read([join(folder, 'a.json')], '', folder)).toEqual(told)
  })

  it('is read a line at a time, and bad lines are named by number', async () => {
    const ascii = { headline: 'a', body: [] }
    const long = `"${'x'.repeat(9 * 1024 * 1024)}"`
    const lines = [
      readyJson('a', ascii),
      '',
      '{"id":',
      `${readyJson('b', ascii)}\r`,
      long,
      '"\xff"',
      readyJson('c', ascii),
    ]
    const folder = testFolder({ 'a.ndjson': Buffer.from(lines.join('\n'), 'latin1') })
    expect(await read([join(folder, 'a.ndjson')], '', folder)).toEqual([
      'a.ndjson:1: ready a',
      'a.ndjson:3: not JSON: Unexpected end of JSON input',
      'a.ndjson:4: ready b',
      'a.ndjson:5: larger than 8 MB',
      'a.ndjson:6: not UTF-8',
      'a.ndjson:7: ready c',
    ])
  })
})

describe('standard input', () => {
  it.each([
    ['a web page', '<!doctype html><p>خبر', ['-: html']],
    ['a piece of one', '\n<p>خبر</p>', ['-: html']],
    ['plain text', 'خبر\nعاجل', ['-: text']],
    ['text that begins with a bracket', '[1] خبر', ['-: text']],
    ['an article', `\n${JSON.stringify(JSON.parse(readyJson('a')), null, 2)}`, ['-: ready a']],
    ['a list of articles', `[${readyJson('a')}]`, ['-[0]: ready a']],
    ['one line of JSON', `${readyJson('a')}\n`, ['-:1: ready a']],
    [
      'lines of JSON',
      `${readyJson('a')}\n{\n\n${readyJson('b')}`,
      ['-:1: ready a', "-:2: not JSON: Expected property name or '}' in JSON at position 1", '-:4: ready b'],
    ],
    ['nothing', '', ['-: the file is empty']],
    ['a picture', Uint8Array.of(0x89, 0, 1), ['-: not text']],
    ['too much', Buffer.alloc(9 * 1024 * 1024, 'x'), ['-: larger than 8 MB']],
  ])('is read as %s', async (_, stdin, told) => {
    expect((await read(['-'], stdin)).map((line) => line.replace(/ \(line.*/, ''))).toEqual(told)
  })
})

describe('readJson', () => {
  it.each([
    ['lists', '['.repeat(5_000_000) + ']'.repeat(5_000_000)],
    ['objects', '{"a":'.repeat(1_500_000)],
  ])('refuses JSON of millions of levels: %s', (_, text) => {
    expect(readJson(text).kind).toBe('refused')
  })

  it('does not count brackets in strings', () => {
    expect(readJson(JSON.stringify([`\\"${'['.repeat(50)}`, '{'.repeat(50)])).kind).toBe('json')
  })
})

it('reads nothing of a file that went away', async () => {
  const folder = testFolder({ 'a.txt': 'a', 'b.txt': 'b' })
  const items = readInputs([folder], Readable.from([]))
  await items.next()
  rmSync(join(folder, 'b.txt'))
  expect((await items.next()).value).toMatchObject({
    kind: 'skipped',
    reason: 'there is no such file or folder',
  })
})

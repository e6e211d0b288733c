import { expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import type { Outcome } from '../importing/page.ts'
import type { Item } from './read-inputs.ts'
import { reportTo } from './report.ts'
import { runImport } from './run-import.ts'
import { readyJson } from './test-folder.ts'

const marked = {
  headline: { text: 'وليبيا', mentions: [{ start: 1, end: 6, entity: 'libya' }] },
  entities: [{ id: 'libya', kind: 'place', name: 'ليبيا' }],
}

function page(file: string): Item {
  return { kind: 'page', where: file, page: { file, kind: 'html', source: file } }
}

function ready(id: string, changes: object = {}): Item {
  return { kind: 'ready', where: `${id}.json`, json: JSON.parse(readyJson(id, changes)) }
}

/** Stands in for the steps of importing: the page's source says what becomes of it. */
function importPage({ source }: { readonly source: string }): Outcome {
  if (source === 'throws') throw new Error('too clever')
  const notes = [{ rule: 'drop-comment-form', verdict: 'dropped', text: 'أضف \n تعليقا\u001b[2J' }] as const
  if (source === 'poor') return { kind: 'skipped', reason: 'no article in it', notes }
  const { article } = parseArticle(JSON.parse(readyJson(source)), source)
  return { kind: 'imported', article: source === 'bad' ? { ...article, id: '../bad' } : article, notes }
}

async function run(items: readonly Item[], isExplaining = false, put?: (article: Article) => never) {
  const said: string[] = []
  const ids: string[] = []
  const totals = await runImport({
    items: (async function* () {
      yield* items
    })(),
    importPage,
    options: {},
    isExplaining,
    put:
      put ??
      ((article) => {
        ids.push(article.id)
        return { kind: 'written', warnings: [] }
      }),
    report: reportTo({ write: (text) => said.push(text) }),
  })
  return { totals, ids, said: said.join('') }
}

it('imports what it can, in order, and names the rest with its reason', async () => {
  const broken: Item = { kind: 'ready', where: 'broken.json', json: { version: 1 } }
  const gone: Item = { kind: 'skipped', where: 'gone.html', reason: 'there is no such file or folder' }
  const foreign: Item = { kind: 'foreign', where: 'gold.json' }
  const { totals, ids, said } = await run([
    foreign,
    page('a'),
    page('poor'),
    broken,
    page('throws'),
    gone,
    page('bad'),
    ready('b'),
  ])
  expect(ids).toEqual(['a', 'b'])
  expect(totals).toEqual({ written: 2, unchanged: 0, skipped: 5 })
  expect(said).toContain('skipped poor: no article in it\n')
  expect(said).toContain('skipped broken.json: $.id: expected a value, found nothing\n')
  expect(said).toContain('skipped throws: a fault of the importer: too clever\n')
  expect(said).toContain('skipped gone.html: there is no such file or folder\n')
  expect(said).toContain('skipped bad: $.id: expected letters, digits and "-"')
})

it('goes on where one article cannot be written', async () => {
  const full = () => {
    throw Object.assign(new Error('x'), { code: 'ENOSPC' })
  }
  const { totals, said } = await run([ready('a'), ready('b')], false, full)
  expect(totals.skipped).toBe(2)
  expect(said).toContain('skipped b.json: not written: no space left on the disk')
})

it('explains every dropped block and every mention, harmlessly', async () => {
  const { said } = await run([page('a'), page('poor'), ready('b', marked)], true)
  expect(said).toContain('a:\n  dropped   drop-comment-form  «أضف تعليقا\\u001b[2J»\n')
  expect(said).toContain('poor:\n  dropped   drop-comment-form')
  expect(said).toContain('b.json:\n  marked    ready-json    libya ← «ليبيا»\n')
})

it('tells of many warnings the first twenty', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${index}`, 1]))
  const { said } = await run([ready('a', unknown)])
  expect(said.match(/^warning: /gm)).toHaveLength(21)
  expect(said).toContain('warning: a.json: and 30 more\n')
})

it('shows progress on a terminal after a second, and clears it before it speaks', () => {
  const told: string[] = []
  let now = 0
  const report = reportTo({ isTTY: true, write: (text) => told.push(text) }, () => now)
  report.progress(1)
  now = 999
  report.progress(2)
  expect(told).toEqual([])
  now = 1100
  report.progress(1234)
  report.progress(1235)
  report.say('skipped')
  expect(told).toEqual(['\r\u001b[K1,234 read, 1 s', '\r\u001b[K', 'skipped\n'])
})

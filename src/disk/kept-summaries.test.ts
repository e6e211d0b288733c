import { appendFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptSummaries } from './kept-summaries.ts'
import { type Said, summariesIn } from './read-library.ts'
import { testFolder } from './test-folder.ts'

/** Units: seconds since 1970. */
const date = 1_000

const nile = { id: 'nile', kind: 'place', name: 'النيل' }
const named = (number: number) => ({ id: `name-${number}`, kind: 'person', name: `اسم ${number}` })

function articleOf(number: number) {
  const mentions = [
    { start: 0, end: 5, entity: 'nile' },
    { start: 6, end: 10, entity: `name-${number % 3}` },
  ]
  return {
    version: 1,
    id: `article-${number}`,
    lang: 'ar',
    headline: `خبر ${number} عن النهر`,
    body: [{ kind: 'paragraph', text: 'النيل يفيض ثم يهدأ', mentions }],
    entities: [nile, named(number % 3)],
  }
}

/** A library with what was kept of it, and a way to read it as the builder does. */
function library(articles: number) {
  const folder = testFolder()
  const file = join(folder, 'kept.ndjson')
  const pathOf = (number: number) => join(folder, 'articles', `article-${number}.json`)
  mkdirSync(join(folder, 'articles'))
  for (let number = 1; number <= articles; number++)
    writeFileSync(pathOf(number), JSON.stringify(articleOf(number)))
  for (let number = 1; number <= articles; number++) utimesSync(pathOf(number), date, date)
  const read = (makers = 'code') => {
    const said: Said = { warnings: [], errors: [] }
    const kept = openKeptSummaries(file, makers)
    const summaries = [...summariesIn(folder, said, kept)]
    kept.close()
    return { summaries, ...said }
  }
  return { folder, file, pathOf, read }
}

/** Writes other bytes of the same length and keeps the date, so that only who reads the file sees it. */
function changeUnseen(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"headline"/, '"headlino"'))
  utimesSync(path, date, date)
}

describe('summaries kept from one build to the next', () => {
  it('stay as they are where no article changed', () => {
    const { read, file, pathOf } = library(3)
    read()
    utimesSync(file, date, date)
    read()
    expect(statSync(file).mtimeMs).toBe(date * 1000)
    utimesSync(pathOf(2), date + 1, date + 1)
    read()
    expect(statSync(file).mtimeMs).not.toBe(date * 1000)
  })

  it('are added to where little changed, and written anew where much did', () => {
    const { read, file, pathOf, folder } = library(20)
    read()
    const before = readFileSync(file)
    const another = JSON.stringify(articleOf(21)).replaceAll('name-0', 'name-7')
    writeFileSync(join(folder, 'articles', 'article-21.json'), another)
    utimesSync(pathOf(1), date + 1, date + 1)
    const { summaries } = read()
    const after = readFileSync(file)
    expect(summaries).toHaveLength(21)
    expect(after.subarray(0, before.length).equals(before)).toBe(true)
    expect(after.length).toBeGreaterThan(before.length)
    expect(read().summaries).toEqual(summaries)
    for (let number = 1; number <= 20; number++) utimesSync(pathOf(number), date + 2, date + 2)
    expect(read().summaries).toHaveLength(21)
    expect(readFileSync(file).length).toBeLessThan(after.length)
  })

  it('are made anew where adding to them was cut off', () => {
    const { read, file } = library(3)
    const first = read()
    appendFileSync(file, readFileSync(file).subarray(-40, -9))
    expect(read()).toEqual(first)
    expect(read()).toEqual(first)
  })

  it('are what reading the articles gives', () => {
    const { read } = library(6)
    const first = read()
    expect(first.summaries).toHaveLength(6)
    expect(read()).toEqual(first)
  })

  it('stand for files that did not change, which are not read', () => {
    const { read, pathOf } = library(3)
    const first = read()
    changeUnseen(pathOf(2))
    expect(read().summaries).toEqual(first.summaries)
  })

  it('are made anew for a file with another date, by other code, and where they cannot be read', () => {
    const dated = library(3)
    dated.read()
    changeUnseen(dated.pathOf(2))
    utimesSync(dated.pathOf(2), date + 1, date + 1)
    expect(dated.read().errors).toHaveLength(1)

    const recoded = library(3)
    recoded.read()
    changeUnseen(recoded.pathOf(2))
    expect(recoded.read('other code').errors).toHaveLength(1)

    const broken = library(3)
    const first = broken.read()
    writeFileSync(broken.file, readFileSync(broken.file).subarray(0, 700))
    expect(broken.read()).toEqual(first)
  })

  it('forget an article that is gone, and warn again of one that was warned of', () => {
    const { read, pathOf } = library(3)
    const json = JSON.parse(readFileSync(pathOf(1), 'utf8')) as object
    writeFileSync(pathOf(1), JSON.stringify({ ...json, strange: 1 }))
    const first = read()
    expect(first.warnings).toHaveLength(1)
    expect(read()).toEqual(first)
    writeFileSync(pathOf(3), '')
    expect(read().summaries).toHaveLength(2)
  })
})

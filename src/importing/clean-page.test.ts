import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { articleJson } from '../article/write.ts'
import { cleanPage } from './clean-page.ts'
import type { Outcome } from './page.ts'

/** A case is a folder with a page and the part of its article that must come out exactly; null means absent. */
const folder = new URL('./cleaning-cases/', import.meta.url)
const cases = readdirSync(folder)

function clean(name: string): Outcome {
  const kind = existsSync(new URL(`${name}/page.html`, folder)) ? 'html' : 'text'
  const file = `${name}/page.${kind === 'html' ? 'html' : 'txt'}`
  return cleanPage({ file, kind, source: readFileSync(new URL(file, folder), 'utf8') })
}

describe('cleanPage', () => {
  it.each(cases)('cleans %s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/article.json`, folder), 'utf8'))
    const outcome = clean(name)
    if (expected.skipped) {
      expect(outcome).toMatchObject({ kind: 'skipped', reason: expect.stringContaining(expected.skipped) })
      return
    }
    if (outcome.kind === 'skipped') expect.fail(outcome.reason)
    const json = articleJson(outcome.article) as Record<string, unknown>
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, json[key] ?? null]))).toEqual(expected)
    expect(parseArticle(json, name).warnings).toEqual([])
  })

  it('gives the same id whatever came before', () => {
    expect(clean(cases[0] as string)).toEqual(clean(cases[0] as string))
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { textsOf } from '../article/texts.ts'
import { articleJson } from '../article/write.ts'
import { generatedEntities } from './generate-entities.ts'
import { generatedArticles, generateLibrary, newestArticles } from './generate-library.ts'

const articles = [...generatedArticles({ articles: 300, seed: 7 })]

describe('generated articles', () => {
  it('are accepted as they are', () => {
    for (const article of articles) {
      const parsed = parseArticle(articleJson(article), article.id)
      expect(parsed).toEqual({ article, warnings: [] })
    }
  })

  it('are the same for the same seed and others for another', () => {
    expect([...generatedArticles({ articles: 20, seed: 7 })]).toEqual(articles.slice(0, 20))
    expect([...generatedArticles({ articles: 20, seed: 8 })]).not.toEqual(articles.slice(0, 20))
  })

  it('mention each name where it stands', () => {
    for (const article of articles.slice(0, 20)) {
      const names = new Map(article.entities.map(({ id, name }) => [id, name]))
      for (const { text, mentions } of textsOf(article)) {
        for (const { start, end, entity } of mentions) expect(text.slice(start, end)).toBe(names.get(entity))
      }
    }
  })

  it('name few entities often and most hardly ever', () => {
    const spread = new Map<string, number>()
    for (const { entities } of articles) {
      for (const { id } of entities) spread.set(id, (spread.get(id) ?? 0) + 1)
    }
    const counts = [...spread.values()].sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(articles.length / 10)
    expect(counts[Math.floor(counts.length / 2)]).toBe(1)
  })
})

it('adds articles newer than all others, the others staying as they are', () => {
  const added = [...newestArticles({ articles: 300, seed: 7, added: 4 })]
  const newest =
    articles
      .map(({ published }) => published ?? '')
      .sort()
      .at(-1) ?? ''
  expect(added.map(({ id }) => id)).toEqual([301, 302, 303, 304].map((number) => `generated-000${number}`))
  for (const { published } of added) expect((published ?? '') > newest).toBe(true)
})

it('gives every entity a name of its own', () => {
  const names = generatedEntities(20_000).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('writes the same files for the same seed', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'warraq-generated-')))
  const [first, second] = folders.map((folder) => {
    generateLibrary(folder, { articles: 5, seed: 3 })
    const kept = join(folder, 'articles')
    const files = readdirSync(kept).map((name) => [name, readFileSync(join(kept, name), 'utf8')])
    rmSync(folder, { recursive: true })
    return files
  })
  expect(first).toHaveLength(5)
  expect(first).toEqual(second)
})

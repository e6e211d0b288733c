import { describe, expect, it } from 'vitest'
import { generatedArticles } from './generate-library.ts'
import { choicesOf, knownLibrary } from './known-library.ts'

const recipe = { articles: 300, seed: 7 }
const articles = [...generatedArticles(recipe)]
const library = knownLibrary(recipe)
const choices = choicesOf(library, 4)
const mentioning = (ids: readonly string[]) =>
  articles.filter(({ entities }) => ids.every((id) => entities.some((entity) => entity.id === id)))

describe('the choices of a library', () => {
  it.each(['popular', 'rare', 'both'] as const)('count what the articles say: %s', (kind) => {
    expect(choices[kind]).toHaveLength(4)
    for (const { article, entities, total } of choices[kind]) {
      const found = mentioning(entities.map(({ id }) => id))
      expect(found).toHaveLength(total)
      expect(found.map(({ id }) => id)).toContain(article)
    }
  })

  it('are popular and rare, with headlines for each beside its article', () => {
    const most = Math.max(...library.mentioned.map(({ places }) => places.length))
    expect(choices.popular.map(({ total }) => total)).toEqual([most, most, most, most])
    expect(choices.rare.map(({ total }) => total)).toEqual([3, 3, 3, 3])
    expect(new Set(choices.rare.map(({ entities }) => entities[0]?.id)).size).toBe(4)
  })

  it('are told apart from those of a library too small for them', () => {
    expect(() => choicesOf(knownLibrary({ articles: 1 }), 2)).toThrow(RangeError)
  })
})

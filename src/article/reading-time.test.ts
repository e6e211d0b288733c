import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { readingTimeMinutes } from './reading-time.ts'

const article = (lang: string, characters: number): Article => ({
  version: 1,
  id: 'a',
  lang,
  dir: 'rtl',
  headline: { text: '', mentions: [] },
  body: [{ kind: 'paragraph', text: 'ا'.repeat(characters), mentions: [] }],
  entities: [],
  related: [],
})

describe('the time to read an article', () => {
  it.each([
    ['ar', 612, 1],
    ['ar', 6120, 10],
    ['ar-EG', 6120, 10],
    ['he', 833 * 4, 4],
    ['fa', 612 * 3, 3],
    ['xx', 900 * 2, 2],
    ['ar', 100, 0],
  ])('in %s, %i characters long, is %i minutes', (lang, characters, minutes) => {
    expect(readingTimeMinutes(article(lang, characters))).toBe(minutes)
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseArticle } from '../../article/parse.ts'
import { turned } from '../../preferences/turned.ts'
import { directionOf, turn } from './turn.ts'

const articleOf = (id: string, more: Readonly<Record<string, unknown>>) =>
  parseArticle(
    { version: 1, id, lang: 'ar', dir: 'rtl', headline: 'عنوان', body: [], entities: [], ...more },
    id,
  ).article

const published = articleOf('published', { publisher: 'المغرب اليوم', url: 'https://a.example/1' })
const sibling = articleOf('sibling', { publisher: 'المغرب اليوم' })
const linked = articleOf('linked', { url: 'https://www.b.example/1' })
const neighbour = articleOf('neighbour', { url: 'https://b.example/2' })
const alone = articleOf('alone', {})
const leftToRight = articleOf('left-to-right', { publisher: 'المغرب اليوم', lang: 'en', dir: 'ltr' })

const all = [published, sibling, linked, neighbour, alone, leftToRight]
const turnedNow = () =>
  all.filter((article) => directionOf(article, turned.get()) !== article.dir).map(({ id }) => id)

beforeEach(() => {
  const stored = new Map<string, string>()
  vi.stubGlobal('window', { addEventListener: () => {} })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
  })
  turned.replace(new Map())
})

describe('turning an article', () => {
  it.each([
    [published, ['published', 'sibling']],
    [linked, ['linked', 'neighbour']],
    [alone, ['alone']],
    // What its source has left to right stands right to left now, as the others do.
    [leftToRight, ['left-to-right']],
  ])('turns all that its source has, and turning again returns', (article, ids) => {
    turn(article)
    expect(turnedNow()).toEqual(ids)
    turn(article)
    expect(turnedNow()).toEqual([])
    expect([...turned.get()]).toEqual([])
  })

  it('gives a source one direction, and spares what has it already', () => {
    turn(published)
    expect(directionOf(leftToRight, turned.get())).toBe('ltr')
    turn(leftToRight)
    expect(directionOf(leftToRight, turned.get())).toBe('rtl')
    expect(turnedNow()).toEqual(['left-to-right'])
  })
})

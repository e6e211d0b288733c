import { expect, it } from 'vitest'
import { parts, usage, wishesOf } from './wishes.ts'

it('asks for every part of a small library unless told', () => {
  const { parts: asked, articles, isJson } = wishesOf([])
  expect([...asked]).toEqual(parts)
  expect({ articles, isJson }).toEqual({ articles: 1_000, isJson: false })
})

it('takes some parts and another size', () => {
  const words = ['--only', 'search,rebuild', '--articles', '300', '--visits=2', '--json']
  const { parts: asked, articles, visits, isJson } = wishesOf(words)
  expect([...asked]).toEqual(['search', 'rebuild'])
  expect({ articles, visits, isJson }).toEqual({ articles: 300, visits: 2, isJson: true })
})

it.each([
  [['--only', 'search,speed'], '--only: expected paint, import'],
  [['--articles', 'many'], '--articles: expected a whole number above 0, found "many"'],
  [['--visits', '0'], '--visits: expected a whole number above 0, found "0"'],
  [['--pairs=1.5'], '--pairs: expected a whole number above 0, found "1.5"'],
  [['--pages', ''], '--pages: expected a whole number above 0, found ""'],
  [['--fast'], '--fast'],
])('says what is wrong with %j', (words, message) => {
  expect(() => wishesOf(words)).toThrow(RangeError)
  expect(() => wishesOf(words)).toThrow(message)
})

it('tells of every part in its usage', () => {
  for (const part of parts) expect(usage).toContain(part)
})

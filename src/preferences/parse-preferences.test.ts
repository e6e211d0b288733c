import { describe, expect, it } from 'vitest'
import { lookOf } from './look.ts'
import { choices } from './choices.ts'
import { parsePreferences } from './parse-preferences.ts'
import { usualPreferences } from './preferences.ts'

describe('choices out of a store', () => {
  it('are the usual ones for who never chose', () => {
    expect(parsePreferences('{}')).toEqual(usualPreferences)
  })

  it('keep what version 1 knew', () => {
    expect(parsePreferences('{"version":1,"language":"en"}')).toEqual({ ...usualPreferences, language: 'en' })
  })

  it('come back as they were kept', () => {
    const chosen = {
      ...usualPreferences,
      theme: 'black',
      textSize: 160,
      hiddenKinds: ['person', 'work'],
    } as const
    expect(parsePreferences(JSON.stringify({ version: 2, ...chosen }))).toEqual(chosen)
  })

  it.each([
    ['language', 'xx'],
    ['theme', 3],
    ['textSize', '100'],
    ['textSize', 1000],
    ['hiddenKinds', 'person'],
    ['hiddenKinds', ['nobody', null]],
    ['marks', null],
  ])('pass over a %s of %j', (name, value) => {
    expect(parsePreferences(JSON.stringify({ [name]: value }))).toEqual(usualPreferences)
  })

  it('of a later version keep what is known', () => {
    expect(parsePreferences('{"version":9,"theme":"dark","scent":"musk"}')).toEqual({
      ...usualPreferences,
      theme: 'dark',
    })
  })

  it.each(['{', 'null', '[]', '"dark"', '3'])('refuse %s', (text) => {
    expect(() => parsePreferences(text)).toThrow()
  })

  it('begin with the first that may be chosen', () => {
    for (const [name, [usual]] of Object.entries(choices))
      expect(usualPreferences[name as keyof typeof choices]).toBe(usual)
  })
})

describe('the look', () => {
  it('of who never chose is the page as it is', () => {
    expect(lookOf(usualPreferences)).toEqual({ attributes: {}, properties: {} })
  })

  it('keeps as many letters on a line when the text grows', () => {
    expect(lookOf({ ...usualPreferences, textSize: 200 }).properties).toEqual({
      '--text-scale': '2',
      '--measure': '74rem',
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byAlphabet, initialOf, sortKey } from './sort-name.ts'

describe('what a name is sorted by', () => {
  it.each([
    ['الإسكندرية', 'اسكندريه'],
    ['أحمد زويل', 'احمد زويل'],
    ['آل سعود', 'ال سعود'],
    ['«الأهرام»', 'اهرام»'],
    ['رؤوف', 'رووف'],
    ['The Nile', 'nile'],
    ['A', 'a'],
    ['القُدس', 'قدس'],
  ])('%s is %s', (name, key) => {
    expect(sortKey(name)).toBe(key)
  })

  it.each([
    ['الإسكندرية', 'ا'],
    ['القاهرة', 'ق'],
    ['Éric', 'E'],
    ['the Nile', 'N'],
    ['גדעון', 'ג'],
    ['پارس', 'پ'],
    ['2026', ''],
    ['…', ''],
    ['', ''],
  ])('%s stands under «%s»', (name, letter) => {
    expect(initialOf(name)).toBe(letter)
  })
})

describe('the order of names', () => {
  it('passes over hamza and article, and begins with the script of the language', () => {
    const names = ['Cairo', 'بغداد', 'الإسكندرية', 'أثينا', 'اسطنبول', 'البصرة', 'איילת']
    expect([...names].sort(byAlphabet('ar')).slice(0, 5)).toEqual([
      'أثينا',
      'اسطنبول',
      'الإسكندرية',
      'البصرة',
      'بغداد',
    ])
    expect([...names].sort(byAlphabet('en'))[0]).toBe('Cairo')
  })

  it('is an order: the same whatever came first', () => {
    const name = fc.array(fc.constantFrom('ا', 'أ', 'ال', 'ب', 'ة', 'ه', 'A', 'é', ' ', '5', 'َ'), {
      maxLength: 5,
    })
    const names = fc.array(
      name.map((letters) => letters.join('')),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(names, (list) => {
        const sorted = [...list].sort(byAlphabet('ar'))
        expect([...list].reverse().sort(byAlphabet('ar'))).toEqual(sorted)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allBetween, except, firstAtLeast, inBoth, within } from './ordinals.ts'
import { ordinalsOf, postingFiles, stepsOf } from './postings.ts'
import { fileOf } from './spread.ts'

const ordinals = fc
  .uniqueArray(fc.nat({ max: 300 }))
  .map((list) => Uint32Array.from(list.sort((a, b) => a - b)))

describe('ordinals', () => {
  it('meet as sets do', () => {
    fc.assert(
      fc.property(ordinals, ordinals, (a, b) => {
        expect([...inBoth(a, b)]).toEqual([...a].filter((one) => b.includes(one)))
        expect([...except(a, b)]).toEqual([...a].filter((one) => !b.includes(one)))
      }),
    )
  })

  it('are cut by their value', () => {
    fc.assert(
      fc.property(ordinals, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (list, first, end) => {
        expect([...within(list, first, end)]).toEqual([...list].filter((one) => one >= first && one < end))
      }),
    )
  })

  it('are found from any place before them', () => {
    fc.assert(
      fc.property(ordinals, fc.nat({ max: 320 }), fc.nat({ max: 20 }), (list, least, from) => {
        const start = Math.min(from, list.length)
        const found = [...list].findIndex((one, index) => index >= start && one >= least)
        expect(firstAtLeast(list, least, start)).toBe(found === -1 ? list.length : found)
      }),
    )
  })

  it('may be none', () => {
    expect([...allBetween(3, 3)]).toEqual([])
    expect([...allBetween(3, 1)]).toEqual([])
    expect([...allBetween(3, 6)]).toEqual([3, 4, 5])
  })
})

describe('postings', () => {
  it('come back from the steps they are stored as', () => {
    fc.assert(
      fc.property(ordinals, (list) => {
        expect([...ordinalsOf(stepsOf(list))]).toEqual([...list])
      }),
    )
  })

  it('are spread over one file for a small library, and many for a large one', () => {
    expect(postingFiles(0)).toBe(1)
    expect(postingFiles(500)).toBe(1)
    expect(postingFiles(1_400_000)).toBe(256)
  })

  it('have their file by their key alone', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const file = fileOf(key, 16)
        expect(file).toBeGreaterThanOrEqual(0)
        expect(file).toBeLessThan(16)
        expect(fileOf(key, 16)).toBe(file)
      }),
    )
    expect(new Set(Array.from({ length: 200 }, (_, n) => fileOf(`name-${n}`, 16))).size).toBe(16)
  })
})

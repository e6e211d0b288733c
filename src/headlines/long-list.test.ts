import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstInView, goesOn, rowsToKeep } from './long-list.ts'

describe('the rows of a long list that stand in the page', () => {
  it.each([
    [{ startIndex: 10, endIndex: 12, overscan: 1 }, 100, undefined, [0, 9, 10, 11, 12, 13, 99]],
    [{ startIndex: 0, endIndex: 1, overscan: 2 }, 3, undefined, [0, 1, 2]],
    [{ startIndex: 50, endIndex: 50, overscan: 0 }, 100, 20, [0, 19, 20, 21, 50, 99]],
    [{ startIndex: 50, endIndex: 50, overscan: 0 }, 100, 99, [0, 50, 98, 99]],
    [{ startIndex: 0, endIndex: 0, overscan: 3 }, 0, undefined, []],
  ])('in view: %j of %i, focus on %s', (stretch, count, focused, rows) => {
    expect(rowsToKeep(stretch, count, focused)).toEqual(rows)
  })

  it('are in order, each once, few, and always have both neighbours of the focus', () => {
    const row = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(row, row, fc.nat(30), fc.nat(12), (startIndex, focus, height, overscan) => {
        const count = 5001
        const endIndex = Math.min(startIndex + height, count - 1)
        const rows = rowsToKeep({ startIndex, endIndex, overscan }, count, focus)
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b))
        expect(rows.length).toBeLessThanOrEqual(height + 1 + 2 * overscan + 5)
        for (const near of [focus - 1, focus, focus + 1])
          expect(rows.includes(near)).toBe(near >= 0 && near < count)
      }),
    )
  })
})

describe('a list goes on by itself', () => {
  const near = { last: 140, count: 150, countWhenAsked: 100, isByKeyboard: false }
  it.each([
    ['near its end, once it was asked', near, true],
    ['not far from its end', { ...near, last: 100 }, false],
    ['not before it was asked', { ...near, countWhenAsked: undefined }, false],
    ['not for who goes by keyboard', { ...near, isByKeyboard: true }, false],
    ['not for ever', { ...near, last: 299, count: 300 }, false],
  ])('%s', (_, going, expected) => {
    expect(goesOn(going)).toBe(expected)
  })
})

describe('the place in a list', () => {
  const rows = [-900, -40, 60, 160, 9000].map((top, index) => ({ index, top, bottom: top + 100 }))
  it('is the first row that can be seen', () => {
    expect(firstInView(rows, 800)?.index).toBe(1)
  })
  it('is none where no row can be seen', () => {
    expect(firstInView(rows.slice(4), 800)).toBeUndefined()
  })
})

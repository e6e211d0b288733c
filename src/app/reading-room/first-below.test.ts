import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstBelow } from './first-below.ts'

it('is what looking at every character finds', () => {
  const lines = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
  fc.assert(
    fc.property(lines, fc.integer({ min: -1, max: 11 }), (tops, line) => {
      const sorted = tops.toSorted((a, b) => a - b)
      const found = sorted.findIndex((top) => top >= line)
      expect(firstBelow(sorted.length, (at) => sorted[at] ?? Number.NaN, line)).toBe(
        found < 0 ? undefined : found,
      )
    }),
  )
})

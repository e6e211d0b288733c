import fc from 'fast-check'
import { expect, it } from 'vitest'
import { medianOf, percentileOf } from './percentiles.ts'

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median)
})

it.each([
  [0, 10],
  [0.25, 10],
  [0.26, 20],
  [0.5, 20],
  [0.75, 30],
  [0.95, 40],
  [1, 40],
])('a share of %d of four values lies up to %d', (share, value) => {
  expect(percentileOf([40, 10, 30, 20], share)).toBe(value)
})

it('knows none of nothing', () => {
  expect([medianOf([]), percentileOf([], 0.5)]).toEqual([Number.NaN, Number.NaN])
})

it('gives a measured value that the share of all do not exceed, and no smaller one does', () => {
  const measured = fc.array(fc.integer(), { minLength: 1 })
  fc.assert(
    fc.property(measured, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
      const found = percentileOf(values, share)
      const upTo = (limit: number) => values.filter((value) => value <= limit).length
      expect(values).toContain(found)
      expect(upTo(found)).toBeGreaterThanOrEqual(values.length * share)
      const smaller = values.filter((value) => value < found)
      if (smaller.length > 0) expect(upTo(Math.max(...smaller))).toBeLessThan(values.length * share)
    }),
  )
})

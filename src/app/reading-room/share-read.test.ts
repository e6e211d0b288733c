import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorthResuming, shareRead } from './share-read.ts'

describe('how much of a text has been read', () => {
  it.each([
    ['its beginning is far below', 300, 2300, 0],
    ['its beginning is at the top', 0, 2000, 0],
    ['half of what is to be passed is passed', -600, 1400, 0.5],
    ['its end has come into the window', -1200, 800, 1],
    ['its end is far above', -4000, -2000, 1],
    ['it is short and ends in the window', 300, 700, 1],
    ['it is short and ends below the window', 300, 900, 0],
  ])('where %s', (_, top, bottom, share) => {
    expect(shareRead({ top, bottom, window: 800 })).toBe(share)
  })

  it('never goes back while one reads on', () => {
    const sizes = fc.record({ height: fc.nat(5000), window: fc.integer({ min: 1, max: 2000 }) })
    fc.assert(
      fc.property(sizes, fc.nat(6000), fc.nat(500), ({ height, window }, passed, step) => {
        const at = (top: number) => shareRead({ top, bottom: top + height, window })
        const [before, after] = [at(1000 - passed), at(1000 - passed - step)]
        expect(after).toBeGreaterThanOrEqual(before)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(1)
      }),
    )
  })
})

it.each([
  [0, false],
  [0.04, false],
  [0.05, true],
  [0.5, true],
  [0.95, true],
  [0.96, false],
  [1, false],
])('a text left at %f is worth going on with: %s', (share, is) => {
  expect(isWorthResuming(share)).toBe(is)
})

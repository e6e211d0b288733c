import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataPath } from './site-data.ts'
import { fileOf, filesFor } from './spread.ts'

const path = fc
  .tuple(
    fc.constantFrom(dataPath.article, dataPath.related, dataPath.entity),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  )
  .map(([pathOf, id]) => pathOf(id))
const files = fc.integer({ min: 1, max: 10_000_000 })
const size = fc.integer({ min: 2, max: 256 })

describe('packs', () => {
  it('hold about as many files as was asked, half of it to all', () => {
    fc.assert(
      fc.property(files, size, (count, most) => {
        const packs = filesFor(count, most)
        expect(Number.isInteger(Math.log2(packs))).toBe(true)
        expect(count / packs).toBeLessThanOrEqual(most)
        if (packs > 1) expect(count / packs).toBeGreaterThan(most / 2)
      }),
    )
  })

  it('stay where they are while a library grows, until their number doubles', () => {
    fc.assert(
      fc.property(files, files, size, path, (count, more, most, of) => {
        const [before, after] = [filesFor(count, most), filesFor(count + more, most)]
        expect(after % before).toBe(0)
        expect(fileOf(of, after) % before).toBe(fileOf(of, before))
      }),
    )
  })

  it('are filled evenly', () => {
    const packs = 64
    const filled = new Array<number>(packs).fill(0)
    for (let article = 0; article < packs * 16; article++) {
      const pack = fileOf(dataPath.article(`item-${String(article).padStart(6, '0')}`), packs)
      filled[pack] = (filled[pack] ?? 0) + 1
    }
    expect(Math.max(...filled)).toBeLessThan(16 * 3)
    expect(Math.min(...filled)).toBeGreaterThan(0)
  })

  it('of an empty library are one', () => {
    expect(filesFor(0, 16)).toBe(1)
  })
})

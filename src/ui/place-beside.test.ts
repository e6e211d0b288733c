import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBeside } from './place-beside.ts'

const room = { width: 1000, height: 800 }
const card = { width: 300, height: 200 }
const line = { left: 400, right: 460, top: 300, bottom: 330 }

describe('a box beside a line', () => {
  it('stands below it, and begins where it begins', () => {
    expect(placeBeside([line], card, room, 'ltr')).toMatchObject({ left: 400, top: 336 })
    expect(placeBeside([line], card, room, 'rtl')).toMatchObject({ left: 160, top: 336 })
  })

  it('stands above it where there is no room below', () => {
    const low = { ...line, top: 700, bottom: 730 }
    expect(placeBeside([low], card, room, 'ltr')).toMatchObject({ left: 400, top: 494 })
  })

  it('stays in the window', () => {
    expect(placeBeside([{ ...line, left: 900, right: 990 }], card, room, 'ltr').left).toBe(692)
    expect(placeBeside([{ ...line, left: 10, right: 60 }], card, room, 'rtl').left).toBe(8)
  })

  it('begins, below a name over two lines, at the second, and above it at the first', () => {
    const second = { left: 20, right: 90, top: 340, bottom: 370 }
    expect(placeBeside([line, second], card, room, 'ltr')).toMatchObject({ left: 20, top: 376 })
    const moved = [line, second].map((one) => ({ ...one, top: one.top + 350, bottom: one.bottom + 350 }))
    expect(placeBeside(moved, card, room, 'ltr')).toMatchObject({ left: 400, top: 444 })
  })

  it('never covers a line, wherever it is and however large the box', () => {
    const size = fc.integer({ min: 0, max: 900 })
    const lines = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((all) => all.map(([left, top]) => ({ left, right: left + 40, top, bottom: top + 20 })))
    fc.assert(
      fc.property(lines, size, size, fc.constantFrom('rtl', 'ltr'), (boxes, width, height, dir) => {
        const { left, top, mostHeight } = placeBeside(boxes, { width, height }, room, dir)
        const bottom = top + Math.min(height, mostHeight)
        for (const box of boxes) expect(bottom <= box.top || top >= box.bottom).toBe(true)
        expect(left).toBeGreaterThanOrEqual(8)
        if (mostHeight > 0) {
          expect(top).toBeGreaterThanOrEqual(0)
          expect(bottom).toBeLessThanOrEqual(room.height)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitReader, bitWriter } from './bits.ts'

describe('bits', () => {
  const numbers = fc
    .integer({ min: 0, max: 30 })
    .chain((count) => fc.record({ count: fc.constant(count), value: fc.nat(2 ** count - 1) }))
  const unary = fc.nat(90).map((value) => ({ count: undefined, value }))

  it('come back as they were written, wherever in a byte they begin', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(numbers, unary), { maxLength: 40 }), (list) => {
        const writer = bitWriter()
        for (const { count, value } of list) {
          if (count === undefined) writer.writeUnary(value)
          else writer.write(value, count)
        }
        const reader = bitReader(writer.bytes())
        expect(
          list.map(({ count }) => (count === undefined ? reader.readUnary() : reader.read(count))),
        ).toEqual(list.map(({ value }) => value))
      }),
      { seed: 41 },
    )
  })

  it.each([
    ['a number', (bytes: Uint8Array) => bitReader(bytes).read(17)],
    ['ones without an end', (bytes: Uint8Array) => bitReader(bytes).readUnary()],
  ])('say so where they end before %s does', (_, read) => {
    expect(() => read(Uint8Array.of(255, 255))).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { givenTo } from './measure-pagefind.ts'

describe('what Pagefind is given', () => {
  it('is the whole library where the memory holds its index, else as much as does', () => {
    expect(givenTo(20e9, 100_000)).toBe(100_000)
    expect(givenTo(7e9, 100_000)).toBe(40_000)
    expect(givenTo(7e9, 300)).toBe(300)
  })
})

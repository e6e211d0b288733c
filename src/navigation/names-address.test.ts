import { describe, expect, it } from 'vitest'
import { noFilter } from '../library/filter.ts'
import { namesAddress, readNamesView } from './names-address.ts'

const read = (address: string) => readNamesView(new URL(address, 'https://example.org').searchParams)

describe('the address of a list of names', () => {
  it.each([
    { order: 'count' },
    { kind: 'place', order: 'count' },
    { kind: 'person', order: 'alphabet' },
    { kind: 'work', order: 'alphabet', letter: 'ب' },
    { kind: 'work', order: 'alphabet', letter: '' },
  ] as const)('is read as it was written: %j', (view) => {
    expect(read(namesAddress(view, noFilter))).toEqual(view)
  })

  it('carries the filter on', () => {
    const filter = { ...noFilter, all: ['egypt'] }
    expect(namesAddress({ kind: 'place', order: 'count' }, filter)).toBe('/entities?kind=place&entity=egypt')
  })

  it('passes over what it cannot ask for', () => {
    expect(read('/entities?kind=__proto__&order=up')).toEqual({ order: 'count' })
  })
})

import { describe, expect, it } from 'vitest'
import { choose, excluding, including, isActive, narrow, noFilter, without } from './filter.ts'

const headlines = [
  { id: 'a', entities: ['cairo', 'nile'] },
  { id: 'b', entities: ['cairo', 'fez'] },
  { id: 'c', entities: ['fez'] },
]
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('narrow', () => {
  it.each([
    [noFilter, ['a', 'b', 'c']],
    [{ all: ['cairo'], not: [] }, ['a', 'b']],
    [{ all: ['cairo', 'nile'], not: [] }, ['a']],
    [{ all: ['cairo'], not: ['nile'] }, ['b']],
    [{ all: [], not: ['cairo'] }, ['c']],
    [{ all: ['nobody'], not: [] }, []],
  ])('lets through what fits %j', (filter, ids) => {
    expect(idsOf(narrow(headlines, filter))).toEqual(ids)
  })
})

describe('choosing', () => {
  it('chooses a name alone', () => {
    expect(choose({ all: ['fez'], not: ['nile'] }, 'cairo')).toEqual({ all: ['cairo'], not: [] })
  })

  it('lets a chosen name go', () => {
    expect(choose({ all: ['cairo'], not: [] }, 'cairo')).toEqual(noFilter)
  })

  it('adds, leaves out and forgets one name', () => {
    const both = including({ all: ['cairo'], not: ['nile'] }, 'nile')
    expect(both).toEqual({ all: ['cairo', 'nile'], not: [] })
    expect(excluding(both, 'cairo')).toEqual({ all: ['nile'], not: ['cairo'] })
    expect(without(both, 'cairo')).toEqual({ all: ['nile'], not: [] })
    expect(isActive(without(without(both, 'cairo'), 'nile'))).toBe(false)
  })
})

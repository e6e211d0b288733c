import { describe, expect, it } from 'vitest'
import { choose, excluding, including, isActive, narrow, noFilter, without } from './filter.ts'

const headlines = [
  { id: 'a', lang: 'ar', published: '2026-03-01', publisher: 'المرفأ', entities: ['cairo', 'nile'] },
  { id: 'b', lang: 'fa', published: '2026-02-01T23:30:00-02:00', entities: ['cairo', 'fez'] },
  { id: 'c', lang: 'ar', entities: ['fez'] },
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
    [{ ...noFilter, from: '2026-02-02' }, ['a', 'b']],
    [{ ...noFilter, to: '2026-02-02' }, ['b']],
    [{ ...noFilter, from: '2026-02-03', to: '2026-02-28' }, []],
    [{ ...noFilter, publisher: 'المرفأ' }, ['a']],
    [{ ...noFilter, lang: 'ar' }, ['a', 'c']],
    [{ all: ['cairo'], not: [], lang: 'fa' }, ['b']],
  ])('lets through what fits %j', (filter, ids) => {
    expect(idsOf(narrow(headlines, filter))).toEqual(ids)
  })
})

describe('choosing', () => {
  it('chooses a name alone', () => {
    expect(choose({ all: ['fez'], not: ['nile'] }, 'cairo')).toEqual({ all: ['cairo'], not: [] })
  })

  it('keeps what is wished besides names', () => {
    expect(choose({ all: ['fez'], not: [], lang: 'fa' }, 'cairo')).toEqual({
      all: ['cairo'],
      not: [],
      lang: 'fa',
    })
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

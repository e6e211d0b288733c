import { describe, expect, it } from 'vitest'
import { articlePath, readFilter, withFilter } from './paths.ts'

describe('the filter of an address', () => {
  it.each([
    ['', { all: [], not: [] }],
    ['entity=cairo', { all: ['cairo'], not: [] }],
    ['entity=cairo&entity=nile&not=fez', { all: ['cairo', 'nile'], not: ['fez'] }],
    ['entity=cairo&entity=cairo', { all: ['cairo'], not: [] }],
    ['entity=cairo&not=cairo', { all: ['cairo'], not: [] }],
    ['entity=%D8%A7%D9%84%D9%82%D8%A7%D9%87%D8%B1%D8%A9', { all: ['القاهرة'], not: [] }],
    ['entity=../etc&entity=<script>&entity=', { all: [], not: [] }],
    ['from=2026-02-01&to=2026-02-28', { all: [], not: [], from: '2026-02-01', to: '2026-02-28' }],
    ['from=2026-02-30&to=yesterday', { all: [], not: [] }],
    ['lang=ar&publisher=%D9%88%D8%B1%D9%91%D8%A7%D9%82', { all: [], not: [], lang: 'ar', publisher: 'ورّاق' }],
    ['lang=a"b&publisher=%E2%80%AE%20', { all: [], not: [] }],
  ])('is read from ?%s', (query, filter) => {
    expect(readFilter(new URLSearchParams(query))).toEqual(filter)
  })

  it('comes back from the address it was written to', () => {
    const filter = { all: ['cairo', 'ابن-خلدون'], not: ['fez'], from: '2026-01-01', publisher: 'أ & ب' }
    const address = withFilter('/articles/x', filter)
    expect(readFilter(new URL(address, 'http://localhost').searchParams)).toEqual(filter)
  })

  it('keeps the rest of the address', () => {
    const search = new URLSearchParams('q=نيل&entity=old')
    expect(withFilter('/search', { all: [], not: [] }, search)).toBe(
      `/search?${new URLSearchParams({ q: 'نيل' })}`,
    )
  })
})

describe('articlePath', () => {
  it('encodes letters of any script', () => {
    expect(decodeURIComponent(articlePath('الوراقون-في-بغداد'))).toBe('/articles/الوراقون-في-بغداد')
    expect(articlePath('الوراقون')).toMatch(/^[\x21-\x7e]+$/)
  })
})

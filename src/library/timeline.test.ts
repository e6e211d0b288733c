import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRealDate } from '../article/date.ts'
import { noFilter, passes } from './filter.ts'
import { busiest, choosePeriod, isChosenPeriod, monthsWithin, openPeriod, timelineOf } from './timeline.ts'

describe('a timeline', () => {
  it('counts by month, months without any among them', () => {
    expect(
      timelineOf([
        ['2025-11', 2],
        ['2026-02', 5],
      ]),
    ).toEqual({
      unit: 'month',
      periods: [
        { from: '2025-11-01', to: '2025-11-30', articles: 2 },
        { from: '2025-12-01', to: '2025-12-31', articles: 0 },
        { from: '2026-01-01', to: '2026-01-31', articles: 0 },
        { from: '2026-02-01', to: '2026-02-28', articles: 5 },
      ],
    })
  })

  it.each([
    ['2024-01', '2026-12', 'month', 36],
    ['2024-01', '2027-01', 1, 4],
    ['1990-06', '2026-01', 1, 37],
    ['1899-12', '2026-01', 10, 14],
    ['0800-01', '2026-01', 100, 13],
    ['0000-01', '9999-12', 100, 100],
  ])('from %s to %s goes by %s in %i stretches', (first, last, unit, count) => {
    const timeline = timelineOf([
      [first, 1],
      [last, 1],
    ])
    expect(timeline.unit).toBe(unit)
    expect(timeline.periods.length).toBe(count)
  })

  it('is empty where nothing is dated, and passes over what is no month', () => {
    expect(timelineOf([]).periods).toEqual([])
    expect(
      timelineOf([
        ['+01234-5', 1],
        ['2026-13', 1],
        ['2026-05', 3],
      ]).periods.length,
    ).toBe(1)
  })

  it('keeps every article in a stretch of real days that follow each other', () => {
    const months = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 })),
      { minLength: 1, maxLength: 60, selector: ([year, month]) => year * 12 + month },
    )
    fc.assert(
      fc.property(months, (pairs) => {
        const counted = pairs
          .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`)
          .sort()
          .map((month, index) => [month, index + 1] as const)
        const { periods } = timelineOf(counted)
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
        expect(sum(periods.map(({ articles }) => articles))).toBe(sum(counted.map(([, count]) => count)))
        for (const period of periods) {
          expect([period.from, period.to].every(isRealDate)).toBe(true)
          expect(sum(monthsWithin(counted, period).map(([, count]) => count))).toBe(period.articles)
        }
        expect(periods.map(({ from }) => from)).toEqual(periods.map(({ from }) => from).sort())
      }),
    )
  })
})

describe('a stretch of a timeline', () => {
  const years = timelineOf([
    ['2019-03', 1],
    ['2021-05', 4],
    ['2024-01', 4],
  ])
  const [, , third] = years.periods
  const of2021 = third ?? { from: '', to: '', articles: 0 }

  it('asks for its days, and asked for again lets them go', () => {
    const filter = choosePeriod({ ...noFilter, lang: 'ar' }, of2021)
    expect(filter).toEqual({ all: [], not: [], lang: 'ar', from: '2021-01-01', to: '2021-12-31' })
    expect(choosePeriod(filter, of2021)).toEqual({ all: [], not: [], lang: 'ar' })
    expect(choosePeriod(filter, {})).toEqual({ all: [], not: [], lang: 'ar' })
    const headline = { entities: [], lang: 'ar', publisher: 'x' }
    expect(passes({ ...headline, published: '2021-12-31T23:59:59Z' }, filter)).toBe(true)
    expect(passes({ ...headline, published: '2022-01-01' }, filter)).toBe(false)
  })

  it('is chosen with its days, with more, and with a part of them', () => {
    expect(isChosenPeriod(of2021, {})).toBe(false)
    expect(isChosenPeriod(of2021, { from: '2021-01-01', to: '2021-12-31' })).toBe(true)
    expect(isChosenPeriod(of2021, { from: '2020-06-01' })).toBe(true)
    expect(isChosenPeriod(of2021, { from: '2021-05-01', to: '2021-05-31' })).toBe(true)
    expect(isChosenPeriod(of2021, { from: '2022-01-01', to: '2022-12-31' })).toBe(false)
  })

  it('is open where all chosen days lie in it', () => {
    expect(openPeriod(years, { from: '2021-05-01', to: '2021-05-31' })).toEqual(of2021)
    expect(openPeriod(years, { from: '2020-05-01', to: '2021-05-31' })).toBeUndefined()
    expect(openPeriod(years, { from: '2021-05-01' })).toBeUndefined()
  })

  it('is the busiest with most articles, of equals the newest', () => {
    expect(busiest(years)?.from).toBe('2024-01-01')
    expect(busiest(timelineOf([]))).toBeUndefined()
  })
})

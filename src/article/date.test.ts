import { describe, expect, it } from 'vitest'
import { daysInMonth, findWrittenDate, isRealDate, momentOf, weekdayOf } from './date.ts'

describe('findWrittenDate', () => {
  it.each([
    ['2017-08-15', { year: 2017, month: 8, day: 15 }],
    ['2017-08-15T23:30:00-05:00', { year: 2017, month: 8, day: 15, time: '23:30' }],
    ['2016-02-29', { year: 2016, month: 2, day: 29 }],
    ['2017-02-29', undefined],
    ['2017-13-01', undefined],
    ['2017-00-10', undefined],
    ['2017-08-15T24:00Z', undefined],
    ['أمس', undefined],
  ])('reads %s in the zone it carries', (iso, date) => {
    expect(findWrittenDate(iso)).toEqual(date)
  })
})

it.each([
  ['2017-08-15', true],
  ['2017-08-15T10:00:00Z', true],
  ['2017-08-15T10:00:99Z', false],
  ['2017-08-15T10:00:00+99:00', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
])('knows whether %s is real', (iso, isReal) => {
  expect(isRealDate(iso)).toBe(isReal)
})

it.each([
  [2017, 2, 28],
  [2016, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2017, 4, 30],
  [2017, 12, 31],
])('gives %i-%i its %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

it.each([
  [{ year: 2017, month: 8, day: 15 }, 2],
  [{ year: 2024, month: 9, day: 1 }, 7],
  [{ year: 99, month: 1, day: 1 }, 4],
])('knows the weekday of %j', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday)
})

it('orders dates by their moment, what is no date before all', () => {
  const dates = ['2017-08-15T01:00:00+03:00', '2017-08-15', '2017-08-14', undefined, '2017-08-14T23:00:00Z']
  expect([...dates].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))).toEqual(
    // undefined goes last in any array sort
    ['2017-08-14', '2017-08-15T01:00:00+03:00', '2017-08-14T23:00:00Z', '2017-08-15', undefined],
  )
  expect(momentOf(undefined)).toBe(Number.NEGATIVE_INFINITY)
})

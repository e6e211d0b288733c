import { expect, it } from 'vitest'
import { searchFigures } from './measure-search.ts'
import { queriesOfVisits } from './search-queries.ts'

it('searches for something else in each visit, and for the same in the next benchmark', () => {
  const visits = queriesOfVisits(3)
  expect(visits).toHaveLength(3)
  expect(new Set(visits.map((queries) => queries[0])).size).toBe(3)
  expect(visits.flat().every((query) => query.trim() !== '')).toBe(true)
  expect(queriesOfVisits(3)).toEqual(visits)
})

it('tells the first search of a visit from those after it', () => {
  const one = (ms: number, requests: number) => ({
    firstResultMs: ms - 1,
    allResultsMs: ms,
    traffic: { requests, kilobytes: requests * 10, programFiles: 0, programKilobytes: 0 },
  })
  const { first, next } = searchFigures([
    [one(500, 12), one(100, 2), one(200, 4)],
    [one(700, 14), one(300, 6), one(400, 8)],
  ])
  expect(first).toMatchObject({
    visits: 2,
    firstResultMs: 599,
    allResultsMs: 600,
    requests: 13,
    kilobytes: 130,
  })
  expect(next).toEqual({ searches: 4, medianMs: 250, p95Ms: 400, requests: 5, kilobytes: 50 })
})

import { expect, it } from 'vitest'
import { type Loaded, trafficIn } from './page-traffic.ts'

const loaded = (path: string, asked: number, arrived: number, bytes: number): Loaded => ({
  address: `https://localhost:1${path}`,
  asked,
  arrived,
  bytes,
})

it('counts what was asked for and came in the span, parts of the program apart', () => {
  const all = [
    loaded('/library/entities/a.json', 10, 80, 3_040),
    loaded('/assets/filter-1.js', 10, 75, 5_000),
    loaded('/pagefind/wasm.ar.pagefind', 11, 75, 60_000),
    loaded('/assets/sans-hebrew-1.woff2', 12, 85, 12_000),
    loaded('/library/postings/1.json?x=1', 12, 90, 1_000),
  ]
  expect(trafficIn(all, { from: 10, to: 90 })).toEqual({
    requests: 2,
    kilobytes: 4,
    programFiles: 3,
    programKilobytes: 77,
  })
})

it.each([
  ['before it', '/library/front.json', 9, 20],
  ['after it', '/library/front.json', 20, 91],
  ['for a line of an article', '/library/articles/a.json', 20, 30],
])('counts nothing that came %s', (_, path, asked, arrived) => {
  const nothing = { requests: 0, kilobytes: 0, programFiles: 0, programKilobytes: 0 }
  expect(trafficIn([loaded(path, asked, arrived, 1_000)], { from: 10, to: 90 })).toEqual(nothing)
})

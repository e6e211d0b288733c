import type { Choice } from '../src/benchmark/known-library.ts'
import { measureFilter } from '../src/benchmark/measure-filter.ts'
import { measureInteraction } from '../src/benchmark/measure-interaction.ts'
import { measureSearch } from '../src/benchmark/measure-search.ts'
import { arabicName, narrowedIds, sample, sharedEntities } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

/** What `npm run bench` does in a browser is done once on the sample; how long it takes is not looked at. */
const article = sample('the-nile')
const [first = '', second = ''] = sharedEntities(article)
const choiceOf = (...ids: readonly string[]): Choice => ({
  article: article.id,
  entities: ids.map((id) => ({ id, kind: 'place', name: arabicName(id) })),
  total: narrowedIds(ids, [], article.id).length + 1,
})
const [one, two] = [choiceOf(first), choiceOf(first, second)]
const silent = () => {}

test('the benchmark narrows lists and waits for their true number', async ({ browser }) => {
  const choices = { popular: [one], rare: [one], both: [two] }
  const { popular, both } = await measureFilter(browser, originOf('sample'), choices, silent)
  expect(popular.found).toBe(narrowedIds([first], [], article.id).length)
  expect(both.found).toBe(narrowedIds([first, second], [], article.id).length)
  expect(popular.requests).toBeGreaterThan(0)
  expect(popular.listKilobytes).toBeGreaterThan(0)
  expect(popular.kilobytes).toBeGreaterThanOrEqual(popular.listKilobytes ?? 0)
})

test('the benchmark searches', async ({ browser }) => {
  const visits = [['القاهرة', 'النيل']]
  const { first: firstSearch, next } = await measureSearch(browser, originOf('sample'), visits, silent)
  expect(firstSearch.requests).toBeGreaterThan(0)
  expect(firstSearch.allResultsMs).toBeGreaterThanOrEqual(firstSearch.firstResultMs)
  expect(next.searches).toBe(1)
})

test('the benchmark times every act of a reader to its next paint', async ({ browser }) => {
  const { acts, worstMs } = await measureInteraction(browser, originOf('sample'), [two], silent)
  expect(acts).toHaveLength(5)
  expect(worstMs).toBe(Math.max(...acts.map((act) => act.worstMs)))
})

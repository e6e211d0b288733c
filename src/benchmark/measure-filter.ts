import type { Browser } from '@playwright/test'
import { arabic } from '../words/ar/words.ts'
import { type ColdPage, onColdPage } from './cold-page.ts'
import type { FilterCost, Narrowing, Traffic } from './figures.ts'
import type { Choice, Choices } from './known-library.ts'
import { type Loaded, loadedInto, trafficIn } from './page-traffic.ts'
import { medianOf } from './percentiles.ts'
import { watchList } from './watch-list.ts'

/** One list that was waited for. */
export type NarrowedOnce = {
  readonly found: number
  readonly milliseconds: number
  readonly traffic: Traffic
  readonly listKilobytes?: number
}

type Watched = NarrowedOnce & { readonly countsKilobytes: number }

const patienceMs = 30_000
/** A page whose marks the keyboard can reach has been taken over by its program. */
const awakeMark = 'article a[data-entity][tabindex="0"]'

/** Opens articles cold and narrows the headlines beside them by a click on a name, and by a second name. */
export async function measureFilter(
  browser: Browser,
  origin: string,
  { popular, rare, both }: Choices,
  say: (line: string) => void,
): Promise<Omit<FilterCost, 'articles'>> {
  const narrow = async (name: string, choices: readonly Choice[]) => {
    const lists: Watched[] = []
    for (const choice of choices) {
      const list = await narrowOnce(browser, origin, choice)
      say(`filter, ${name}: ${list.found} found in ${list.milliseconds} ms`)
      lists.push(list)
    }
    return lists
  }
  const lists = await narrow('a popular name', popular)
  return {
    popular: narrowingOf(lists),
    rare: narrowingOf(await narrow('a rare name', rare)),
    both: narrowingOf(await narrow('a second name', both)),
    countsKilobytes: rounded(medianOf(lists.map(({ countsKilobytes }) => countsKilobytes))),
  }
}

/** Medians of the lists of several visits. */
export function narrowingOf(lists: readonly NarrowedOnce[]): Narrowing {
  const median = (of: (list: NarrowedOnce) => number) => rounded(medianOf(lists.map(of)))
  const listed = lists.flatMap(({ listKilobytes }) => (listKilobytes === undefined ? [] : [listKilobytes]))
  return {
    visits: lists.length,
    found: median(({ found }) => found),
    milliseconds: Math.round(median(({ milliseconds }) => milliseconds)),
    requests: median(({ traffic }) => traffic.requests),
    kilobytes: median(({ traffic }) => traffic.kilobytes),
    programFiles: median(({ traffic }) => traffic.programFiles),
    programKilobytes: median(({ traffic }) => traffic.programKilobytes),
    ...(listed.length > 0 && { listKilobytes: rounded(medianOf(listed)) }),
  }
}

async function narrowOnce(browser: Browser, origin: string, choice: Choice): Promise<Watched> {
  return onColdPage(browser, `${origin}/articles/${choice.article}`, async (cold) => {
    const { page, quiet } = cold
    const [first, second] = choice.entities
    await page.locator(awakeMark).first().waitFor()
    const mark = page.locator(`article a[data-entity="${first?.id}"]`).first()
    await mark.scrollIntoViewIfNeeded()
    // A reader's pointer is on the page before it is on a name.
    await page.mouse.move(1, 1)
    await quiet()
    if (!second) return waitForList(cold, choice, () => mark.click())
    await mark.click()
    const add = page.getByRole('button', { name: arabic.filter.include(second.name) }).first()
    await add.scrollIntoViewIfNeeded()
    await quiet()
    return waitForList(cold, choice, () => add.click())
  })
}

/** Makes the choice and waits for its list, then for whatever else it brings. */
async function waitForList(
  { page, quiet }: ColdPage,
  { entities, total }: Choice,
  choose: () => Promise<void>,
): Promise<Watched> {
  // The article the list stands beside is not counted in it.
  const found = total - 1
  const chosen = entities.map(({ id }) => id)
  const watched = page.evaluate(watchList, { chosen, counted: arabic.count.headlines(found), patienceMs })
  const [span] = await Promise.all([watched, choose()])
  await quiet()
  const loaded = await loadedInto(page)
  const traffic = trafficIn(loaded, span)
  const all = trafficIn(loaded, { ...span, to: Number.POSITIVE_INFINITY })
  return {
    found,
    milliseconds: Math.round(span.to - span.from),
    traffic,
    listKilobytes: trafficIn(loaded.filter(isStoredList), span).kilobytes,
    countsKilobytes: all.kilobytes - traffic.kilobytes,
  }
}

const isStoredList = ({ address }: Loaded) => new URL(address).pathname.startsWith('/library/entities/')
const rounded = (number: number) => Math.round(number * 10) / 10

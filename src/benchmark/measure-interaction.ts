import type { Browser, Page } from '@playwright/test'
import { arabic } from '../words/ar/words.ts'
import { type ColdPage, onColdPage } from './cold-page.ts'
import type { InteractionTime } from './figures.ts'
import type { Choice } from './known-library.ts'
import { percentileOf } from './percentiles.ts'

/** How long each act of one visit took to the next paint. Units: milliseconds, in steps of 8. */
export type InteractionsOnce = ReadonlyMap<string, number>

const cpuSlowdown = 4
/** The share of visits that field measurements of interactions speak for. */
const share = 0.75
/** The browser tells of no shorter events; one it did not tell of took at most this long. */
const shortestToldMs = 16

/** Acts on cold articles and the search page with a slowed processor, and times what the browser paints next. */
export async function measureInteraction(
  browser: Browser,
  origin: string,
  choices: readonly Choice[],
  say: (line: string) => void,
): Promise<Omit<InteractionTime, 'articles'>> {
  const visits: InteractionsOnce[] = []
  for (const choice of choices) {
    const address = `${origin}/articles/${choice.article}`
    const inArticle = await onColdPage(browser, address, (cold) => actInArticle(cold, choice))
    const query = `${choice.entities[1]?.name} `
    const inSearch = await onColdPage(browser, `${origin}/search`, (cold) => typeInSearch(cold, query))
    const visit = new Map([...inArticle, ...inSearch])
    say(`interaction: ${[...visit].map(([act, ms]) => `${act} ${ms}`).join(', ')} ms`)
    visits.push(visit)
  }
  return interactionTime(visits)
}

/** The figures of several visits. */
export function interactionTime(visits: readonly InteractionsOnce[]): Omit<InteractionTime, 'articles'> {
  const of = (times: readonly number[]) => ({
    p75Ms: percentileOf(times, share),
    worstMs: Math.max(...times),
  })
  const acts = [...(visits[0]?.keys() ?? [])]
  return {
    visits: visits.length,
    cpuSlowdown,
    ...of(visits.map((visit) => Math.max(...visit.values()))),
    acts: acts.map((act) => ({ act, ...of(visits.map((visit) => visit.get(act) ?? Number.NaN)) })),
  }
}

async function actInArticle(cold: ColdPage, { entities }: Choice): Promise<InteractionsOnce> {
  const { page } = cold
  const [first, second] = entities
  const times = new Map<string, number>()
  const chip = page.locator(`[data-filter="${first?.id}"]`)
  const acts = {
    'a click on a name': page.locator(`article a[data-entity="${first?.id}"]`).first(),
    'a second name': page.getByRole('button', { name: arabic.filter.include(second?.name ?? '') }).first(),
    '«narrow by» opened': page.locator('#headlines summary'),
    'a name let go': chip.getByRole('button'),
  }
  await slowDown(cold)
  for (const [act, target] of Object.entries(acts)) {
    await target.scrollIntoViewIfNeeded()
    await cold.quiet()
    times.set(act, await slowestOf(cold, () => target.click()))
  }
  return times
}

async function typeInSearch(cold: ColdPage, query: string): Promise<InteractionsOnce> {
  await slowDown(cold)
  await cold.page.locator('input[name=q]').focus()
  const typed = await slowestOf(cold, async () => {
    for (const letter of query) await typeKey(cold, letter)
  })
  return new Map([['typing a search', typed]])
}

/** Why not by Playwright: it puts letters of other keyboards in without a key being pressed. */
async function typeKey({ page, devtools }: ColdPage, letter: string): Promise<void> {
  const key = { key: letter, text: letter, unmodifiedText: letter }
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  await page.waitForTimeout(typingPauseMs)
}

const typingPauseMs = 120

async function slowDown({ page, devtools, quiet }: ColdPage): Promise<void> {
  await page.evaluate(noteEvents)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  await quiet()
}

/** The slowest interaction an act is made of. */
async function slowestOf({ page, quiet }: ColdPage, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as Noted).notedEvents.splice(0))
  await act()
  await quiet()
  return Math.max(shortestToldMs, ...(await interactionsOf(page)))
}

type Noted = { notedEvents: { readonly interaction: number; readonly ms: number }[] }

async function interactionsOf(page: Page): Promise<readonly number[]> {
  const events = await page.evaluate(() => (globalThis as unknown as Noted).notedEvents)
  return events.filter(({ interaction }) => interaction > 0).map(({ ms }) => ms)
}

/** Runs in the page: keeps what the browser says of events, which belong to an interaction where it has a number. */
function noteEvents(): void {
  const noted: { interaction: number; ms: number }[] = []
  Object.assign(globalThis, { notedEvents: noted })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { duration, interactionId } = entry as PerformanceEntry & { interactionId?: number }
      noted.push({ interaction: interactionId ?? 0, ms: duration })
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

import type { Locator, Page } from '@playwright/test'
import { headlinesInPage } from '../src/library/site-data.ts'
import { arabic } from '../src/words/ar/words.ts'
import { axeOn } from './axe.ts'
import { longArticles, longCount, longName } from './libraries.ts'
import { aside, awake, expectNoSidewaysScroll, headlineIds, open } from './pages.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

const site = originOf('long')
const step = 50
/** The first length that does not stand in the page whole. */
const long = headlinesInPage + step
/** A screen of rows and those kept near it; far fewer than there are. */
const mostRows = 60

/** Ids of the articles about the name, newest first. */
const about = longArticles()
  .filter(({ entities }) => (entities as readonly unknown[]).length > 0)
  .map(({ id }) => String(id))
  .reverse()
const beside = `${site}/articles/row-000?entity=${longName}`

const more = (page: Page) => page.getByRole('button', { name: arabic.moreHeadlines })
const rows = (part: Locator) => part.locator('li[aria-posinset]')
const shown = (page: Page, count: number, total = about.length) =>
  expect(page.getByText(arabic.headlinesOf(count, total))).toBeAttached()

test.use({ reducedMotion: 'reduce' })

/** Presses the button until the list is longer than one that stands in the page whole, and has but a window of it. */
async function growLong(page: Page, total = about.length): Promise<void> {
  for (let there = step; there < long; there += step) {
    await shown(page, there, total)
    await more(page).click()
  }
  await shown(page, long, total)
  await expect.poll(() => page.locator('li[aria-posinset]').count()).toBeLessThan(mostRows)
}

/** Turns the wheel until a row stands in the window, at rest. */
async function turnTo(page: Page, row: Locator, by: number): Promise<void> {
  await page.mouse.move(200, 400)
  while ((await row.count()) === 0 || !(await row.evaluate(isInMiddle))) {
    await page.mouse.wheel(0, by)
    await nextFrames(page)
  }
}

function isInMiddle(row: Element): boolean {
  const { top } = row.getBoundingClientRect()
  return top > 100 && top < innerHeight - 200
}

function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** The headlines that stand in the window, each with its place in the list. */
async function inView(part: Locator): Promise<readonly (readonly [id: string, place: number])[]> {
  return rows(part).evaluateAll((items) =>
    items
      .filter((item) => {
        const { top, bottom } = item.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      .map((item) => [
        item.querySelector('a[data-headline]')?.getAttribute('data-headline') ?? '',
        Number(item.getAttribute('aria-posinset')),
      ]),
  )
}

/** How many rows in the window stand over the one before. */
async function overlaps(part: Locator): Promise<number> {
  return rows(part).evaluateAll((items) => {
    const boxes = items.map((item) => item.getBoundingClientRect())
    return boxes.filter(
      ({ top, bottom }, index) =>
        index > 0 && bottom > 0 && top < Math.min((boxes[index - 1]?.bottom ?? 0) - 1, innerHeight),
    ).length
  })
}

test('a list of up to a hundred headlines stands in the page whole, one beyond it near the window', async ({
  page,
}) => {
  await open(page, beside)
  await shown(page, step)
  await more(page).click()
  await shown(page, headlinesInPage)
  expect(await headlineIds(aside(page))).toEqual(about.slice(0, headlinesInPage))
  await more(page).click()
  await shown(page, headlinesInPage + step)
  await expect.poll(() => rows(aside(page)).count()).toBeLessThan(mostRows)
  await expect(page.locator(`aside [data-headline="${about[headlinesInPage]}"]`)).toBeInViewport()
})

for (const width of [320, 390, 1280]) {
  test(`one goes through 300 headlines of an aside ${width} pixels wide in their order, few in the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, beside)
    await growLong(page)
    const seen = new Map<number, string>()
    await rows(aside(page)).first().locator('a').scrollIntoViewIfNeeded()
    await page.mouse.move(width / 2, 400)
    // The rows of the place that was leapt to come a moment after the leap; the first is always there.
    await expect(page.locator('li[aria-posinset="2"]')).toBeAttached()
    while (!seen.has(300)) {
      for (const [id, place] of await inView(aside(page))) seen.set(place, id)
      expect(await rows(aside(page)).count()).toBeLessThan(mostRows)
      await expect.poll(() => overlaps(aside(page))).toBe(0)
      await page.mouse.wheel(0, 500)
      await nextFrames(page)
    }
    expect([...seen].sort(([a], [b]) => a - b).slice(0, 300)).toEqual(
      about.slice(0, 300).map((id, index) => [index + 1, id]),
    )
    await expectNoSidewaysScroll(page)
  })
}

test('the list goes on by itself for a while and then waits, so that its end is reached', async ({
  page,
}) => {
  await open(page, beside)
  await growLong(page)
  await expect
    .poll(async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      return page.getByText(arabic.headlinesOf(300, about.length)).count()
    })
    .toBe(1)
  // Rows that come near the window are measured, which may move the end once more: a reader scrolls on.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await nextFrames(page)
    await expect(more(page)).toBeInViewport({ timeout: 500 })
    await expect(page.getByText(arabic.colophon)).toBeInViewport({ timeout: 500 })
  }).toPass()
  await shown(page, 300)
})

test('each row tells its place among all, in a list that is one', async ({ page }) => {
  await open(page, beside)
  await growLong(page)
  await turnTo(page, page.locator('li[aria-posinset="70"]'), -400)
  await expect.poll(async () => (await inView(aside(page))).length).toBeGreaterThan(2)
  const list = aside(page)
    .getByRole('list')
    .filter({ has: page.locator('li[aria-posinset]') })
  await expect(list).toHaveCount(1)
  const told = await rows(aside(page)).evaluateAll((items) =>
    items.map((item) => [item.getAttribute('aria-setsize'), Number(item.getAttribute('aria-posinset'))]),
  )
  for (const [size] of told) expect(size).toBe(String(about.length))
  const places = told.map(([, place]) => Number(place))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const ids = await headlineIds(list)
  expect(ids).toEqual(places.map((place) => about[place - 1]))
})

test('more puts the focus on the first new headline and tells how many there are', async ({ page }) => {
  await open(page, beside)
  for (const there of [50, 100, 150]) {
    await shown(page, there)
    await more(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-headline="${about[there]}"]`)).toBeFocused()
    const status = page
      .getByRole('status')
      .filter({ hasText: arabic.headlinesOf(there + step, about.length) })
    await expect(status).toHaveCount(1)
  }
})

test('Tab goes from headline to headline, past what stood in the page, and back', async ({ page }) => {
  await open(page, beside)
  await growLong(page)
  await turnTo(page, page.locator(`aside [data-headline="${about[0]}"]`), -400)
  await page.locator(`aside [data-headline="${about[0]}"]`).focus()
  for (let place = 1; place < 150; place++) {
    await page.keyboard.press('Tab')
    expect(await focusedHeadline(page)).toBe(about[place])
  }
  await page.keyboard.press('Tab')
  await expect(more(page)).toBeFocused()
  await shown(page, 150)
  await page.keyboard.press('Shift+Tab')
  for (let place = 149; place > 100; place--) {
    expect(await focusedHeadline(page)).toBe(about[place])
    await page.keyboard.press('Shift+Tab')
  }
})

test('the headline in focus stays, however far one scrolls, and Tab goes on from it', async ({ page }) => {
  await open(page, beside)
  await growLong(page)
  await turnTo(page, page.locator(`aside [data-headline="${about[4]}"]`), -400)
  await page.locator(`aside [data-headline="${about[4]}"]`).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await inView(aside(page))).at(-1)?.[1]).toBe(150)
  expect(await focusedHeadline(page)).toBe(about[4])
  await page.keyboard.press('Tab')
  expect(await focusedHeadline(page)).toBe(about[5])
  await expect(page.locator(`aside [data-headline="${about[5]}"]`)).toBeInViewport()
})

function focusedHeadline(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.headline)
}

for (const [where, address, total] of [
  ['beside an article', beside, about.length],
  ["on a name's page", `${site}/entities/${longName}`, about.length],
  ['of the older news', `${site}/`, longCount - 100],
] as const) {
  test(`back from an article comes to the same place in a long list ${where}`, async ({ page }) => {
    await open(page, address)
    if (address === `${site}/`) await more(page).click()
    await growLong(page, total)
    const target = page.locator('li[aria-posinset="120"] a[data-headline]')
    await turnTo(page, target, 150)
    const id = await target.getAttribute('data-headline')
    const top = await restingTop(target)
    await target.click()
    await expect(page).toHaveURL(new RegExp(`/articles/${id}`))
    await awake(page)
    await page.goBack()
    await expect(target).toHaveAttribute('data-headline', String(id))
    expect(Math.abs((await restingTop(target)) - top)).toBeLessThan(3)
    await expect(page.getByText(arabic.headlinesOf(long, total))).toBeAttached()
  })
}

/** Where an element stands once it has stood there for a while. */
async function restingTop(element: Locator): Promise<number> {
  const tops: number[] = []
  while (tops.length < 5 || new Set(tops.slice(-5)).size > 1) {
    tops.push(await element.evaluate((node) => node.getBoundingClientRect().top))
    await nextFrames(element.page())
  }
  return tops.at(-1) ?? Number.NaN
}

test('paper takes every headline that is there', async ({ page }) => {
  await open(page, `${site}/entities/${longName}`)
  await growLong(page)
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset.printed = String(document.querySelectorAll('li[aria-posinset]').length)
    })
  })
  await page.pdf()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '150')
  await expect.poll(() => rows(page.getByRole('main')).count()).toBeLessThan(mostRows)
})

test('a step that does not come says so and comes when asked again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await open(page, beside)
  await shown(page, step)
  await page.route('**/library/**', (route) => route.abort())
  await more(page).click()
  const retry = page.getByRole('button', { name: arabic.states.retry })
  await expect(retry).toBeVisible()
  await shown(page, step)
  await page.unroute('**/library/**')
  await retry.click()
  await shown(page, 2 * step)
  await expect(retry).toHaveCount(0)
})

test('search results beyond a hundred stand near the window too', async ({ page }) => {
  await open(page, `${site}/search?q=%D8%A7%D9%84%D9%86%D9%8A%D9%84`)
  for (let there = 20; there < 120; there += 20) {
    await shown(page, there)
    await more(page).click()
  }
  await shown(page, 120)
  await expect.poll(() => rows(page.getByRole('main')).count()).toBeLessThan(mostRows)
})

for (const width of [390, 1280]) {
  test(`nothing stands against the rules of accessibility in a long list ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, beside)
    await growLong(page)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight - 3000))
    await expect.poll(async () => (await inView(aside(page))).length).toBeGreaterThan(2)
    const { violations } = await axeOn(page).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([])
  })
}

import type { Locator, Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { english } from '../src/words/en/words.ts'
import { englishPages } from '../src/words/en/page-words.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { chip, headlineIds, marks, open, speak } from './pages.ts'
import { arabicName, mentionsOf, narrowedIds, samples } from './samples.ts'
import { expect, test } from './test.ts'

const address = '/articles/the-nile'
const card = (page: Page) => page.locator('[popover]:popover-open')
const mark = (page: Page, entity = 'egypt') => page.locator(`article p a[data-entity="${entity}"]`).first()

/** Rests the pointer on a mark; it comes from beside it, as a hand does. */
async function rest(page: Page, on: Locator): Promise<void> {
  await on.scrollIntoViewIfNeeded()
  const box = await on.boundingBox()
  if (!box) throw new Error('not shown')
  await page.mouse.move(box.x + box.width / 2 - 6, box.y + box.height / 2, { steps: 3 })
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 })
}

test('a pointer that rests on a name is told who it is, how often and what is new', async ({ page }) => {
  await open(page, address)
  await rest(page, mark(page))
  await expect(card(page)).toBeVisible()
  await expect(card(page)).toContainText(arabicName('egypt'))
  await expect(card(page)).toContainText(arabic.kinds.place.one)
  const times = samples.flatMap(mentionsOf).filter((id) => id === 'egypt').length
  await expect(card(page)).toContainText(arabicPages.entity.summary(narrowedIds(['egypt']).length, times))
  expect(await headlineIds(card(page))).toEqual(narrowedIds(['egypt'], [], 'the-nile').slice(0, 3))
  await expect(card(page).getByRole('link', { name: arabicEntities.card.toPage })).toHaveAttribute(
    'href',
    '/entities/egypt',
  )
  await expect(page).toHaveURL(address)
})

test('the card covers no part of its name, stays while the pointer is in it, and goes when it leaves', async ({
  page,
}) => {
  await open(page, address)
  await rest(page, mark(page))
  await expect(card(page).locator('a[data-headline]').first()).toBeVisible()
  const [name, box] = await Promise.all([mark(page).boundingBox(), card(page).boundingBox()])
  if (!name || !box) throw new Error('not shown')
  expect(box.y >= name.y + name.height || box.y + box.height <= name.y).toBe(true)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 })
  await page.waitForTimeout(700)
  await expect(card(page)).toBeVisible()
  await page.mouse.move(2, 2, { steps: 4 })
  await expect(card(page)).toHaveCount(0)
  await expect(mark(page)).toHaveAttribute('title', /./)
})

test('Escape closes the card before it lets the choice go', async ({ page }) => {
  await open(page, `${address}?entity=cairo`)
  await rest(page, mark(page))
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(chip(page, 'cairo')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip(page, 'cairo')).toHaveCount(0)
})

test('scrolling closes the card', async ({ page }) => {
  await open(page, address)
  await rest(page, mark(page))
  await expect(card(page)).toBeVisible()
  await page.mouse.wheel(0, 200)
  await expect(card(page)).toHaveCount(0)
})

test('a click still chooses, and no card comes over it', async ({ page }) => {
  await open(page, address)
  await rest(page, mark(page))
  await expect(card(page)).toBeVisible()
  await mark(page).click()
  await expect(chip(page, 'egypt')).toBeVisible()
  await page.waitForTimeout(900)
  await expect(card(page)).toHaveCount(0)
})

test('the keyboard reaches the card from its name and comes back', async ({ page }) => {
  await open(page, address)
  await page.keyboard.press('Tab')
  await marks(page).first().focus()
  await page.keyboard.press('ArrowDown')
  const focused = marks(page).nth(1)
  await expect(focused).toBeFocused()
  await expect(card(page)).toBeVisible()
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  // The headlines come before the way to the page: where Tab leads depends on whether they have come.
  await expect(card(page).locator('a[data-headline]').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(focused).toBeFocused()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(focused).toBeFocused()
  await expect(page.locator('article a[data-entity][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(card(page).locator('a[data-headline]').first()).toBeVisible()
  const links = await card(page).getByRole('link').count()
  for (let step = 0; step < links; step++) await page.keyboard.press('Tab')
  await expect(card(page).getByRole('link').last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card(page)).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.matches('article a[data-entity]'))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await expect(marks(page).nth(2)).toBeFocused()
})

test('the card leads to the page of its name', async ({ page }) => {
  await open(page, address)
  await rest(page, mark(page))
  await card(page).getByRole('link', { name: arabicEntities.card.toPage }).click()
  await expect(page).toHaveURL('/entities/egypt')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicName('egypt'))
  await expect(card(page)).toHaveCount(0)
})

test('in English the card speaks and runs English over an Arabic text', async ({ page }) => {
  await open(page, address)
  await speak(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await rest(page, mark(page))
  await expect(card(page)).toHaveAttribute('dir', 'ltr')
  await expect(card(page)).toContainText(english.kinds.place.one)
  await expect(card(page)).toContainText('Egypt')
  const times = samples.flatMap(mentionsOf).filter((id) => id === 'egypt').length
  await expect(card(page)).toContainText(englishPages.entity.summary(narrowedIds(['egypt']).length, times))
  const directions = await card(page)
    .locator('a[data-headline]')
    .evaluateAll((links) => links.map((link) => [link.closest('li')?.dir, getComputedStyle(link).direction]))
  expect(directions.length).toBe(3)
  for (const [said, shown] of directions) expect(shown).toBe(said)
})

test('news that cannot be had is said in the card, and Retry brings it', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await page.route('**/library/entities/egypt.json', (route) => route.fulfill({ status: 500 }))
  await open(page, address)
  await rest(page, mark(page))
  await expect(card(page)).toContainText(arabicEntities.card.failed)
  await expect(card(page)).toContainText(arabicName('egypt'))
  await page.unroute('**/library/entities/egypt.json')
  await card(page).getByRole('button', { name: arabic.states.retry }).click()
  await expect(card(page).locator('a[data-headline]').first()).toBeVisible()
})

test('without its code the names still choose', async ({ page, watch }) => {
  watch.allow(/Failed to load|mention-cards|dynamically imported/)
  await page.route('**/assets/mention-cards-*.js', (route) => route.abort())
  await open(page, address)
  await rest(page, mark(page))
  await mark(page).click()
  await expect(chip(page, 'egypt')).toBeVisible()
})

test('the code of cards comes with the first wish for one, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, address)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('mention-card'))).toEqual([])
  await rest(page, mark(page))
  await expect(card(page)).toBeVisible()
  expect(asked.filter((url) => url.includes('mention-card')).length).toBeGreaterThan(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  /** Puts a finger on a mark for a time. Units: milliseconds. */
  async function press(page: Page, on: Locator, ms: number): Promise<void> {
    await on.scrollIntoViewIfNeeded()
    const box = await on.boundingBox()
    if (!box) throw new Error('not shown')
    const touch = await page.context().newCDPSession(page)
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await page.waitForTimeout(ms)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('a long press opens the card inside the window and chooses nothing; a touch elsewhere closes it', async ({
    page,
  }) => {
    await open(page, address)
    await press(page, mark(page), 1200)
    await expect(card(page).locator('a[data-headline]').first()).toBeVisible()
    await expect(page).toHaveURL(address)
    const box = await card(page).boundingBox()
    if (!box) throw new Error('not shown')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    await page.touchscreen.tap(4, 4)
    await expect(card(page)).toHaveCount(0)
  })

  test('a short touch chooses as ever', async ({ page }) => {
    await open(page, address)
    await mark(page).tap()
    await expect(chip(page, 'egypt')).toBeVisible()
    await page.waitForTimeout(700)
    await expect(card(page)).toHaveCount(0)
  })
})

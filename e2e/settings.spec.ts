import type { Page } from '@playwright/test'
import { arabicSettings as told } from '../src/words/ar/settings-words.ts'
import { marks, open } from './pages.ts'
import { expect, test } from './test.ts'

const address = '/articles/the-nile'
const key = 'warraq-preferences'

const sheet = (page: Page) => page.getByRole('dialog', { name: told.title })

async function openSettings(page: Page) {
  await open(page, address)
  await page.getByRole('button', { name: /Settings/ }).click()
  await expect(sheet(page)).toBeVisible()
}

function choose(page: Page, label: string, name: string) {
  return sheet(page).getByRole('group', { name: label }).getByRole('radio', { name, exact: true }).check()
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test('each choice of colours is another paper, kept over a reload', async ({ page }) => {
  await openSettings(page)
  const seen = new Set([await paper(page)])
  for (const theme of ['sepia', 'dark', 'black'] as const) {
    await choose(page, told.theme.label, told.theme[theme])
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    seen.add(await paper(page))
  }
  const black = await paper(page)
  await page.reload()
  expect(await paper(page)).toBe(black)
  expect(seen.size).toBe(4)
})

test('the look is there before the first paint, without any program of the page', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_FAILED/)
  await openSettings(page)
  await choose(page, told.theme.label, told.theme.black)
  await sheet(page).getByRole('button', { name: told.textSize.larger }).click()
  await context.route('**/*.js', (route) => route.abort())
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black')
  await expect(page.locator('html')).toHaveAttribute('style', /--text-scale: ?1\.12/)
})

test('larger text grows step by step and stops at its largest', async ({ page }) => {
  await openSettings(page)
  const size = () =>
    page
      .locator('.reading > p')
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
  const usual = await size()
  const larger = sheet(page).getByRole('button', { name: told.textSize.larger })
  for (let step = 0; step < 5; step++) await larger.click()
  await expect(larger).toBeDisabled()
  await expect(sheet(page).getByText(told.percent(200))).toBeVisible()
  expect(await size()).toBeCloseTo(usual * 2, 0)
})

test('marks can be put away, all or by kind, and what is chosen still shows', async ({ page }) => {
  await openSettings(page)
  const ofKind = (kind: string) => marks(page).and(page.locator(`[data-kind=${kind}]`))
  await expect(ofKind('place')).not.toHaveCount(0)
  await sheet(page).getByRole('checkbox', { name: told.marks.kind.place }).uncheck()
  await expect(ofKind('place')).toHaveCount(0)
  await expect(ofKind('person')).not.toHaveCount(0)
  await choose(page, told.marks.label, told.marks.off)
  await expect(marks(page)).toHaveCount(0)
  await page.goto(`${address}?entity=egypt`)
  const chosen = marks(page, 'egypt').first()
  await expect(chosen).toHaveAttribute('data-chosen')
  expect(await chosen.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
})

test('everything can be put back as it was', async ({ page }) => {
  await openSettings(page)
  await choose(page, told.theme.label, told.theme.dark)
  await choose(page, told.lineWidth.label, told.lineWidth.wide)
  await sheet(page).getByRole('button', { name: told.reset }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(sheet(page).getByRole('radio', { name: told.theme.system })).toBeChecked()
})

test('by keyboard alone: open, choose, close, and the focus is back', async ({ page }) => {
  await open(page, address)
  const button = page.getByRole('button', { name: /Settings/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeVisible()
  const system = sheet(page).getByRole('radio', { name: told.theme.system })
  await system.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a damaged store is told of once, set aside, and the page reads on', async ({ page }) => {
  await page.goto('/')
  await page.evaluate((name) => localStorage.setItem(name, '{"theme":'), key)
  await open(page, address)
  await expect(page.getByText(told.trouble.broken.title)).toBeVisible()
  await expect(page.locator('article h1')).toBeVisible()
  expect(await page.evaluate((name) => localStorage.getItem(`${name}-broken`), key)).toBe('{"theme":')
  await page.getByRole('button', { name: told.trouble.dismiss }).click()
  await expect(page.getByText(told.trouble.broken.title)).toHaveCount(0)
})

test('a full store is told of, and the choice holds until the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await openSettings(page)
  await choose(page, told.theme.label, told.theme.dark)
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText(told.trouble.full.title)).toBeVisible()
})

test('a blocked store leaves the page whole', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await openSettings(page)
  await choose(page, told.theme.label, told.theme.sepia)
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(page.getByText(told.trouble.blocked.title)).toBeVisible()
})

test('another window follows', async ({ page, context }) => {
  await openSettings(page)
  const other = await context.newPage()
  await open(other, '/')
  await choose(page, told.theme.label, told.theme.black)
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'black')
})

import type { Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { barriersOf, colourBarriersOf, told } from './axe.ts'
import { dress, marks, open, routes } from './pages.ts'
import { expect, test } from './test.ts'

const unknown = '/no/such/place'
const pages = {
  ...routes,
  'an article with a table': '/articles/suez-canals-rivals',
  'an unknown address': unknown,
}
const themes = ['sepia', 'dark', 'black'] as const
const article = '/articles/the-nile'

/**
 * Sees to it that a page, or a part of it, has no barrier in any theme.
 *
 * Why colours alone after the first look: a theme is custom properties on the root element, so the tree, the names, the
 * sizes and the order stay what they were.
 */
async function expectNoBarriers(page: Page, part?: string): Promise<void> {
  const whole = await barriersOf(page, part)
  expect(whole.passes.length).toBeGreaterThan(5)
  expect(told(whole), 'light').toEqual([])
  for (const theme of themes) {
    await dress(page, { 'data-theme': theme })
    await expectNoColourBarriers(page, theme, part)
  }
  await page.emulateMedia({ forcedColors: 'active' })
  await nextFrame(page)
  await expectNoColourBarriers(page, 'forced colours', part)
}

async function expectNoColourBarriers(page: Page, theme: string, part?: string): Promise<void> {
  const colours = await colourBarriersOf(page, part)
  expect(colours.passes.length, theme).toBeGreaterThan(0)
  expect(told(colours), theme).toEqual([])
}

/** Why: until the next frame Chromium tells some elements' colours as they were before colours were forced. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

for (const width of [360, 768, 1280]) {
  test.describe(`${width} pixels wide, in every theme`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const [name, address] of Object.entries(pages)) {
      test(`${name} has no barrier that axe knows`, async ({ page, watch }) => {
        if (address === unknown) watch.allow(/Failed to load resource.*404/)
        await open(page, address)
        await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
        await expectNoBarriers(page)
      })
    }

    test('the open settings have no barrier that axe knows', async ({ page }) => {
      await open(page, article)
      await page.getByRole('button', { name: arabic.settings }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoBarriers(page, 'dialog')
    })

    test('the open card of a name has no barrier that axe knows', async ({ page }) => {
      await open(page, article)
      await page.keyboard.press('Tab')
      await marks(page).first().focus()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[popover]:popover-open a[data-headline]').first()).toBeVisible()
      await expectNoBarriers(page, '[popover]')
    })
  })
}

test('axe finds a planted barrier', async ({ page }) => {
  await open(page, article)
  await page.evaluate(() => {
    for (const _ of ['one', 'beside it']) {
      const button = document.createElement('button')
      button.style.inlineSize = button.style.blockSize = '10px'
      document.querySelector('article')?.append(button)
    }
  })
  const { violations } = await barriersOf(page)
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'target-size']))
})

test('axe finds a planted lack of contrast in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, article)
  await dress(page, {}, { '--ink': '#949494' })
  const { violations } = await colourBarriersOf(page)
  expect(violations.map(({ id }) => id)).toEqual(['color-contrast-enhanced'])
})

test('with forced colours what is chosen still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/articles/the-nile?entity=egypt')
  const colours = (entity: string) =>
    page
      .locator(`article p a[data-entity="${entity}"]`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor)
  await expect.poll(() => colours('egypt')).not.toBe(await colours('cairo'))
})

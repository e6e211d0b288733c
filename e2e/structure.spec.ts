import type { Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { aside, open, routes } from './pages.ts'
import { expect, test } from './test.ts'

const pages = { ...routes, 'an unknown address': '/no/such/place' }

/** Levels of the headings a screen reader meets, in order. */
function headingLevels(page: Page): Promise<readonly number[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1])),
    )
}

/**
 * What can be touched outside running text and has neither 24 pixels each way nor room around it: a circle of 24 pixels
 * about its middle that meets no other target.
 */
function crampedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24
    const all = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')].filter(
      (target) => target.checkVisibility() && !target.matches('.sr-only') && !target.closest('[aria-hidden]'),
    )
    const isInline = (target: HTMLElement) => target.closest('p, figcaption, h1, .reading') !== null
    const targets = all.flatMap((target) => {
      const field = target.closest('label')
      return [...(field ?? target).getClientRects()].map((box) => ({ target, box }))
    })
    const reaches = (x: number, y: number, box: DOMRect) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) <
      least / 2
    return targets
      .filter(({ target, box }) => {
        if (isInline(target) || (box.width >= least && box.height >= least)) return false
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        return targets.some((other) => other.target !== target && reaches(x, y, other.box))
      })
      .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width}×${box.height}`)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  for (const [name, address] of Object.entries(pages)) {
    test(`${name} has its landmarks and headings in order, and targets one can hit`, async ({
      page,
      watch,
    }) => {
      if (name === 'an unknown address') watch.allow(/Failed to load resource.*404/)
      await open(page, address)
      await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
      for (const role of ['main', 'banner', 'contentinfo'] as const)
        await expect(page.getByRole(role)).toHaveCount(1)
      await expect(page.getByRole('navigation', { name: arabic.navigation.label })).toHaveCount(1)
      const levels = await headingLevels(page)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      levels.forEach((level, index) => {
        expect(level, `heading ${index + 1} of ${levels.join()}`).toBeLessThanOrEqual(
          (levels[index - 1] ?? 0) + 1,
        )
      })
      expect(await crampedTargets(page)).toEqual([])
    })
  }
})

test('no two pages have the same title but those of one article or name', async ({ page }) => {
  const titles = new Map<string, string>()
  for (const address of Object.values(routes)) {
    await page.goto(address)
    const title = await page.title()
    const [path = ''] = address.split('?')
    expect(titles.get(title) ?? path).toBe(path)
    titles.set(title, path)
  }
})

test('a page that cannot be had says so in its title and takes the focus, and so does what Retry brings', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  await page.route('**/library/articles/**', (route) => route.fulfill({ status: 500 }))
  await open(page, '/')
  await page.getByRole('main').locator('a[data-headline]').nth(3).click()
  await expect(page.getByRole('heading', { level: 1, name: arabic.states.server.title })).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(arabic.states.server.title))
  await page.unroute('**/library/articles/**')
  await page.getByRole('button', { name: arabic.states.retry }).click()
  await expect(page.locator('article h1')).toBeFocused()
  await expect(page).not.toHaveTitle(new RegExp(arabic.states.server.title))
})

test('targets too small and too close are found', async ({ page }) => {
  await open(page, '/')
  await page.evaluate(() => {
    for (const _ of ['one', 'beside it']) {
      const button = document.createElement('button')
      button.style.inlineSize = button.style.blockSize = '12px'
      document.querySelector('main')?.prepend(button)
    }
  })
  expect(await crampedTargets(page)).toHaveLength(2)
})

test('going back puts the focus on the headline that had been opened', async ({ page }) => {
  await open(page, '/')
  const link = page.getByRole('main').locator('a[data-headline]').nth(5)
  await link.click()
  await expect(page.locator('article h1')).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: arabicPages.front.title })).toBeAttached()
  await expect(link).toBeFocused()
})

test('going back leaves the focus where the reader has put it since', async ({ page }) => {
  await open(page, '/')
  const navigation = page.getByRole('navigation', { name: arabic.navigation.label })
  await navigation.getByRole('link', { name: arabic.navigation.kept }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(arabicPages.kept.title)
  await expect(title).toBeFocused()
  const settings = page.getByRole('button', { name: arabic.settings })
  await settings.focus()
  await page.goBack()
  await expect(title).toHaveText(arabicPages.front.title)
  await expect(page.getByRole('main').locator('a[data-headline]').first()).toBeVisible()
  await expect(settings).toBeFocused()
})

test('the way to the headlines is offered before the text, and leads to them', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: arabic.related.title, exact: true })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(aside(page).locator('a[data-headline]').first()).toBeFocused()
})

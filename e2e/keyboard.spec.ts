import { arabic } from '../src/words/ar/words.ts'
import { expectFocusSeen } from './focus.ts'
import { aside, chip, marks, open } from './pages.ts'
import { expect, test } from './test.ts'

test('the first Tab offers the way to the text, and it leads there', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: arabic.skipToText })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('the marks of an article are one stop of the Tab key', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await marks(page).first().focus()
  await page.keyboard.press('Tab')
  const isMark = () => page.evaluate(() => document.activeElement?.matches('article a[data-entity]') ?? false)
  expect(await isMark()).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect(await isMark()).toBe(true)
  await expect(marks(page).first()).toBeFocused()
  await expect(page.locator('article a[data-entity][tabindex="0"]')).toHaveCount(1)
})

for (const [id, onward, back] of [
  ['the-nile', 'ArrowLeft', 'ArrowRight'],
  ['journey-of-the-numerals', 'ArrowRight', 'ArrowLeft'],
] as const) {
  test(`arrow keys walk the marks of ${id} in its direction`, async ({ page }) => {
    await open(page, `/articles/${id}`)
    const all = marks(page)
    await all.first().focus()
    for (const [key, index] of [
      [onward, 1],
      [onward, 2],
      [back, 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['Home', 0],
      [back, 0],
      ['End', (await all.count()) - 1],
      [onward, (await all.count()) - 1],
    ] as const) {
      await page.keyboard.press(key)
      await expect(all.nth(index), key).toBeFocused()
      await expect(all.nth(index)).toBeInViewport()
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(all.last()).toBeFocused()
  })
}

test('Enter chooses the name in focus, keeps the focus on it, and Escape lets it go', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const mark = marks(page, 'egypt').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(chip(page, 'egypt')).toBeVisible()
  await expect(mark).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip(page, 'egypt')).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('Escape while typing in the search box leaves the choice alone', async ({ page }) => {
  await open(page, '/?entity=egypt')
  await page.getByRole('searchbox').fill('مصر')
  await page.keyboard.press('Escape')
  await expect(chip(page, 'egypt')).toBeVisible()
})

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 640 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport })
    for (const address of [
      '/articles/the-nile?entity=egypt',
      '/articles/the-nile?entity=egypt&entity=sudan&entity=nile&not=herodotus',
      '/entities?entity=egypt&entity=cairo&not=paris',
      '/',
      '/search',
    ]) {
      test(`wherever the focus goes on ${address}, it is seen and nothing lies over it`, async ({ page }) => {
        await open(page, address)
        await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
        const seen = new Set<string>()
        for (let stop = 1; stop <= 45; stop++) {
          await page.keyboard.press('Tab')
          const stands = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '')
          if (stands.startsWith('<body')) break
          await expectFocusSeen(page, `stop ${stop}: ${stands}`)
          seen.add(stands)
        }
        expect(seen.size).toBeGreaterThan(6)
      })
    }
  })
}

test('the headlines follow the text in the order of the Tab key', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const order = await page.evaluate(() => {
    const main = document.querySelector('main')
    const aside = document.querySelector('aside')
    return main && aside ? main.compareDocumentPosition(aside) & Node.DOCUMENT_POSITION_FOLLOWING : 0
  })
  expect(order).toBeGreaterThan(0)
  await expect(aside(page)).toBeVisible()
})

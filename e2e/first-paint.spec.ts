import type { Page } from '@playwright/test'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { awake, open, speak } from './pages.ts'
import { expect, test } from './test.ts'

/** How much of what is seen jumps while a page opens, as the browser counts it. */
async function jumpOf(page: Page, address: string, isDone: () => Promise<void>): Promise<number> {
  await page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(globalThis, { jumps: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address)
  await awake(page)
  await isDone()
  return page.evaluate(() =>
    (globalThis as unknown as { jumps: number[] }).jumps.reduce((sum, jump) => sum + jump, 0),
  )
}

for (const [name, lang, dir] of [
  ['English', 'en', 'ltr'],
  ['עברית', 'he', 'rtl'],
] as const)
  for (const address of ['/', '/articles/the-nile', '/entities/egypt']) {
    test(`${address} opens in ${lang} without a jump`, async ({ page }) => {
      await open(page, address)
      await speak(page, name)
      // A face that comes late moves lines of its own; here all have come.
      await page.evaluate(() => document.fonts.ready)
      const jump = await jumpOf(page, address, async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page.locator('[data-wordless]')).toHaveCount(0)
        await expect(page.getByRole('contentinfo')).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('dir', dir)
      })
      expect(jump).toBeLessThan(0.02)
    })
  }

test('before its words have come a page stands on their side, the text of an article seen, other words not', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  await open(page, '/saved')
  await speak(page, 'English')
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/articles/the-nile')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('footer')).toBeHidden()
  // They are not waited for without end.
  await expect(page.locator('footer')).toBeVisible()
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('dir', 'rtl')
})

test('words that cannot come leave the page whole, in Arabic', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await open(page, '/saved')
  await speak(page, 'English')
  await page.route(/catalogue/, (route) => route.abort())
  await open(page, '/articles/the-nile')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('the frame of the browser takes the colour of the paper that was chosen', async ({ page }) => {
  const first = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
          ({ media }) => !media || matchMedia(media).matches,
        )?.content,
    )
  await open(page, '/')
  expect(await first()).toBe('#fbf8f1')
  await page.getByRole('button', { name: /Settings/ }).click()
  for (const [theme, paper] of [
    ['sepia', '#f1e3c6'],
    ['black', '#000000'],
  ] as const) {
    await page.getByRole('dialog').getByRole('radio', { name: arabicSettings.theme[theme] }).check()
    await expect.poll(first).toBe(paper)
  }
  await page.route('**/assets/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
  await page.reload()
  expect(await first()).toBe('#000000')
})

import { expectNoSidewaysScroll, open } from './pages.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 360, height: 700 } })

for (const [id, key] of [
  ['africa-cup-of-nations-record', 'ArrowLeft'],
  ['suez-canals-rivals', 'ArrowRight'],
] as const) {
  test(`a table of ${id} that is too wide is gone through by ${key}`, async ({ page }) => {
    await open(page, `/articles/${id}`)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.reading td { min-width: 15rem }')
      document.adoptedStyleSheets = [sheet]
    })
    const table = page.locator('article section[tabindex]').first()
    await expect(table).toHaveAccessibleName(/./)
    await expectNoSidewaysScroll(page)
    await table.focus()
    await expect(table).toBeFocused()
    const gone = () => table.evaluate(({ scrollLeft }) => Math.abs(scrollLeft))
    expect(await gone()).toBe(0)
    await page.keyboard.press(key)
    await expect.poll(gone).toBeGreaterThan(10)
    await expect(page).toHaveURL(new RegExp(`/articles/${id}$`))
    await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll')
  })
}

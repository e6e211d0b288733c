import type { Locator } from '@playwright/test'
import { marks, open } from './pages.ts'
import { expect, test } from './test.ts'

test.use({ forcedColors: 'active' })

const ground = (part: Locator) => part.evaluate((element) => getComputedStyle(element).backgroundColor)
const ink = (part: Locator) => part.evaluate((element) => getComputedStyle(element).color)

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`where the system gives ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('a chosen name stands out from the others, in the text and in a list', async ({ page }) => {
      await open(page, '/articles/the-nile?entity=egypt')
      const chosen = marks(page, 'egypt').first()
      const other = marks(page).and(page.locator('p :not([data-chosen])')).first()
      expect(await ground(chosen)).not.toBe(await ground(other))
      expect(await ink(chosen)).not.toBe(await ground(chosen))
      await expect(other).toHaveCSS('text-decoration-line', 'underline')
      const list = page.getByRole('region', { name: 'في هذا المقال' })
      const [current, another] = [
        list.locator('[aria-current]').first(),
        list.locator('[data-choose]:not([aria-current])').first(),
      ]
      expect(await ground(current)).not.toBe(await ground(another))
      const chip = page.locator('[data-filter]').first()
      expect(await ground(chip)).toBe(await ground(current))
      expect(await ink(chip.getByRole('button'))).not.toBe(await ground(chip))
    })

    test('the page one is on, and what has the focus, are told from the rest', async ({ page }) => {
      await open(page, '/entities')
      const ways = page.getByRole('navigation').first()
      const [here, elsewhere] = [
        ways.locator('[aria-current]').first(),
        ways.locator('a:not([aria-current])').first(),
      ]
      expect(await ground(here)).not.toBe(await ground(elsewhere))
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
        return `${outlineStyle} ${outlineWidth}`
      })
      expect(outline).toBe('solid 2px')
    })

    test('what is closed does not look open', async ({ page }) => {
      await open(page, '/')
      const button = page.getByRole('button').first()
      const before = await ink(button)
      await button.evaluate((element: HTMLButtonElement) => {
        element.disabled = true
      })
      await expect.poll(() => ink(button)).not.toBe(before)
    })
  })

import AxeBuilder from '@axe-core/playwright'
import { open, routes } from './pages.ts'
import { expect, test } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      for (const [name, address] of Object.entries(routes)) {
        test(`${name} has no barrier that axe knows`, async ({ page }) => {
          await open(page, address)
          await expect(page.getByRole('status', { name: /…/ })).toHaveCount(0)
          const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
          expect(passes.length).toBeGreaterThan(10)
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
            ),
          ).toEqual([])
        })
      }
    })
  }
}

test('axe finds a planted barrier', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('button')))
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id }) => id)).toContain('button-name')
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

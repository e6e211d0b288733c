import type AxeBuilder from '@axe-core/playwright'
import { arabic } from '../src/words/ar/words.ts'
import { axeOn } from './axe.ts'
import { open, routes } from './pages.ts'
import { expect, test } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that a theme can change is colours, so the second look needs these alone. */
const colourRules = ['color-contrast', 'link-in-text-block']
const unknown = '/no/such/place'

for (const width of [1280, 360]) {
  test.describe(`${width} pixels wide, light and dark`, () => {
    test.use({ viewport: { width, height: 900 } })
    for (const [name, address] of Object.entries({ ...routes, 'an unknown address': unknown })) {
      test(`${name} has no barrier that axe knows`, async ({ page, watch }) => {
        if (address === unknown) watch.allow(/Failed to load resource.*404/)
        await open(page, address)
        await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
        const light = await axeOn(page).withTags(tags).analyze()
        expect(light.passes.length).toBeGreaterThan(10)
        expect(told(light)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        const dark = await axeOn(page).withRules(colourRules).analyze()
        expect(dark.passes.length + dark.inapplicable.length).toBeGreaterThan(0)
        expect(told(dark)).toEqual([])
      })
    }
  })
}

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>

function told({ violations }: Findings): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

test('axe finds a planted barrier', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('button')))
  const { violations } = await axeOn(page).withTags(tags).analyze()
  expect(violations.map(({ id }) => id)).toContain('button-name')
})

test('axe finds a planted lack of contrast in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/articles/the-nile')
  await page.evaluate(() => document.documentElement.style.setProperty('--ink', '#444'))
  const { violations } = await axeOn(page).withRules(colourRules).analyze()
  expect(violations.map(({ id }) => id)).toContain('color-contrast')
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

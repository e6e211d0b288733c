import type { Page } from '@playwright/test'
import { dress, open } from './pages.ts'
import { expect, test } from './test.ts'

const address = '/articles/shahnameh-house-of-words?entity=ferdowsi'

/** How the first mark of a kind looks in the text: its line, and whether it has a ground of its own. */
function lookOf(page: Page, marks: string): Promise<readonly [line: string, hasTint: boolean]> {
  return page
    .locator(`.reading p a${marks}`)
    .first()
    .evaluate((mark) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(mark)
      return [textDecorationLine, backgroundColor !== 'rgba(0, 0, 0, 0)'] as const
    })
}

const chosen = '[data-chosen]'
const place = '[data-kind="place"]:not([data-chosen])'
const work = '[data-kind="work"]:not([data-chosen])'

for (const [choice, looks] of [
  [{}, { [place]: ['underline', false], [work]: ['underline', false] }],
  [{ 'data-marks': 'full' }, { [place]: ['underline', true], [work]: ['underline', true] }],
  [{ 'data-marks': 'off' }, { [place]: ['none', false], [work]: ['none', false] }],
  [
    { 'data-marks': 'full', 'data-hidden-kinds': 'event place' },
    { [place]: ['none', false], [work]: ['underline', true] },
  ],
] as const) {
  test(`marks as chosen: ${JSON.stringify(choice)}`, async ({ page }) => {
    await open(page, address)
    await dress(page, choice)
    for (const [marks, look] of Object.entries(looks)) expect(await lookOf(page, marks), marks).toEqual(look)
    expect((await lookOf(page, chosen))[1]).toBe(true)
  })
}

const papers = { light: '251, 248, 241', sepia: '241, 227, 198', dark: '21, 23, 26', black: '0, 0, 0' }

for (const system of ['light', 'dark'] as const) {
  test(`a chosen theme holds on a device set to ${system}, and on paper there is none`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await open(page, address)
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe(`rgb(${papers[system]})`)
    for (const [theme, colour] of Object.entries(papers)) {
      await dress(page, { 'data-theme': theme })
      expect(await paper(), theme).toBe(`rgb(${colour})`)
      await page.emulateMedia({ media: 'print' })
      expect(await paper(), `${theme}, printed`).toBe('rgb(255, 255, 255)')
      await page.emulateMedia({ media: 'screen' })
    }
  })
}

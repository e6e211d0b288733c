import type { Page } from '@playwright/test'
import { dress, open } from './pages.ts'
import { readPdf } from './pdf.ts'
import { addressOf, elementsOf, sample, wordsOf } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

const printed = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready)
  return readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))
}
const written = (text: string) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

for (const id of ['the-nile', 'lahore-city-of-gardens', 'hebrew-revival-ben-yehuda', 'suez-canals-rivals']) {
  test(`${id} printed to a file has every word, to be read, searched and copied`, async ({ page }) => {
    await open(page, addressOf(id))
    const { sheets, mute, fonts, names } = await printed(page)
    expect(fonts).toBeGreaterThan(2)
    expect(mute, 'fonts that are not in the file, or say no letters').toEqual([])
    const here = new Set(written(sheets.join(' ')))
    const article = sample(id)
    // As a font, and one whose dots are part of its letters: else whoever selects a word gets its pieces.
    if (['ar', 'ur'].includes(article.lang))
      expect(names).toEqual(expect.arrayContaining(['NotoNaskhArabic-Regular', 'NotoNaskhArabic-SemiBold']))
    const texts = [wordsOf(article.headline), ...article.body.flatMap(elementsOf).map(([, words]) => words)]
    const missing = texts.flatMap(({ text }) => written(text)).filter((word) => !here.has(word))
    expect(missing).toEqual([])
  })
}

test('the headline stands over every sheet but the first, and none is empty', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const { sheets } = await printed(page)
  expect(sheets.length).toBeGreaterThan(1)
  const headline = written(wordsOf(sample('the-nile').headline).text)
  for (const [index, sheet] of sheets.entries()) {
    expect(written(sheet), `sheet ${index + 1}`).toEqual(expect.arrayContaining([...headline]))
    expect(written(sheet).length, `sheet ${index + 1}`).toBeGreaterThan(headline.length)
    expect(sheet, `sheet ${index + 1}`).toContain(String(index + 1))
  }
})

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

  test('an article stands alone, with who it names at its end', async ({ page }) => {
    await open(page, '/articles/the-nile')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const gone of ['banner', 'contentinfo', 'complementary', 'button', 'navigation'] as const)
      await expect(page.getByRole(gone)).toHaveCount(0)
    const names = page.getByRole('region', { name: 'في هذا المقال' })
    await expect(names).toContainText('القاهرة')
    await expect(names).toContainText('أماكن')
    await expect(names.locator('p')).toBeHidden()
  })

  for (const theme of ['dark', 'sepia', 'black']) {
    test(`${theme} is dark on white, its names quiet, its text in points`, async ({ page }) => {
      await open(page, '/articles/the-nile?entity=egypt')
      await dress(page, { 'data-theme': theme, 'data-marks': 'full' })
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
      const paragraph = page.locator('article p').first()
      await expect(paragraph).toHaveCSS('color', 'rgb(0, 0, 0)')
      const size = await paragraph.evaluate((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      )
      expect(size * 0.75).toBeGreaterThan(11)
      expect(size * 0.75).toBeLessThan(12)
      const loud = await page.locator('article a[data-entity]').evaluateAll((marks) =>
        marks.filter((mark) => {
          const { textDecorationLine, backgroundColor, backgroundImage, color } = getComputedStyle(mark)
          const ink = getComputedStyle(mark.parentElement as Element).color
          return (
            textDecorationLine !== 'none' ||
            backgroundColor !== 'rgba(0, 0, 0, 0)' ||
            backgroundImage !== 'none' ||
            color !== ink
          )
        }),
      )
      expect(loud).toEqual([])
    })
  }

  test('nothing is wider than the sheet', async ({ page }) => {
    await page.setViewportSize({ width: 643, height: 900 })
    for (const address of ['/articles/suez-canals-rivals', '/articles/the-nile', '/', '/entities/egypt']) {
      await open(page, address)
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().width > document.documentElement.clientWidth)
          .map(({ tagName }) => tagName),
      )
      expect(wide, address).toEqual([])
    }
  })

  test('a list prints without what only a screen can use', async ({ page }) => {
    for (const address of ['/', '/entities/egypt']) {
      await open(page, address)
      await expect(page.locator('main a[data-headline]').first()).toBeVisible()
      await expect(page.locator('main :is(button, form, input, summary, [type]):visible')).toHaveCount(0)
    }
  })
})

test('the address of the source is printed after its name', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await open(page, `${originOf('strange')}/articles/sourced`)
  const after = await page.locator('header a[rel~="external"]').evaluate((link) => {
    const { content, direction, unicodeBidi } = getComputedStyle(link, '::after')
    return { content, direction, unicodeBidi }
  })
  expect(after).toEqual({
    content: '" (https://source.example/news?id=7&lang=ar)"',
    direction: 'ltr',
    unicodeBidi: 'isolate',
  })
})

import type { Page } from '@playwright/test'
import { overlap } from './line-ink.ts'
import { dress, open, untilStill } from './pages.ts'
import { expect, test } from './test.ts'

const urdu = '/articles/lahore-city-of-gardens'
const persian = '/articles/shahnameh-house-of-words'
const arabic = '/articles/the-nile'
const english = '/articles/journey-of-the-numerals'
const hebrew = '/articles/hebrew-revival-ben-yehuda'

/** Where a choice of face can be seen: the page, the choice, the file it needs, the family and line it gives. */
const choices = [
  [arabic, 'data-arabic', 'kufi', 'kufi-arabic', 'Warraq Kufi Text', 1.9],
  [arabic, 'data-arabic', 'sans', 'sans-arabic', 'Warraq Sans', 1.8],
  [persian, 'data-persian', 'sans', 'sans-arabic', 'Warraq Sans', 1.8],
  [persian, 'data-persian', 'nastaliq', 'nastaliq', 'Warraq Nastaliq', 2.4],
  [urdu, 'data-urdu', 'sans', 'sans-arabic', 'Warraq Sans', 1.8],
  [urdu, 'data-urdu', 'nastaliq', 'nastaliq', 'Warraq Nastaliq', 2.4],
  [hebrew, 'data-hebrew', 'sans', 'sans-hebrew', 'Warraq Sans', 1.75],
  [english, 'data-latin', 'sans', 'sans-latin', 'Warraq Sans', 1.7],
] as const

for (const [address, script, face, file, family, line] of choices) {
  test(`${script} ${face} sets the text of ${address} in ${family}`, async ({ page }) => {
    const faces = await facesOf(page)
    await open(page, address)
    await untilStill(page, faces)
    expect(faces.filter((face) => /kufi-arabic|nastaliq/.test(face))).toEqual([])
    await dress(page, { [script]: face })
    await expect.poll(() => faces.some((name) => name.startsWith(`${file}-`))).toBe(true)
    for (const part of [page.locator('.reading'), page.locator('article h1')])
      expect(await part.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(
        new RegExp(`^"?${family}"?,`),
      )
    expect(await lineOf(page)).toBeCloseTo(line, 2)
    const size = await page.locator('.reading').evaluate((element) => getComputedStyle(element).fontSize)
    expect(size).toBe('19px')
  })
}

test('a choice for one language leaves the others as they are', async ({ page }) => {
  await open(page, arabic)
  const before = await lineOf(page)
  await dress(page, { 'data-urdu': 'nastaliq', 'data-persian': 'sans', 'data-latin': 'sans' })
  const family = await page.locator('.reading').evaluate((element) => getComputedStyle(element).fontFamily)
  expect(family).toMatch(/^"Warraq Naskh"/)
  expect(await lineOf(page)).toBe(before)
})

for (const [address, script] of [
  [urdu, 'data-urdu'],
  [persian, 'data-persian'],
] as const) {
  test(`lines of Nastaliq do not run into one another: ${address}`, async ({ page, context }) => {
    const desk = await context.newPage()
    await page.setViewportSize({ width: 390, height: 900 })
    await open(page, address)
    await dress(page, { [script]: 'nastaliq' })
    await page.evaluate(() => document.fonts.load('19px "Warraq Nastaliq"', 'لاہور').then(() => {}))
    const parts = [
      page.locator('article h1'),
      ...(await page.locator('.reading > p').all()).slice(0, 5),
      page.locator('aside li a').first(),
    ]
    for (const part of parts) expect(await overlap(desk, part)).toBeLessThan(mostOverlap)
  })
}

/** Share of ink that may lie on ink of the line above or below: a tall stack of letters under a deep tail. */
const mostOverlap = 0.0005

test('the scale sees lines that run into one another', async ({ page, context }) => {
  const desk = await context.newPage()
  await open(page, urdu)
  await dress(page, { 'data-urdu': 'nastaliq' })
  await page.evaluate(() => document.fonts.load('19px "Warraq Nastaliq"', 'لاہور').then(() => {}))
  const paragraph = page.locator('.reading > p').first()
  await paragraph.evaluate((element) => {
    element.style.lineHeight = '1.2'
  })
  expect(await overlap(desk, paragraph)).toBeGreaterThan(mostOverlap)
})

for (const [address, choice] of [
  [arabic, { 'data-arabic': 'kufi' }],
  [urdu, { 'data-urdu': 'nastaliq' }],
  [english, { 'data-latin': 'sans' }],
] as const) {
  test(`text twice as large fits a narrow window: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, address)
    await dress(page, choice, { '--text-scale': '2', '--leading': '1.2' })
    expect(await page.locator('.reading').evaluate((element) => getComputedStyle(element).fontSize)).toBe(
      '38px',
    )
    const aside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(aside).toBeLessThanOrEqual(0)
  })
}

test('a wider column leaves the headlines beside it their room', async ({ page }) => {
  await open(page, arabic)
  const widths = () =>
    Promise.all(
      ['article', 'aside'].map(async (name) => (await page.locator(name).first().boundingBox())?.width ?? 0),
    )
  const [column = 0, aside = 0] = await widths()
  await dress(page, {}, { '--measure': '44rem' })
  expect(await widths()).toEqual([44 * 16, aside])
  await dress(page, {}, { '--measure': '30rem' })
  expect(await widths()).toEqual([30 * 16, aside])
  expect(column).toBe(37 * 16)
})

async function facesOf(page: Page): Promise<readonly string[]> {
  const faces: string[] = []
  page.on('request', (request) => {
    const name = /\/([^/]+)\.woff2$/.exec(request.url())?.[1]
    if (name) faces.push(name)
  })
  return faces
}

/** Units: the height of a line of the text by the size of its letters. */
function lineOf(page: Page): Promise<number> {
  return page.locator('.reading').evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element)
    return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
  })
}

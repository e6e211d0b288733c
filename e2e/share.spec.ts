import type { Page } from '@playwright/test'
import { arabicShare as told } from '../src/words/ar/share-words.ts'
import { axeOn } from './axe.ts'
import { expectNoSidewaysScroll, open, speak } from './pages.ts'
import { select } from './selecting.ts'
import { expect, test } from './test.ts'

const address = '/articles/the-nile'
const headline = 'النيل: نهر واحد وإحدى عشرة دولة'
const words = 'وأشهرها مقياس الروضة في القاهرة'

const sheet = (page: Page) => page.getByRole('dialog')
const bar = (page: Page) => page.getByRole('group', { name: told.passage.label })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

const openSheet = async (page: Page) => {
  await page.getByRole('button', { name: 'شارك', exact: true }).click()
  await expect(sheet(page)).toBeVisible()
}

test('an article is shared as an address without what narrows the lists', async ({ page }) => {
  await open(page, `${address}?entity=egypt`)
  await openSheet(page)
  await sheet(page).getByRole('button', { name: told.copyLink }).click()
  await expect(sheet(page).getByRole('status')).toHaveText(told.linkCopied)
  expect(await copied(page)).toBe(new URL(address, page.url()).href)
})

test('an article is quoted by its first sentence, each piece in an isolate', async ({ page }) => {
  await open(page, address)
  await openSheet(page)
  await sheet(page).getByRole('button', { name: told.copyQuotation }).click()
  await expect(sheet(page).getByRole('status')).toHaveText(told.quotationCopied)
  const [quote, title, origin, link, ...more] = (await copied(page)).split('\n')
  expect(quote).toMatch(/^\u2068«يُعدّ النيل في المراجع .* أُعيد القياس\.»\u2069$/)
  expect(title).toBe(`\u2068${headline}\u2069`)
  expect(origin).toBe('\u2067\u2068نماذج ورّاق\u2069، \u206824 سبتمبر 2026\u2069\u2069')
  expect(link).toBe(`\u2068${new URL(address, page.url()).href} \u2069`)
  expect(more).toEqual([])
})

test('the device shares where it can, and a reader who thinks better of it is told nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = []
    Object.assign(window, { shared })
    navigator.share = async (data: ShareData = {}) => {
      shared.push(data)
      throw new DOMException('changed his mind', 'AbortError')
    }
  })
  await open(page, address)
  await openSheet(page)
  await sheet(page).getByRole('button', { name: told.handOn }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: unknown }).shared))
    .toEqual([{ title: headline, url: new URL(address, page.url()).href }])
  await expect(sheet(page).getByRole('status')).toHaveText('')
})

test('what cannot be copied stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, address)
  await openSheet(page)
  await sheet(page).getByRole('button', { name: told.copyLink }).click()
  await expect(sheet(page).getByRole('status')).toHaveText(told.copyByHand)
  await expect(sheet(page).getByRole('textbox', { name: told.quotation })).toHaveValue(
    new URL(address, page.url()).href,
  )
})

test('a word that is selected brings a bar, which goes with the selection', async ({ page }) => {
  await open(page, address)
  await page.locator('.reading > p').first().dblclick()
  await expect(bar(page)).toBeVisible()
  const word = await page.evaluate(() => getSelection()?.toString().trim())
  expect(word).toBeTruthy()
  await bar(page).getByRole('button', { name: told.passage.copyQuotation }).click()
  await expect(bar(page).getByRole('status')).toHaveText(told.quotationCopied)
  expect((await copied(page)).split('\n')[0]).toBe(`\u2068«${word}»\u2069`)
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(word)
  await page.locator('h1').click()
  await expect(bar(page)).toHaveCount(0)
})

test('a selected passage is quoted with whole words, over marks and paragraphs', async ({ page }) => {
  await open(page, address)
  await select(page, 'شهرها مقياس', 'وشغل النهر علماء كث')
  await bar(page).getByRole('button', { name: told.passage.copyQuotation }).click()
  await expect(bar(page).getByRole('status')).toHaveText(told.quotationCopied)
  const lines = (await copied(page)).split('\n')
  expect(lines[0]).toMatch(/^\u2068«وأشهرها مقياس الروضة .* في بئره\.\u2069$/)
  expect(lines[1]).toBe('\u2068وشغل النهر علماء كثيرين»\u2069')
})

test('the tool shares what is selected and leaves it selected', async ({ page }) => {
  await open(page, address)
  await select(page, words)
  await openSheet(page)
  await expect(sheet(page).getByText(`«${words}»`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)
})

test('by keyboard: the bar is reached, shares, and Escape puts it away and nothing else', async ({
  page,
}) => {
  await open(page, `${address}?entity=egypt`)
  await select(page, words)
  await bar(page).getByRole('button', { name: told.passage.share }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByRole('heading', { name: told.passage.share })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(bar(page).getByRole('button', { name: told.passage.share })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  expect(page.url()).toContain('entity=egypt')
})

test('the bar stands where it does not cover what is selected', async ({ page }) => {
  await open(page, address)
  await select(page, words)
  await expect(bar(page)).toBeVisible()
  for (const top of [560, 20]) {
    await page.evaluate((top) => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
      scrollBy({ top: (box?.bottom ?? 0) - innerHeight + 800 - top - 30, behavior: 'instant' })
    }, top)
    await expect
      .poll(() =>
        page.evaluate(() => {
          const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
          const bar = document.querySelector('[role=group].fixed')?.getBoundingClientRect()
          return box && bar && (box.bottom <= bar.top || box.top >= bar.bottom)
        }),
      )
      .toBe(true)
  }
})

for (const [passage, from, to, within] of [
  ['words that stand once', words, words, words],
  ['words said before', 'النهر', 'النهر', 'تغيّر النهر في مصر'],
  ['words of the headline', 'النيل', 'النيل', 'فعوّامات النيل مسرح'],
  ['a passage over paragraphs', 'وهو بناء عباسي', 'ليدبّر أمر مياهه', 'وهو بناء عباسي'],
  ['a heading', 'عند المصب', 'عند المصب', 'عند المصب'],
] as const) {
  test(`the link to ${passage} opens the page at them`, async ({ page, context }) => {
    await open(page, address)
    await select(page, from, to, within)
    await bar(page).getByRole('button', { name: told.passage.copyLink }).click()
    await expect(bar(page).getByRole('status')).toHaveText(told.linkCopied)
    const link = await copied(page)
    expect(link).toContain(`${address}#:~:text=`)
    const fresh = await context.newPage()
    await fresh.setViewportSize({ width: 400, height: 300 })
    await fresh.goto(link)
    const isOpenThere = () =>
      fresh.evaluate((within) => {
        const block = [...document.querySelectorAll('.reading > *')].find((shown) =>
          shown.textContent?.includes(within),
        )
        const { top, bottom } = block?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
        return scrollY > 0 && top < innerHeight && bottom > 0
      }, within)
    await expect.poll(isOpenThere).toBe(true)
  })
}

test('the bar and the sheet have no barrier that axe knows, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, address)
  await select(page, words)
  await expect(bar(page)).toBeVisible()
  const barriers = async () => {
    const found: unknown[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await axeOn(page).analyze()).violations.map(({ id }) => id))
    }
    return found
  }
  expect(await barriers()).toEqual([])
  await expectNoSidewaysScroll(page)
  await bar(page).getByRole('button', { name: told.passage.share }).click()
  await expect(sheet(page)).toBeVisible()
  expect(await barriers()).toEqual([])
})

test('in English the sheet speaks English and quotes the Arabic right to left', async ({ page }) => {
  await open(page, address)
  await speak(page, 'English')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(sheet(page).getByRole('heading', { name: 'Share this article' })).toBeVisible()
  await expect(sheet(page).locator('blockquote')).toHaveAttribute('dir', 'rtl')
})

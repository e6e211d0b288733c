import type { Page } from '@playwright/test'
import { momentOf } from '../src/article/date.ts'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { axeOn } from './axe.ts'
import { chip, expectHeadlines, headlineIds, open, untilStill } from './pages.ts'
import { arabicName, narrowedIds } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

const { search } = arabicPages
const box = (page: Page) => page.getByRole('combobox', { name: arabic.searchBox.label })
const options = (page: Page) => page.getByRole('option')
const results = (page: Page) => page.getByRole('main').locator('ol a[data-headline]')
const addressOf = (query: string, more = '') => `/search?q=${encodeURIComponent(query)}${more}`

test('a word of the text alone finds its article, and is marked whole in its lines', async ({ page }) => {
  await open(page, addressOf('رصاص'))
  await expectHeadlines(page.getByRole('main'), ['petra'])
  await expect(page.getByRole('status').filter({ hasText: search.found(1, 'رصاص') })).toBeVisible()
  const snippet = page.getByRole('main').locator('ol p')
  await expect(snippet).toContainText('على الجرّة آثار رصاص من حاول')
  await expect(snippet).toHaveAttribute('lang', 'ar')
  await expect(snippet).toHaveAttribute('dir', 'rtl')
  await expect(snippet.locator('mark')).toHaveText(['رصاص'])
})

test('marks keep particles and endings of the words they are around', async ({ page }) => {
  await open(page, addressOf('سفينة'))
  const marked = page.getByRole('main').locator('ol p mark')
  await expect(marked.first()).toBeVisible()
  for (const text of await marked.allTextContents())
    expect(text).toMatch(/^[وفبل]?(?:ال|ل)?سفي?ن(?:ة|تها|ها)?\p{M}?$/u)
})

test('any spelling of a word finds the same articles', async ({ page }) => {
  const found: (readonly string[])[] = []
  for (const query of ['الإسكندرية', 'الاسكندريه', 'بالإسكندرية', 'وَالإسْكَنْدَرِيَّة', 'الإسكنـدرية']) {
    await open(page, addressOf(query))
    await expect(results(page).first()).toBeVisible()
    await expect(page.getByRole('main').locator('ol li')).toHaveCount(await results(page).count())
    found.push([...(await headlineIds(page.getByRole('main')))].sort())
  }
  for (const ids of found) expect(ids).toEqual(found[0])
})

test('names are offered while one types, and the keyboard chooses one', async ({ page }) => {
  await open(page, '/search')
  await box(page).pressSequentially('القاهر')
  await expect(
    options(page)
      .filter({ hasText: arabicName('cairo') })
      .first(),
  ).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(options(page).last()).toHaveText(search.inTexts('القاهر'))
  const axe = await axeOn(page).analyze()
  expect(axe.violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  const first = options(page).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/entities/cairo')
})

test('the offer closes with Escape, which leaves what was typed, and opens again with an arrow', async ({
  page,
}) => {
  await open(page, '/search')
  await box(page).pressSequentially('Cairo')
  await expect(
    options(page)
      .filter({ hasText: arabicName('cairo') })
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(box(page)).toHaveValue('Cairo')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

test('the last offer searches the texts, with a click too', async ({ page }) => {
  await open(page, '/search')
  await box(page).pressSequentially('رصاص')
  await options(page).last().click()
  await expect(page).toHaveURL(addressOf('رصاص'))
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expectHeadlines(page.getByRole('main'), ['petra'])
  await page.goBack()
  await expect(box(page)).toHaveValue('')
})

test('a wrong word is asked about, and the answer leads on', async ({ page }) => {
  await open(page, addressOf('الاسكندرنية'))
  await page.getByRole('link', { name: search.meant('الإسكندرية') }).click()
  await expect(page).toHaveURL(addressOf('الإسكندرية'))
  await expect(box(page)).toHaveValue('الإسكندرية')
  await expect(results(page).first()).toBeVisible()
})

test('words in quotes must follow each other', async ({ page }) => {
  await open(page, addressOf('"البحر المتوسط"'))
  await expect(results(page).first()).toBeVisible()
  const whole = await headlineIds(page.getByRole('main'))
  await open(page, addressOf('"المتوسط البحر"'))
  await expect(page.getByRole('main')).toContainText(search.nothing('"المتوسط البحر"').title)
  await open(page, addressOf('المتوسط البحر'))
  await expect(results(page).first()).toBeVisible()
  await expect.poll(() => headlineIds(page.getByRole('main'))).toEqual(expect.arrayContaining([...whole]))
})

test('exact letters are a switch of the address', async ({ page }) => {
  await open(page, addressOf('الاسكندرية'))
  await expect(results(page).first()).toBeVisible()
  await page.getByRole('checkbox', { name: search.exactLetters }).check()
  await expect(page).toHaveURL(addressOf('الاسكندرية', '&exact=1'))
  await expect(page.getByRole('main')).toContainText(search.nothing('الاسكندرية').title)
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: search.exactLetters })).not.toBeChecked()
  await expect(results(page).first()).toBeVisible()
})

test('a search keeps to the filter of its address, and another search keeps the filter', async ({ page }) => {
  await open(page, addressOf('مصر', '&entity=cairo'))
  await expect(chip(page, 'cairo')).toContainText(arabicName('cairo'))
  await expect(results(page).first()).toBeVisible()
  const cairo = narrowedIds(['cairo'])
  for (const id of await headlineIds(page.getByRole('main'))) expect(cairo).toContain(id)
  await box(page).fill('النيل')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf('النيل', '&entity=cairo'))
  await expect(page.getByRole('main')).toContainText('«')
  await open(page, addressOf('مصر', '&not=cairo'))
  await expect(results(page).first()).toBeVisible()
  for (const id of await headlineIds(page.getByRole('main'))) expect(cairo).not.toContain(id)
})

test('where no article has all words, the nearest are shown and said to be so', async ({ page }) => {
  await open(page, addressOf('رصاص الجرّة قثصضخ'))
  await expect(results(page).first()).toHaveAttribute('data-headline', 'petra')
  await expect(page.getByRole('main')).toContainText(search.partial)
})

test('many results come twenty at a time, the best and newest first', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, originOf('many') + addressOf('مصر'))
  await expect(page.getByRole('main')).toContainText(search.found(150, 'مصر'))
  await expect(results(page)).toHaveCount(20)
  await expect(results(page).first()).toHaveAttribute('data-headline', 'item-149')
  const more = page.getByRole('button', { name: arabic.moreHeadlines })
  await more.scrollIntoViewIfNeeded()
  // Lines of the text come where a row is near the window, and may move what stands below it.
  await untilStill(page, asked)
  await more.click()
  await expect(results(page)).toHaveCount(40)
  await expect(results(page).last()).toHaveAttribute('data-headline', 'item-110')
})

test('what was found can be put newest first, and best first again, within its filter', async ({ page }) => {
  await open(page, `${addressOf('مصر')}&lang=ar`)
  await expect(results(page).first()).toBeVisible()
  const best = await headlineIds(page.getByRole('main'))
  await page.getByRole('link', { name: search.sort.newest }).click()
  await expect(page).toHaveURL(/sort=newest.*lang=ar/)
  await expect(page.getByRole('link', { name: search.sort.best })).toBeVisible()
  const days = page.getByRole('main').locator('ol time')
  await expect.poll(() => headlineIds(page.getByRole('main'))).not.toEqual(best)
  const said = await days.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  const dates = said.map(momentOf)
  expect(dates.length).toBeGreaterThan(1)
  expect(dates).toEqual([...dates].sort((a, b) => b - a))
  await page.getByRole('link', { name: search.sort.best }).click()
  await expect.poll(() => headlineIds(page.getByRole('main'))).toEqual(best)
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a search says so; what was only found is not among what is kept', async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/Failed to load resource|net::ERR_/)
    await open(page, '/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await open(page, addressOf('رصاص'))
    await expect(page.getByRole('main').locator('ol p mark')).toHaveText(['رصاص'])
    await open(page, '/saved')
    await expect(page.getByRole('main')).toContainText(arabicPages.kept.empty.title)
    await open(page, '/search')
    await context.setOffline(true)
    await box(page).fill('الأنباط وتيجان')
    await expect(page.getByRole('main')).toContainText(search.offline.title)
    await context.setOffline(false)
    await page.getByRole('button', { name: arabic.states.retry }).click()
    await expect(results(page).first()).toHaveAttribute('data-headline', 'petra')
  })
})

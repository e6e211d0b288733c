import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { aside, expectHeadlines, headlineIds, open, sameDocument } from './pages.ts'
import { narrowedIds, sample, wordsOf } from './samples.ts'
import { expect, test } from './test.ts'

test('a headline opens its article without loading the page anew', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const stays = await sameDocument(page)
  const link = aside(page).locator('a[data-headline]').first()
  const next = sample((await link.getAttribute('data-headline')) ?? '')
  await link.click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(wordsOf(next.headline).text)
  await expect(title).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`${wordsOf(next.headline).text}.*${arabic.product}`))
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  expect(await stays()).toBe(true)
})

test('every door of the site opens without loading the page anew', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const stays = await sameDocument(page)
  const navigation = page.getByRole('navigation', { name: arabic.navigation.label })
  for (const [name, address, title] of [
    [arabic.navigation.names, '/entities', arabicPages.names.title],
    [arabic.navigation.search, '/search', arabicPages.search.title],
    [arabic.navigation.kept, '/saved', arabicPages.kept.title],
    [arabic.navigation.front, '/', arabicPages.front.title],
  ] as const) {
    await navigation.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(navigation.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
  }
  expect(await stays()).toBe(true)
})

test('going back restores the place in the list', async ({ page }) => {
  await open(page, '/')
  const link = page.getByRole('main').locator('a[data-headline]').last()
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(200)
  await link.click()
  await expect(page).toHaveURL(/\/articles\//)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expectHeadlines(page.getByRole('main'), narrowedIds([]))
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3)
})

test('going back restores the article, its headlines and the place in it', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const beside = await headlineIds(aside(page))
  const link = aside(page).locator('a[data-headline]').last()
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(200)
  await link.click()
  await expect(page).not.toHaveURL(/the-nile/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(sample('the-nile').headline).text)
  await expectHeadlines(aside(page), beside)
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3)
})

test('ids in Arabic letters are addresses, written either way', async ({ page }) => {
  for (const address of ['/articles/جامعة-القرويين', `/articles/${encodeURIComponent('جامعة-القرويين')}`]) {
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      wordsOf(sample('جامعة-القرويين').headline).text,
    )
  }
})

test('an unknown address answers 404 with a page that helps', async ({ page, watch }) => {
  watch.allow(/Failed to load resource.*404/)
  const response = await page.goto('/no/such/place')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.states.missingPage.title)
  await page.getByRole('main').getByRole('link', { name: arabic.states.home }).click()
  await expect(page).toHaveURL('/')
  await expectHeadlines(page.getByRole('main'), narrowedIds([]))
})

test('a missing file answers 404, wherever it is missing', async ({ request }) => {
  for (const address of [
    '/nothing.html',
    '/assets/nothing.js',
    '/library/nothing.json',
    '/library/articles/nothing.json',
    '/library/media/nothing.png',
    '/articles/the-nile/nothing.css',
    '/../package.json',
    '/%2e%2e/package.json',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

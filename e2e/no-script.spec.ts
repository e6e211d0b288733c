import { parseHTML } from 'linkedom'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { aside, headlineIds, marks } from './pages.ts'
import { addressOf, arabicName, narrowedIds, samples, wordsOf } from './samples.ts'
import { expect, test } from './test.ts'
import { expectTold, namesTold, textsTold } from './told.ts'

test.use({ javaScriptEnabled: false })

test('every article stands in its file whole, with its names marked and its related headlines', async ({
  request,
}) => {
  for (const article of samples) {
    const { document } = parseHTML(await (await request.get(addressOf(article.id))).text())
    const view: Element | null = document.querySelector('main article')
    if (!view) throw new Error(`${article.id}: its page holds no article`)
    expect(view.getAttribute('lang'), article.id).toBe(article.lang)
    expect(view.getAttribute('dir'), article.id).toBe(article.dir ?? '')
    expect(document.querySelector('h1')?.textContent).toBe(wordsOf(article.headline).text)
    expectTold(article, textsTold(view), namesTold(view))
    expect(document.querySelectorAll('aside a[data-headline]').length, article.id).toBeGreaterThan(5)
  }
})

test('an article is shown with its related headlines', async ({ page }) => {
  await page.goto('/articles/the-nile')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const block of await page.locator('.reading > *').all()) await expect(block).toBeVisible()
  expect((await headlineIds(aside(page))).length).toBeGreaterThan(5)
})

test('nothing waits for a script to be laid out', async ({ page }) => {
  await page.goto('/articles/petra')
  for (const block of await page.locator('.reading > *').all())
    await expect(block).toHaveCSS('content-visibility', 'visible')
})

test('a name leads to its page, which lists the headlines that mention it', async ({ page }) => {
  await page.goto('/articles/the-nile')
  await marks(page, 'egypt').first().click()
  await expect(page).toHaveURL('/entities/egypt')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicName('egypt'))
  expect(await headlineIds(page.getByRole('main'))).toEqual(narrowedIds(['egypt']))
})

test('the front page lists every headline, and each opens its article', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  expect(await headlineIds(main)).toEqual(narrowedIds([]))
  const last = narrowedIds([]).at(-1) ?? ''
  await main.locator('a[data-headline]').last().click()
  await expect(page).toHaveURL(addressOf(last))
})

test('the search box leads to the search page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('مصر')
  await page.getByRole('button', { name: arabic.searchBox.submit }).click()
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('مصر')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicPages.search.title)
})

test('the most named of each kind are listed, each with its page', async ({ page, request }) => {
  await page.goto('/entities')
  const names = await page
    .getByRole('main')
    .locator('a[data-choose]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const all = new Set(samples.flatMap(({ entities }) => (entities ?? []).map(({ id }) => id)))
  expect(names.length).toBeGreaterThan(100)
  expect(names.length).toBeLessThanOrEqual(all.size)
  expect(names).toContain('/entities/egypt')
  for (const name of names.slice(0, 5)) expect((await request.get(name)).status()).toBe(200)
})

import type { Page } from '@playwright/test'
import { entryHeader } from '../src/queries/library-cache.ts'
import { arabicShelf } from '../src/words/ar/shelf-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { axeOn } from './axe.ts'
import { aside, awake, chip, expectHeadlines, headlineIds, marks, open } from './pages.ts'
import { addressOf, arabicName, narrowedIds, readingOf, sample, wordsOf } from './samples.ts'
import { fewPrerendered, newsPath, originOf } from './sites.ts'
import { expect, test } from './test.ts'

/** A site whose older articles are not prerendered, its data in packs. */
test.use({ baseURL: originOf('few') })

const byAge = narrowedIds([])
const prerendered = byAge.slice(0, fewPrerendered)
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const headlineOf = (id: string) => wordsOf(sample(id).headline).text

async function expectWhole(page: Page, id: string): Promise<void> {
  await expect(title(page)).toHaveText(headlineOf(id))
  const text = await page.getByRole('article').textContent()
  for (const [, words] of readingOf(sample(id))) expect(text).toContain(words.text)
}

test('the sample articles of these tests are not prerendered', () => {
  expect(prerendered).not.toContain('petra')
  expect(prerendered).not.toContain('the-nile')
})

test('only the newest articles and their names have pages', async ({ request }) => {
  for (const [id, isThere] of [...prerendered.map((id) => [id, true] as const), ['petra', false] as const]) {
    const page = await request.get(addressOf(id))
    expect(page.status(), id).toBe(200)
    expect((await page.text()).includes(headlineOf(id).slice(0, 12)), id).toBe(isThere)
    expect((await request.get(`${addressOf(id)}/index.html`)).status(), id).toBe(isThere ? 200 : 404)
  }
})

test('a missing file answers 404, a data file that lies in a pack among them', async ({ request }) => {
  for (const address of [
    '/articles/petra/nothing.css',
    '/articles/nothing.png',
    '/articles/petra/nothing',
    '/entities/egypt/none.xml',
    '/library/articles/petra.json',
    '/library/packs/100000.json',
    '/nothing/petra',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('an article without a page opens by its address, with its headlines, and again', async ({ page }) => {
  const response = await page.goto('/articles/petra')
  expect(response?.status()).toBe(200)
  await awake(page)
  await expectWhole(page, 'petra')
  await expect(page).toHaveTitle(new RegExp(`${headlineOf('petra')}.*${arabic.product}`))
  await expect.poll(async () => (await headlineIds(aside(page))).length).toBeGreaterThan(5)
  const beside = await headlineIds(aside(page))
  await page.reload()
  await expectWhole(page, 'petra')
  await expectHeadlines(aside(page), beside)
})

test('an article that comes from elsewhere says so to search engines, as a prerendered one does', async ({
  page,
}) => {
  const url = 'https://source.example/petra'
  const own = 'library/articles/petra.json'
  await page.route('**/library/packs/*.json', async (route) => {
    if (route.request().headers()[entryHeader] !== own) return route.continue()
    const response = await route.fetch()
    const pack = (await response.json()) as Record<string, object>
    return route.fulfill({ response, json: { ...pack, [own]: { ...pack[own], url } } })
  })
  await page.goto('/articles/petra')
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', url)
  await aside(page).locator('a[data-headline]').first().click()
  await expect(title(page)).not.toHaveText(headlineOf('petra'))
  await expect(canonical).toHaveCount(0)
})

test('headlines lead from articles with a page to those without and on', async ({ page }) => {
  await open(page, addressOf(prerendered[0] ?? ''))
  const link = aside(page).locator('a[data-headline]').last()
  const next = (await link.getAttribute('data-headline')) ?? ''
  await link.click()
  await expectWhole(page, next)
  await page.goBack()
  await expectWhole(page, prerendered[0] ?? '')
  await page.goto('/')
  await page.getByRole('main').locator('a[data-headline="petra"]').click()
  await expectWhole(page, 'petra')
})

test('a name chosen in the text narrows the headlines', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await marks(page, 'egypt').first().click()
  await expect(chip(page, 'egypt').first()).toBeVisible()
  await expectHeadlines(aside(page), narrowedIds(['egypt'], [], 'the-nile'))
})

test('a name without a page opens, with sentences out of its articles and no feed', async ({ page }) => {
  const named = new Set(prerendered.flatMap((id) => (sample(id).entities ?? []).map((entity) => entity.id)))
  const name = (sample('petra').entities ?? []).map(({ id }) => id).find((id) => !named.has(id)) ?? ''
  await open(page, `/entities/${name}`)
  await expect(title(page)).toHaveText(arabicName(name))
  await expectHeadlines(page.getByRole('main'), narrowedIds([name]))
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  await expect(page.getByRole('link', { name: arabicPages.feed.follow })).toHaveCount(0)
})

test('what is searched for opens', async ({ page }) => {
  await open(page, `/search?q=${encodeURIComponent(headlineOf('petra'))}`)
  await page.getByRole('main').locator('a[data-headline="petra"]').click()
  await expectWhole(page, 'petra')
})

for (const [address, told] of [
  ['/articles/no-such-article', arabic.states.missingArticle],
  ['/entities/no-such-name', arabic.states.missingEntity],
] as const) {
  test(`${address} is not there, and is no page for search engines`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource.*404/)
    await page.goto(address)
    await expect(title(page)).toHaveText(told.title)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await page.getByRole('main').getByRole('link', { name: arabic.states.home }).click()
    await expectHeadlines(page.getByRole('main'), byAge)
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  })
}

test('an article without a page has no barrier that axe knows', async ({ page }) => {
  await open(page, '/articles/petra')
  await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
  const { passes, violations } = await axeOn(page).analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations).toEqual([])
})

test('a pack that is no pack is told, and Retry brings the article', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  for (const answer of [{ status: 500 }, { body: '[1,' }, { body: 'null' }]) {
    await page.route('**/library/packs/*.json', (route) => route.fulfill(answer))
    await page.goto('/articles/petra')
    await page.getByRole('button', { name: arabic.states.retry }).first().waitFor()
    await page.unroute('**/library/packs/*.json')
    await page.getByRole('button', { name: arabic.states.retry }).first().click()
    await expectWhole(page, 'petra')
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an article without a page says what it needs, and where to go on', async ({ page }) => {
    await page.goto('/articles/petra')
    await expect(title(page)).toHaveText(arabicPages.withoutScripts.title)
    await expect(page.getByRole('main').locator('p').first()).toHaveText(arabicPages.withoutScripts.text)
    await page.getByRole('main').getByRole('link', { name: arabic.states.home }).click()
    await page.locator(`a[data-headline="${prerendered[0]}"]`).click()
    await expectWhole(page, prerendered[0] ?? '')
    const name = marks(page).first()
    const id = (await name.getAttribute('data-entity')) ?? ''
    await name.click()
    await expect(title(page)).toHaveText(arabicName(id))
  })
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })
  test.beforeEach(({ watch }) => watch.allow(/Failed to load resource|net::ERR_/))

  const kept = (page: Page, id: string) =>
    expect
      .poll(() =>
        page.evaluate(async (path) => Boolean(await caches.match(path)), `/library/related/${id}.json`),
      )
      .toBe(true)

  const onDevice = (page: Page) => page.getByRole('region', { name: arabicShelf.device.title })

  test('articles once read open, and what lay beside them in their packs is not listed', async ({
    page,
    context,
  }) => {
    const read = ['petra', prerendered[1] ?? '', 'the-nile']
    for (const id of read) {
      await open(page, addressOf(id))
      await kept(page, id)
    }
    await context.setOffline(true)
    await page.reload()
    for (const id of read) {
      await page.goto(addressOf(id))
      await awake(page)
      await expectWhole(page, id)
      await expect.poll(async () => (await headlineIds(aside(page))).length).toBeGreaterThan(5)
    }
    await page.goto('/saved')
    await expectHeadlines(
      onDevice(page),
      byAge.filter((id) => read.includes(id)),
    )
    await page.goto('/articles/ibn-battuta')
    await expect(title(page)).toHaveText(arabic.states.offline.title)
    await context.setOffline(false)
    await page.getByRole('button', { name: arabic.states.retry }).first().click()
    await expectWhole(page, 'ibn-battuta')
  })

  test('below a sub-path too, where nothing is prerendered', async ({ page, context, request }) => {
    const base = `${originOf('few-news')}${newsPath}`
    expect((await request.get(`${originOf('few-news')}/articles/petra`)).status()).toBe(404)
    await open(page, `${base}articles/petra`)
    await expectWhole(page, 'petra')
    await expect
      .poll(() =>
        page.evaluate(
          async (path) => Boolean(await caches.match(path)),
          `${newsPath}library/related/petra.json`,
        ),
      )
      .toBe(true)
    await context.setOffline(true)
    await page.reload()
    await expectWhole(page, 'petra')
    await page.goto(`${base}saved`)
    await expectHeadlines(onDevice(page), ['petra'])
  })

  test('a pack that is no pack takes no copy away', async ({ page, context }) => {
    await open(page, '/articles/petra')
    await kept(page, 'petra')
    for (const answer of [{ status: 500 }, { body: '<!doctype html>' }, { body: '{}' }]) {
      let asked = 0
      await context.route('**/library/packs/*.json', (route) => {
        asked++
        return route.fulfill(answer)
      })
      await page.reload()
      await expect.poll(() => asked).toBeGreaterThan(0)
      await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
      await context.unroute('**/library/packs/*.json')
    }
    await context.setOffline(true)
    await page.reload()
    await expectWhole(page, 'petra')
  })
})

import type { Page, Route } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { aside, awake, chip, expectHeadlines, marks, open } from './pages.ts'
import { narrowedIds, sample, wordsOf } from './samples.ts'
import { expect, test } from './test.ts'

type Fault = { readonly answer: (route: Route) => Promise<void>; readonly title: string }
const { states } = arabic

/** What may come in the place of data, and what the page then says. */
const faults: Readonly<Record<string, Fault>> = {
  'a server error': {
    answer: (route) => route.fulfill({ status: 500, body: 'no' }),
    title: states.server.title,
  },
  'a page in place of data': {
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
    title: states.broken.title,
  },
  'half a file': {
    answer: (route) => route.fulfill({ contentType: 'application/json', body: '{"version":1,"id":"ib' }),
    title: states.broken.title,
  },
  'data of another shape': {
    answer: (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: '{"headlines":{"a":1},"headline":{},"names":[1]}',
      }),
    title: states.broken.title,
  },
  'no network': { answer: (route) => route.abort('internetdisconnected'), title: states.offline.title },
}

/** What can be opened inside the page, the data it needs, and its title once it has come. */
const journeys: Readonly<
  Record<string, { data: string; from: string; go: (page: Page) => Promise<void>; there: string }>
> = {
  'an article': {
    data: '**/library/articles/ibn-battuta.json',
    from: '/',
    go: (page) => page.locator('a[data-headline="ibn-battuta"]').click(),
    there: wordsOf(sample('ibn-battuta').headline).text,
  },
  'an entity': {
    data: '**/library/entities/*.json',
    from: '/entities?entity=egypt',
    go: (page) => page.getByRole('link', { name: arabicEntities.card.toPage }).click(),
    there: 'مصر',
  },
  'the front page': {
    data: '**/library/front.json',
    from: '/articles/the-nile',
    go: (page) => page.getByRole('navigation').getByRole('link', { name: arabic.navigation.front }).click(),
    there: arabicPages.front.title,
  },
  'the names': {
    data: '**/library/names/overview.json',
    from: '/articles/the-nile',
    go: (page) => page.getByRole('navigation').getByRole('link', { name: arabic.navigation.names }).click(),
    there: arabicPages.names.title,
  },
}

test.beforeEach(({ watch }) => watch.allow(/Failed to load resource/))

for (const [place, { data, from, go, there }] of Object.entries(journeys)) {
  for (const [name, fault] of Object.entries(faults)) {
    test(`${name} for ${place}: said in words, and Retry brings it`, async ({ page }) => {
      await page.route(data, fault.answer)
      await open(page, from)
      await go(page)
      const title = page.getByRole('heading', { level: 1 })
      await expect(title).toHaveText(fault.title)
      await page.unroute(data)
      await page.getByRole('button', { name: states.retry }).click()
      await expect(title).toHaveText(there)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    })
  }
}

for (const [name, fault] of Object.entries(faults)) {
  test(`${name} for the headlines beside an article: the text stays, and Retry brings them`, async ({
    page,
  }) => {
    const data = '**/library/related/ibn-battuta.json'
    await page.route(data, fault.answer)
    await open(page, '/')
    await page.locator('a[data-headline="ibn-battuta"]').click()
    await expect(aside(page)).toContainText(fault.title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      wordsOf(sample('ibn-battuta').headline).text,
    )
    await expect(marks(page).first()).toBeVisible()
    await page.unroute(data)
    await aside(page).getByRole('button', { name: states.retry }).click()
    await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
  })

  test(`${name} for a chosen name: the text and the chip stay, and Retry brings the headlines`, async ({
    page,
  }) => {
    const data = '**/library/entities/egypt.json'
    await page.route(data, fault.answer)
    await open(page, '/articles/the-nile')
    await marks(page, 'egypt').first().click()
    await expect(aside(page)).toContainText(fault.title)
    await expect(chip(page, 'egypt')).toBeVisible()
    await expect(page.getByRole('article').locator('p').first()).toBeVisible()
    await page.unroute(data)
    await aside(page).getByRole('button', { name: states.retry }).click()
    await expectHeadlines(aside(page), narrowedIds(['egypt'], [], 'the-nile'))
  })

  test(`${name} for a search: said in words, and Retry brings the results`, async ({ page }) => {
    const title = fault.title === states.offline.title ? arabicPages.search.offline.title : fault.title
    for (const data of ['**/library/search.json', '**/library/search/*/*.bin']) {
      await page.route(data, fault.answer)
      await open(page, '/search')
      await page.getByRole('combobox').fill('مصر')
      await expect(page.getByRole('main')).toContainText(title)
      await expect(page.getByRole('combobox')).toHaveValue('مصر')
      await page.unroute(data)
      await page.getByRole('button', { name: states.retry }).click()
      await expect(page.getByRole('main').locator('a[data-headline]').first()).toBeVisible()
    }
  })
}

test('an index of another build: said in words, and Retry finds the new one', async ({ page }) => {
  await page.route('**/library/search/*/*.bin', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await open(page, '/search?q=مصر')
  await expect(page.getByRole('main')).toContainText(arabicPages.search.noIndex.title)
  await page.unroute('**/library/search/*/*.bin')
  const manifest = page.waitForRequest('**/library/search.json')
  await page.getByRole('button', { name: states.retry }).click()
  await manifest
  await expect(page.getByRole('main').locator('a[data-headline]').first()).toBeVisible()
})

test('headlines that do not come for what was found: said in words, and Retry finds them', async ({
  page,
}) => {
  await page.route('**/library/headlines/0.json', (route) => route.fulfill({ status: 500, body: 'no' }))
  await open(page, '/search?q=المدن')
  await expect(page.getByRole('main')).toContainText(states.server.title)
  await page.unroute('**/library/headlines/0.json')
  await page.getByRole('button', { name: states.retry }).click()
  await expect(page.getByRole('main').locator('a[data-headline]').first()).toBeVisible()
})

test('an unknown article answers 404 with a page that says so and leads on', async ({ page }) => {
  const response = await page.goto('/articles/no-such-article')
  expect(response?.status()).toBe(404)
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(states.missingArticle.title)
  await page.getByRole('main').getByRole('link', { name: states.home }).click()
  await expectHeadlines(page.getByRole('main'), narrowedIds([]))
})

test('an unknown entity answers 404 with a page that says so', async ({ page }) => {
  const response = await page.goto('/entities/no-such-name')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(states.missingEntity.title)
})

test('a choice of a name nothing mentions says so and can be let go', async ({ page }) => {
  await open(page, '/articles/the-nile?entity=no-such-name')
  await expect(aside(page)).toContainText(arabic.filter.nothing.title)
  await expect(chip(page, 'no-such-name')).toBeVisible()
  await chip(page, 'no-such-name').getByRole('button').click()
  await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
})

test('code that cannot come leaves a page that says so', async ({ page, watch }) => {
  watch.allow(/dynamically imported module|names-page/)
  await page.route('**/assets/names-page-*.js', (route) => route.abort())
  await open(page, '/articles/the-nile')
  await page.getByRole('navigation').getByRole('link', { name: arabic.navigation.names }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(states.crashed.title)
  await page.getByRole('navigation').getByRole('link', { name: arabic.navigation.front }).click()
  await expectHeadlines(page.getByRole('main'), narrowedIds([]))
})

test('a page whose scripts never come can still be read', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/articles/the-nile')
  await expect(page.getByRole('article').locator('p').first()).toBeVisible()
  await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
})

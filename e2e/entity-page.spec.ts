import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { monthInWords } from '../src/words/dates.ts'
import { english } from '../src/words/en/words.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { englishEntities } from '../src/words/en/entity-words.ts'
import { manyCount } from './libraries.ts'
import { awake, chip, expectHeadlines, headlineIds, marks, open, speak } from './pages.ts'
import { addressOf, arabicName, mentionsOf, narrowedIds, readingOf, sample, samples } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

const told = arabicEntities
const address = '/entities/egypt'
const timeline = (page: Page) => page.getByRole('figure', { name: told.timeline.title })
const bars = (page: Page) => timeline(page).getByRole('link')

/** How many of an entity's articles each month has, newest first, in UTC. */
function monthsOf(entity: string): readonly (readonly [month: string, articles: number])[] {
  const counts = new Map<string, number>()
  for (const { published } of narrowedIds([entity]).map(sample)) {
    const month = published && new Date(published).toISOString().slice(0, 7)
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1))
}

test('a name stands in all its languages, each in its own direction', async ({ page }) => {
  await open(page, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicName('egypt'))
  const names = page.getByRole('main').locator('header dd bdi')
  const shown = await names.evaluateAll((all) =>
    all.map((name) => [name.getAttribute('lang'), name.textContent, getComputedStyle(name).direction]),
  )
  expect(shown).toContainEqual(['en', 'Egypt', 'ltr'])
  expect(shown).toContainEqual(['he', 'מצרים', 'rtl'])
})

test('an entity that Wikidata knows leads there', async ({ page }) => {
  await open(page, `${originOf('strange')}/entities/libya`)
  const link = page.getByRole('main').locator('a[href*="wikidata"]')
  await expect(link).toHaveAttribute('href', 'https://www.wikidata.org/wiki/Q1016')
})

test('the timeline tells every month with its number, the newest at the end of the line', async ({
  page,
}) => {
  await open(page, address)
  const months = monthsOf('egypt')
  expect(months.length).toBeGreaterThan(2)
  const names = months.map(([month, count]) => told.timeline.period(monthInWords(month, 'ar'), count))
  await expect(bars(page)).toHaveText(names)
  const places = () => bars(page).evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x))
  const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b)
  expect(await places()).toEqual(ascending(await places()))
  await speak(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('figure', { name: englishEntities.timeline.title })).toBeVisible()
  const mirrored = await page
    .getByRole('figure')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x))
  expect(mirrored).toEqual(ascending(mirrored).reverse())
})

test('a bar keeps the news of its month, and chosen again lets go', async ({ page }) => {
  await open(page, address)
  const [[month, count] = ['', 0]] = monthsOf('egypt')
  const within = narrowedIds(['egypt']).filter(
    (id) => new Date(sample(id).published ?? 0).toISOString().slice(0, 7) === month,
  )
  expect(within.length).toBe(count)
  await bars(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`from=${month}-01&to=${month}-3[01]$`))
  await expectHeadlines(page.getByRole('main'), within)
  await expect(bars(page).first()).toHaveAttribute('aria-current', 'true')
  await expect(bars(page).nth(1)).not.toHaveAttribute('aria-current')
  await expect(bars(page).first()).toBeFocused()
  await page.reload()
  await awake(page)
  await expectHeadlines(page.getByRole('main'), within)
  await bars(page).first().click()
  await expect(page).toHaveURL(address)
  await expectHeadlines(page.getByRole('main'), narrowedIds(['egypt']))
  await page.goBack()
  await expectHeadlines(page.getByRole('main'), within)
  await page.getByRole('button', { name: told.timeline.wholeTime }).click()
  await expectHeadlines(page.getByRole('main'), narrowedIds(['egypt']))
})

test('who appears with a name is told with the number of articles, and narrows', async ({ page }) => {
  await open(page, address)
  const companions = page.getByRole('region', { name: told.companions.title })
  const choices = await companions
    .locator('dd > span')
    .evaluateAll((all) =>
      all.map(
        (choice) =>
          [
            choice.querySelector('a')?.getAttribute('data-choose') ?? '',
            Number(choice.querySelector('span')?.textContent),
          ] as const,
      ),
    )
  expect(choices.length).toBeGreaterThan(10)
  for (const [id, count] of choices) expect(narrowedIds(['egypt', id]).length, id).toBe(count)
  const [[first] = ['']] = choices
  await companions.getByRole('link', { name: arabicName(first), exact: true }).click()
  await expect(page).toHaveURL(`${address}?entity=${first}`)
  await expect(chip(page, first)).toBeVisible()
  await expectHeadlines(page.getByRole('main'), narrowedIds(['egypt', first]))
})

test('every mention stands in its sentence below its headline, and leads to its article', async ({
  page,
}) => {
  await open(page, '/entities/cairo')
  const main = page.getByRole('main')
  for (const id of narrowedIds(['cairo'])) {
    const item = main.getByRole('listitem').filter({ has: page.locator(`a[data-headline="${id}"]`) })
    await item.scrollIntoViewIfNeeded()
    const texts = readingOf(sample(id)).map(([, words]) => words)
    const wanted = texts.flatMap(({ text, mentions }) =>
      mentions.filter(({ entity }) => entity === 'cairo').map(({ start, end }) => text.slice(start, end)),
    )
    if (wanted.length > 0) await expect(item.locator('mark').first(), id).toBeVisible()
    const more = item.getByRole('button')
    if ((await more.count()) > 0) await more.click()
    const marked = await item.locator('mark').allTextContents()
    expect(marked.length, id).toBe(wanted.length)
    for (const [index, name] of wanted.entries()) expect(marked[index]).toContain(name)
    for (const sentence of await item.locator('li > a:has(mark)').allTextContents()) {
      const bare = sentence.replaceAll('…', '').trim()
      expect(
        texts.some(({ text }) => text.includes(bare)),
        sentence,
      ).toBe(true)
    }
  }
  await main.locator('li > a:has(mark)').first().click()
  await expect(page).toHaveURL(/\/articles\/[^?]+\?entity=cairo$/)
  await expect(marks(page, 'cairo').first()).toHaveAttribute('data-chosen', '')
})

test('an article that cannot be had leaves its headline, says so, and Retry brings its sentences', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  const [first = ''] = narrowedIds(['cairo'])
  await page.route(`**/library/articles/${first}.json`, (route) => route.fulfill({ status: 500 }))
  await open(page, '/entities/cairo')
  const item = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator(`a[data-headline="${first}"]`) })
  await expect(item).toContainText(told.sentences.failed)
  await page.unroute(`**/library/articles/${first}.json`)
  await item.getByRole('button', { name: arabic.states.retry }).click()
  await expect(item.locator('mark').first()).toBeVisible()
})

test.describe('the list is saved whole', () => {
  async function saved(page: Page, format: 'CSV' | 'JSON') {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: told.export.as(format) }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    return { name: download.suggestedFilename(), text }
  }

  test('as CSV, from all pages of a long list', async ({ page }) => {
    await open(page, `${originOf('many')}/entities/egypt`)
    const { name, text } = await saved(page, 'CSV')
    expect(name).toBe('egypt.csv')
    expect(text.startsWith('\ufeffid,published,')).toBe(true)
    const ids = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0])
    expect(ids.length).toBe(manyCount)
    expect(new Set(ids).size).toBe(manyCount)
    expect(ids[0]).toBe(`item-${manyCount - 1}`)
    await expect(page.getByRole('status').filter({ hasText: told.export.done(manyCount) })).toBeVisible()
  })

  test('as JSON, narrowed as it is on the page', async ({ page, baseURL }) => {
    await open(page, `${address}?entity=cairo`)
    const { name, text } = await saved(page, 'JSON')
    expect(name).toBe('egypt.json')
    const { articles } = JSON.parse(text) as { articles: readonly { id: string; address: string }[] }
    expect(articles.map(({ id }) => id)).toEqual(narrowedIds(['egypt', 'cairo']))
    expect(articles[0]?.address).toBe(`${baseURL}${addressOf(articles[0]?.id ?? '')}`)
  })

  test('or not at all: a page of it that is missing is said, and a later try brings it', async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to load resource/)
    await page.route('**/library/entities/egypt/0.json', (route) => route.fulfill({ status: 404 }))
    await open(page, `${originOf('many')}/entities/egypt`)
    await page.getByRole('button', { name: told.export.as('CSV') }).click()
    await expect(page.getByRole('main')).toContainText(told.export.failed.title)
    await page.unroute('**/library/entities/egypt/0.json')
    expect((await saved(page, 'CSV')).text).toContain('item-000')
  })
})

test('in English the page is whole and mirrored', async ({ page }) => {
  await open(page, address)
  await speak(page, 'English')
  const words = englishEntities
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Egypt')
  await expect(page.getByRole('region', { name: words.companions.title })).toBeVisible()
  const [month = '', count = 0] = monthsOf('egypt')[0] ?? []
  await expect(page.getByRole('figure').getByRole('link').first()).toHaveText(
    words.timeline.period(monthInWords(month, english.lang), count),
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('headlines, names, companions and the timeline can be read', async ({ page }) => {
    await page.goto(address)
    const main = page.getByRole('main')
    expect(await headlineIds(main)).toEqual(narrowedIds(['egypt']))
    await expect(bars(page)).toHaveCount(monthsOf('egypt').length)
    await expect(page.getByRole('button', { name: told.export.as('CSV') })).not.toBeVisible()
    const companion = page.getByRole('region', { name: told.companions.title }).getByRole('link').first()
    await companion.click()
    await expect(page).toHaveURL(/\/entities\/[^/]+$/)
    await expect(main.locator('a[data-headline]').first()).toBeVisible()
  })
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })
  test('articles that were only looked into do not count as read', async ({ page }) => {
    await open(page, address)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.getByRole('navigation').getByRole('link', { name: arabic.navigation.names }).click()
    await page.getByRole('main').locator('a[data-choose="cairo"]').first().click()
    await page.getByRole('link', { name: told.card.toPage }).click()
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    const keptArticles = () =>
      page.evaluate(async () => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
        const requests = (await Promise.all(stores.map((store) => store.keys()))).flat()
        return requests.map(({ url }) => new URL(url).pathname).filter((path) => /^\/library\//.test(path))
      })
    await expect.poll(keptArticles).toContain('/library/entities/cairo.json')
    expect((await keptArticles()).filter((path) => path.includes('/articles/'))).toEqual([])
  })
})

test('every name of the samples has its page with as many articles as name it', async ({ request }) => {
  const ids = [...new Set(samples.flatMap(mentionsOf))]
  for (const id of ids.slice(0, 20)) {
    const html = await (await request.get(`/entities/${id}`)).text()
    expect(html.match(/data-headline="/g)?.length, id).toBe(narrowedIds([id]).length)
  }
})

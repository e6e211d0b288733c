import type { APIRequestContext, Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { speak } from './pages.ts'
import { addressOf, arabicName, narrowedIds, newestFirst, sample, samples, wordsOf } from './samples.ts'
import { newsPath, newsUrl, originOf } from './sites.ts'
import { expect, test } from './test.ts'

/** An element as the browser's own parser of XML read it. */
type Read = {
  readonly name: string
  readonly text: string
  readonly href: string | null
  readonly children: Read[]
}

/** Reads XML in the browser, on a page whose policy allows it. */
async function readXml(page: Page, source: string): Promise<Read> {
  if (page.url() !== 'about:blank') await page.goto('about:blank')
  return page.evaluate((xml) => {
    const read = (element: Element): Read => ({
      name: element.nodeName,
      text: element.textContent ?? '',
      href: element.getAttribute('href'),
      children: [...element.children].map(read),
    })
    const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
    if (documentElement.querySelector('parsererror')) throw new Error(documentElement.textContent ?? '')
    return read(documentElement)
  }, source)
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

const all = (element: Read, name: string) => element.children.filter((child) => child.name === name)
const textsIn = (elements: readonly Read[], name: string) =>
  elements.map((element) => all(element, name)[0]?.text)
const dated = (ids: readonly string[]) => ids.map(sample).filter(({ published }) => published)

/** The address on the test's server of what the site says is at its public address. */
function served(address: string): string {
  expect(address).toMatch(new RegExp(`^${newsUrl}${newsPath}`))
  return originOf('news') + address.slice(newsUrl.length)
}

for (const [what, address, articles] of [
  ['the front page', '/', dated(newestFirst(samples).map(({ id }) => id))],
  ['an entity', '/entities/egypt', dated(narrowedIds(['egypt']))],
] as const) {
  test(`${what} has a feed of its headlines`, async ({ page, request }) => {
    await page.goto(address)
    const link = page.getByRole('main').getByRole('link', { name: arabicPages.feed.follow })
    const href = (await link.getAttribute('href')) ?? ''
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe(href)
    const entries = all(await readXml(page, await textOf(request, href)), 'entry')
    const newest = articles.slice(0, 50)
    expect(textsIn(entries, 'title')).toEqual(newest.map(({ headline }) => wordsOf(headline).text))
    expect(entries.map((entry) => all(entry, 'link')[0]?.href)).toEqual(newest.map(({ id }) => addressOf(id)))
    const ids = textsIn(entries, 'id')
    expect(new Set(ids).size).toBe(newest.length)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:/)
  })
}

test('no article can break a feed', async ({ page, request }) => {
  const feed = await readXml(page, await textOf(request, `${originOf('strange')}/feed.xml`))
  expect(all(feed, 'entry').length).toBeGreaterThan(20)
})

test('a library without articles has no feed and names none', async ({ page, request }) => {
  expect((await request.get(`${originOf('empty')}/feed.xml`)).status()).toBe(404)
  await page.goto(`${originOf('empty')}/`)
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(0)
  await expect(page.getByRole('link', { name: arabicPages.feed.follow })).toHaveCount(0)
})

test('the sitemap leads from robots.txt to every page of the site', async ({ page, request }) => {
  test.setTimeout(120_000)
  const robots = await textOf(request, `${originOf('news')}${newsPath}robots.txt`)
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? ''
  const parts = all(await readXml(page, await textOf(request, served(index))), 'sitemap')
  const places: Read[] = []
  for (const part of textsIn(parts, 'loc'))
    places.push(...all(await readXml(page, await textOf(request, served(part ?? ''))), 'url'))
  const addresses = textsIn(places, 'loc') as string[]
  const entities = new Set(samples.flatMap(({ entities }) => (entities ?? []).map(({ id }) => id)))
  expect(addresses).toHaveLength(samples.length + entities.size + 2)
  for (const { id, published } of samples) {
    const at = addresses.indexOf(`${newsUrl}${newsPath}articles/${encodeURIComponent(id)}`)
    expect(all(places[at] as Read, 'lastmod')[0]?.text.slice(0, 10), id).toBe(published?.slice(0, 10))
  }
  for (const address of addresses) expect((await request.get(served(address))).status(), address).toBe(200)
})

test('a site that does not know its address names no sitemap and no picture', async ({ page, request }) => {
  expect(await textOf(request, '/robots.txt')).not.toContain('Sitemap')
  expect((await request.get('/sitemap.xml')).status()).toBe(404)
  await page.goto('/articles/the-nile')
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
})

test('feeds below a sub-path carry absolute addresses', async ({ page, request }) => {
  const address = `${newsUrl}${newsPath}feed.xml`
  const feed = await readXml(page, await textOf(request, served(address)))
  expect(all(feed, 'id')[0]?.text).toBe(address)
  for (const id of textsIn(all(feed, 'entry'), 'id')) {
    expect((await request.get(served(id ?? ''))).status(), id).toBe(200)
  }
})

test('every page has a picture to be shared with, of the size it says', async ({ page, request }) => {
  const pictures = new Set<string>()
  for (const path of ['', 'articles/the-nile', 'articles/journey-of-the-numerals', 'entities/egypt']) {
    await page.goto(`${originOf('news')}${newsPath}${path}`)
    const meta = (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute('content')
    const picture = served((await meta('')) ?? '')
    const size = [Number(await meta(':width')), Number(await meta(':height'))]
    const alt = await meta(':alt')
    if (path === 'articles/the-nile') expect(alt).toBe(wordsOf(sample('the-nile').headline).text)
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
    const headers = (await request.get(picture)).headers()
    expect(headers['content-type']).toBe('image/png')
    expect(headers['cache-control']).toContain('immutable')
    const shown = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, picture)
    expect(shown).toEqual(size)
    pictures.add(picture)
  }
  expect(pictures.size, 'a name shares the picture of the site').toBe(3)
})

for (const address of [
  `${originOf('sample')}/no/such/place`,
  `${originOf('news')}${newsPath}no/such/place/at/all`,
]) {
  test(`${new URL(address).pathname} answers with search, names and the newest`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource.*404/)
    const home = address.includes(newsPath) ? `${originOf('news')}${newsPath}` : `${originOf('sample')}/`
    const missing = await page.goto(address)
    expect(missing?.status()).toBe(404)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(arabic.states.missingPage.title)
    const newest = main.getByRole('region', { name: arabic.related.newest }).locator('a[data-headline]')
    await expect(newest.first()).toHaveText(wordsOf(newestFirst(samples)[0]?.headline ?? '').text)
    const names = main.getByRole('region', { name: arabicPages.front.mostNamed }).getByRole('link')
    expect(await names.count()).toBeGreaterThan(7)
    await names
      .filter({ hasText: arabicName('egypt') })
      .first()
      .click()
    await expect(page).toHaveURL(`${home}entities/egypt`)
    await page.goto(address)
    await main.getByRole('searchbox').fill('مصر')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${home}search?q=${encodeURIComponent('مصر')}`)
  })
}

test('a missing name or article leads on as well, in the language of the reader', async ({ page, watch }) => {
  watch.allow(/Failed to load resource.*404/)
  for (const [address, title] of [
    ['/articles/no-such-article', 'No such article'],
    ['/entities/no-such-name', 'No such name'],
    ['/nowhere', 'No page here'],
  ] as const) {
    await page.goto(address)
    if (address.startsWith('/articles')) await speak(page, 'English')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main.getByRole('searchbox', { name: 'Search articles and names' })).toBeVisible()
    await expect(main.getByRole('region', { name: 'Latest news' }).locator('a[data-headline]')).toHaveCount(6)
    await expect(main.getByRole('link', { name: 'Names', exact: true })).toHaveAttribute('href', '/entities')
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an address that leads nowhere leads on', async ({ page, watch }) => {
    watch.allow(/Failed to load resource.*404/)
    await page.goto('/no/such/place')
    const newest = page.getByRole('region', { name: arabic.related.newest })
    await newest.locator('a[data-headline]').first().click()
    await expect(page.getByRole('article')).toBeVisible()
  })
})

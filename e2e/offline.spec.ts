import { chromium, type Page } from '@playwright/test'
import { arabicShelf } from '../src/words/ar/shelf-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { browserArguments, findBrowser } from './find-browser.ts'
import { aside, awake, headlineIds, open } from './pages.ts'
import { readingOf, sample, wordsOf } from './samples.ts'
import { newsPath, originOf } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ serviceWorkers: 'allow' })
test.beforeEach(({ watch }) => watch.allow(/Failed to load resource|net::ERR_/))

const { states } = arabic

/** Waits until the copy of what a page came with is kept. */
async function kept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (address) => Boolean(await caches.match(address)), path), {
      timeout: 15_000,
    })
    .toBe(true)
}

const copyOf = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address))?.text(), path)

test('an article once read opens without a connection, whole, with its headlines', async ({
  page,
  context,
}) => {
  await open(page, '/articles/petra')
  await kept(page, '/library/articles/petra.json')
  await kept(page, '/library/related/petra.json')
  await kept(page, '/library/media/petra.svg')
  const beside = await headlineIds(aside(page))
  await context.setOffline(true)
  await page.reload()
  await awake(page)
  const article = sample('petra')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(article.headline).text)
  const text = await page.getByRole('article').textContent()
  for (const [, words] of readingOf(article)) expect(text).toContain(words.text)
  await expect.poll(() => headlineIds(aside(page))).toEqual(beside)
  const picture = page.getByRole('article').getByRole('img').first()
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(1200)
  // Some versions of the browser tell a page that was reloaded nothing of the connection cut before.
  await context.setOffline(false)
  await context.setOffline(true)
  await expect(page.getByText(states.offlineBar)).toBeVisible()
})

test('what is kept is listed, and opens from the list without a connection', async ({ page, context }) => {
  await open(page, '/articles/petra')
  await kept(page, '/library/articles/petra.json')
  await context.setOffline(true)
  await page.goto('/saved')
  await awake(page)
  const device = page.getByRole('region', { name: arabicShelf.device.title })
  await expect.poll(() => headlineIds(device)).toEqual(['petra'])
  await device.locator('a[data-headline="petra"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(sample('petra').headline).text)
})

test('an article never read says so without a connection, and Retry brings it back', async ({
  page,
  context,
}) => {
  await open(page, '/articles/petra')
  await kept(page, '/library/articles/petra.json')
  await context.setOffline(true)
  await page.goto('/articles/ibn-battuta')
  await awake(page)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(states.offline.title)
  await context.setOffline(false)
  await page.getByRole('button', { name: states.retry }).click()
  await expect(title).toHaveText(wordsOf(sample('ibn-battuta').headline).text)
  await kept(page, '/library/articles/ibn-battuta.json')
})

for (const [name, answer] of Object.entries({
  'a page in place of data': { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
  'half a file': { contentType: 'application/json', body: '{"version":1,' },
  'a server error': { status: 500, contentType: 'application/json', body: '{}' },
  'an empty answer': { contentType: 'application/json', body: '' },
})) {
  test(`${name} never takes the place of a kept copy`, async ({ page, context }) => {
    await open(page, '/articles/petra')
    await kept(page, '/library/articles/petra.json')
    const copy = await copyOf(page, '/library/articles/petra.json')
    let answered = 0
    await context.route('**/library/articles/petra.json', (route) => {
      answered++
      return route.fulfill(answer)
    })
    await page.evaluate(() =>
      fetch('/library/articles/petra.json').then(
        (response) => response.text(),
        () => '',
      ),
    )
    expect(answered, 'the worker asked the network').toBeGreaterThan(0)
    expect(await copyOf(page, '/library/articles/petra.json')).toBe(copy)
    await context.unroute('**/library/articles/petra.json')
    await context.setOffline(true)
    await page.reload()
    await awake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(sample('petra').headline).text)
  })
}

test('below a sub-path too', async ({ page, context }) => {
  const base = `${originOf('news')}${newsPath}`
  await open(page, `${base}articles/petra`)
  await kept(page, `${newsPath}library/articles/petra.json`)
  await context.setOffline(true)
  await page.reload()
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(sample('petra').headline).text)
})

test('the site can be installed', async () => {
  const executablePath = findBrowser(process.env)
  const context = await chromium.launchPersistentContext('', {
    args: [...browserArguments()],
    ...(executablePath && { executablePath }),
  })
  try {
    const page = await context.newPage()
    await open(page, originOf('sample'))
    const devtools = await context.newCDPSession(page)
    await expect
      .poll(async () => (await devtools.send('Page.getInstallabilityErrors')).installabilityErrors)
      .toEqual([])
  } finally {
    await context.close()
  }
})

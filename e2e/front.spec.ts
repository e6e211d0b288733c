import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { manyCount } from './libraries.ts'
import { expectHeadlines, headlineIds, open, untilStill } from './pages.ts'
import { arabicName, mentionsOf, narrowedIds, newestFirst, samples, wordsOf } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

test('the front page lists every headline, newest first', async ({ page }) => {
  await open(page, '/')
  await expectHeadlines(
    page.getByRole('main'),
    newestFirst(samples).map(({ id }) => id),
  )
})

test('each headline stands in its own language and direction', async ({ page }) => {
  await open(page, '/')
  for (const article of samples) {
    const link = page.getByRole('main').locator(`a[data-headline="${article.id}"]`)
    await expect(link).toHaveText(wordsOf(article.headline).text)
    const [lang, dir] = await link.evaluate((element) => [
      element.closest('[lang]')?.getAttribute('lang'),
      getComputedStyle(element).direction,
    ])
    expect([lang, dir], article.id).toEqual([article.lang, article.dir])
  }
})

test('who is named in most articles comes first', async ({ page }) => {
  await open(page, '/')
  const spread = new Map<string, number>()
  for (const article of samples)
    for (const id of new Set(mentionsOf(article))) spread.set(id, (spread.get(id) ?? 0) + 1)
  const most = Math.max(...spread.values())
  const top = [...spread].filter(([, count]) => count === most).map(([id]) => arabicName(id))
  const names = page.getByRole('region', { name: arabicPages.front.mostNamed }).getByRole('link')
  expect(top).toContain(await names.first().textContent())
  expect(await names.count()).toBeGreaterThan(7)
})

for (const [query, spelled] of [
  ['الاسكندريه', 'alexandria'],
  ['الإسكندرية', 'alexandria'],
  ['بالقاهره', 'cairo'],
  ['القاهرة', 'cairo'],
] as const) {
  test(`a search for «${query}» finds what names ${spelled}, however it is spelled`, async ({ page }) => {
    const ids = samples.flatMap(({ entities }) => entities ?? []).map(({ id }) => id)
    const entity = ids.find((id) => id === spelled)
    expect(entity, `the samples name ${spelled}`).toBe(spelled)
    await open(page, '/')
    await page.getByRole('searchbox', { name: arabic.searchBox.label }).fill(query)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent(query)}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1, name: arabicPages.search.title })).toBeVisible()
    await expect(main.getByRole('link', { name: arabicName(spelled), exact: true })).toBeVisible()
    for (const id of narrowedIds([spelled]))
      await expect(main.locator(`a[data-headline="${id}"]`)).toBeVisible()
    const found = await headlineIds(main)
    expect(found.length).toBeLessThan(samples.length)
  })
}

test('the results follow what is typed, and a shared address finds the same', async ({ page }) => {
  await open(page, '/search')
  const box = page.getByRole('combobox')
  await box.fill('البتراء')
  const main = page.getByRole('main')
  await expect.poll(() => headlineIds(main)).toContain('petra')
  await box.fill('قثصضخ')
  await expect(main).toContainText(/لا نتيجة عن/)
  await open(page, `/search?q=${encodeURIComponent('البتراء')}`)
  await expect.poll(() => headlineIds(main)).toContain('petra')
  await expect(box).toHaveValue('البتراء')
})

test('a long library shows its newest headlines, and the rest as often as asked', async ({ page }) => {
  const ids = Array.from(
    { length: manyCount },
    (_, index) => `item-${String(index).padStart(3, '0')}`,
  ).reverse()
  const main = page.getByRole('main')
  const more = page.getByRole('button', { name: arabic.moreHeadlines })
  await open(page, originOf('many'))
  await expectHeadlines(main, ids.slice(0, 100))
  await more.click()
  await expectHeadlines(main, ids)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const address of ['/entities/egypt', '/?entity=egypt']) {
    await open(page, originOf('many') + address)
    for (const count of [50, 100]) {
      await expectHeadlines(main, ids.slice(0, count))
      // The sentences below the headlines come when they are near, and move the button.
      await more.scrollIntoViewIfNeeded()
      await untilStill(page, asked)
      await more.click()
    }
    await expect(main).toContainText(arabic.headlinesOf(manyCount, manyCount))
    await expect(more).toHaveCount(0)
  }
})

test('an empty library says so on every page that lists it', async ({ page }) => {
  await open(page, originOf('empty'))
  await expect(page.getByRole('main')).toContainText(arabicPages.front.empty.title)
  await open(page, `${originOf('empty')}/entities`)
  await expect(page.getByRole('main')).toContainText(arabicPages.names.empty.title)
  await open(page, `${originOf('empty')}/search?q=x`)
  await expect(page.getByRole('main')).toContainText(/لا نتيجة/)
  await open(page, `${originOf('empty')}/saved`)
  await expect(page.getByRole('main')).toContainText(arabicPages.kept.empty.title)
})

import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { englishEntities } from '../src/words/en/entity-words.ts'
import { aside, awake, chip, expectHeadlines, expectNoSidewaysScroll, open, speak } from './pages.ts'
import { arabicName, mentionsOf, narrowedIds, samples } from './samples.ts'
import { expect, test } from './test.ts'

const { names: told, card } = arabicEntities
const entities = samples.flatMap((article) => article.entities ?? [])

/** Ids of the entities of a kind that are mentioned, as most articles call them. */
function idsOf(kind: string): readonly string[] {
  const mentioned = new Set(samples.flatMap(mentionsOf))
  return [...new Set(entities.filter((entity) => entity.kind === kind).map(({ id }) => id))].filter((id) =>
    mentioned.has(id),
  )
}

test('the most named of each kind come first, with the number of their articles', async ({ page }) => {
  await open(page, '/entities')
  const places = page.getByRole('region', { name: arabic.kinds.place.many })
  const shown = await places
    .locator('li > span')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          [
            one.querySelector('a')?.getAttribute('data-choose') ?? '',
            one.querySelector('span')?.textContent,
          ] as const,
      ),
    )
  expect(shown.length).toBeGreaterThan(20)
  const counts = shown.map(([id]) => narrowedIds([id]).length)
  expect(shown.map(([, count]) => Number(count))).toEqual(counts)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('all of a kind can be paged through, most named first', async ({ page }) => {
  await open(page, '/entities')
  const title = told.all(arabic.kinds.place.many, idsOf('place').length)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL('/entities?kind=place')
  const names = page.getByRole('main').locator('a[data-choose]')
  await expect(names).toHaveCount(Math.min(100, idsOf('place').length))
  while (await page.getByRole('button', { name: told.more }).isVisible()) {
    const before = await names.count()
    await page.getByRole('button', { name: told.more }).click()
    await expect.poll(() => names.count()).toBeGreaterThan(before)
  }
  const shown = await names.evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-choose') ?? ''),
  )
  expect([...shown].sort()).toEqual([...idsOf('place')].sort())
})

test('by alphabet a name stands under its letter without the article', async ({ page }) => {
  await open(page, '/entities?kind=place')
  await page.getByRole('link', { name: told.alphabetical, exact: true }).click()
  await expect(page).toHaveURL('/entities?kind=place&order=alphabet')
  const letters = page.getByRole('navigation', { name: told.letters })
  await letters.getByRole('link', { name: /ق/ }).click()
  await expect(page).toHaveURL(`/entities?kind=place&order=alphabet&letter=${encodeURIComponent('ق')}`)
  const names = page.getByRole('main').locator('a[data-choose]')
  await expect(names.filter({ hasText: /^القاهرة$/ })).toBeVisible()
  const keys = (await names.allTextContents()).map((name) => name.replace(/^ال/, ''))
  expect(keys.length).toBeGreaterThan(3)
  expect(keys.every((key) => key.startsWith('ق'))).toBe(true)
  await page.reload()
  await awake(page)
  await expect(names.filter({ hasText: /^القاهرة$/ })).toBeVisible()
  await page.goBack()
  await expect(letters.getByRole('link').first()).toHaveAttribute('aria-current', 'true')
})

for (const query of ['الاسكندريه', 'alexandria', 'אלכסנדריה', 'اسكندر']) {
  test(`«${query}» finds Alexandria`, async ({ page }) => {
    await open(page, '/entities')
    await page.getByRole('searchbox', { name: told.search }).fill(query)
    await expect(page.getByRole('main').locator('a[data-choose="alexandria"]')).toBeVisible()
    await expect(page.getByRole('region', { name: arabic.kinds.place.many })).toHaveCount(0)
    await page.getByRole('searchbox').fill('')
    await expect(page.getByRole('region', { name: arabic.kinds.place.many })).toBeVisible()
  })
}

test('a name nobody has says so', async ({ page }) => {
  await open(page, '/entities')
  await page.getByRole('searchbox').fill('ظظظظظ')
  await expect(page.getByRole('main')).toContainText(told.nothing.title)
})

test('choosing a name, however far down, brings its news beside it, and the way to its page', async ({
  page,
}) => {
  await open(page, '/entities')
  const last = page.getByRole('main').locator('a[data-choose]').last()
  await last.scrollIntoViewIfNeeded()
  const id = (await last.getAttribute('data-choose')) ?? ''
  const before = await last.boundingBox()
  await last.click()
  await expect(page).toHaveURL(`/entities?entity=${encodeURIComponent(id)}`)
  await expectHeadlines(aside(page), narrowedIds([id]))
  await expect(aside(page).locator('a[data-headline]').first()).toBeInViewport()
  await expect(last).toBeInViewport()
  const after = await last.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60)
  await page.keyboard.press('Escape')
  await expect(chip(page, id)).toHaveCount(0)
  await last.click()
  await aside(page).getByRole('link', { name: card.toPage }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicName(id))
})

test('a page of names that cannot be had is said, and Retry brings it', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await page.route('**/library/names/place/0.json', (route) => route.fulfill({ status: 500 }))
  await open(page, '/entities?kind=place')
  await expect(page.getByRole('main')).toContainText(arabic.states.server.title)
  await page.unroute('**/library/names/place/0.json')
  await page.getByRole('main').getByRole('button', { name: arabic.states.retry }).click()
  await expect(page.getByRole('main').locator('a[data-choose]').first()).toBeVisible()
})

test('an address nobody wrote by hand shows the names all the same', async ({ page }) => {
  await open(page, '/entities?kind=nothing&order=backwards&letter=%00')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicPages.names.title)
  await expect(page.getByRole('region', { name: arabic.kinds.place.many })).toBeVisible()
  await open(page, '/entities?kind=place&order=alphabet&letter=zzz')
  await expect(page.getByRole('main').locator('a[data-choose]').first()).toBeVisible()
})

test('in English the alphabet is the Latin one', async ({ page }) => {
  await open(page, '/entities?kind=place&order=alphabet')
  await speak(page, 'English')
  const letters = page.getByRole('navigation', { name: englishEntities.names.letters })
  await expect(letters.getByRole('link').first()).toHaveText('A')
  await expect(page.getByRole('main').locator('a[data-choose]', { hasText: /^Alexandria$/ })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
  test('the news of a chosen name is one touch away', async ({ page }) => {
    await open(page, '/entities')
    await page.getByRole('main').locator('a[data-choose]').first().tap()
    await expectNoSidewaysScroll(page)
    const bar = page.getByRole('region', { name: arabic.filter.label })
    await expect(bar).toBeInViewport()
    await bar.getByRole('link').first().tap()
    await expect(aside(page).locator('a[data-headline]').first()).toBeInViewport()
  })
})

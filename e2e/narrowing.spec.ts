import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { dateInWords } from '../src/words/dates.ts'
import { languageName } from '../src/words/language-name.ts'
import { aside, expectHeadlines, open } from './pages.ts'
import { arabicName, mentionsOf, narrowedIds, newestFirst, samples } from './samples.ts'
import { expect, test } from './test.ts'

const { filterForm } = arabicPages
const entity = 'egypt'
const mentioning = newestFirst(samples).filter((article) => mentionsOf(article).includes(entity))
const languages = [...new Set(samples.map(({ lang }) => lang))]

test('a list is narrowed by language and by day, in the address, and each wish is let go by its chip', async ({
  page,
}) => {
  await open(page, `/?entity=${entity}`)
  const main = page.getByRole('main')
  await main.getByText(arabic.filter.narrow).click()
  await main.getByLabel(filterForm.language).selectOption('ar')
  const inArabic = mentioning.filter(({ lang }) => lang === 'ar')
  await expect(page).toHaveURL(/[?&]lang=ar(&|$)/)
  await expectHeadlines(
    main,
    inArabic.map(({ id }) => id),
  )

  const day = inArabic[2]?.published?.slice(0, 10) ?? ''
  await main.getByLabel(filterForm.from).fill(day)
  const since = inArabic.filter(({ published }) => (published ?? '').slice(0, 10) >= day)
  expect(since.length).toBeGreaterThan(0)
  expect(since.length).toBeLessThan(inArabic.length)
  await expectHeadlines(
    main,
    since.map(({ id }) => id),
  )
  await expect(main.getByText(arabic.filter.from(dateInWords(day, 'ar')))).toBeVisible()

  await page.getByRole('button', { name: arabic.filter.remove(languageName('ar', 'ar')) }).click()
  await expect(page).not.toHaveURL(/lang=/)
  await page.goBack()
  await page.goBack()
  await expectHeadlines(
    main,
    inArabic.map(({ id }) => id),
  )
  await page.reload()
  await expectHeadlines(
    main,
    inArabic.map(({ id }) => id),
  )
  await page.getByRole('button', { name: arabic.filter.clear }).click()
  await expect(page).toHaveURL('/')
})

test('the counts of languages follow the choice', async ({ page }) => {
  await open(page, `/?entity=${entity}`)
  await page.getByRole('main').getByText(arabic.filter.narrow).click()
  for (const lang of languages) {
    const count = mentioning.filter((article) => article.lang === lang).length
    const option = page.locator(`option[value="${lang}"]`)
    await expect(option).toContainText(`(${count})`)
  }
})

for (const [place, address, inList] of [
  [
    'beside an article, without the article itself',
    `/articles/the-nile?entity=${entity}`,
    (id: string) => id !== 'the-nile',
  ],
  ['on the page of a name', `/entities/${entity}`, () => true],
] as const) {
  test(`the counts of languages are those of the list › ${place}`, async ({ page }) => {
    await open(page, address)
    await page.getByText(arabic.filter.narrow).click()
    for (const lang of languages) {
      const count = mentioning.filter((article) => article.lang === lang && inList(article.id)).length
      await expect(page.locator(`option[value="${lang}"]`)).toContainText(`(${count})`)
    }
  })
}

test('a search is narrowed by language, with the number of articles it will leave', async ({ page }) => {
  await open(page, '/search?q=مصر')
  const main = page.getByRole('main')
  await main.getByText(arabic.filter.narrow).click()
  const option = page.locator('option[value="ar"]')
  await expect(option).toContainText(/\(\d+\)/)
  const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1])
  const all = await main.locator('ol a[data-headline]').count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(all)
  await main.getByLabel(filterForm.language).selectOption('ar')
  await expect(page).toHaveURL(/[?&]q=.*[?&]lang=ar(&|$)/)
  await expect(main.locator('ol a[data-headline]')).toHaveCount(count)
  await expect(main.getByText(arabicPages.search.found(count, 'مصر'))).toBeVisible()
})

test('a name tells what adding it or leaving it out would leave, before the click', async ({ page }) => {
  await open(page, `/articles/the-nile?entity=${entity}`)
  const other = 'cairo'
  const both = narrowedIds([entity, other], [], 'the-nile')
  const label = `${arabic.filter.include(arabicName(other))}: ${arabic.count.headlines(both.length)}`
  await page.getByRole('main').getByRole('button', { name: label }).click()
  await expectHeadlines(aside(page), both)
  const without = narrowedIds([entity], [other], 'the-nile')
  await page.goBack()
  const exclude = `${arabic.filter.exclude(arabicName(other))}: ${arabic.count.headlines(without.length)}`
  await page.getByRole('main').getByRole('button', { name: exclude }).click()
  await expectHeadlines(aside(page), without)
})

test('days and languages that are none are passed over', async ({ page }) => {
  await open(page, '/?from=2026-13-45&to=tomorrow&lang=%22%3E&entity=egypt')
  await expectHeadlines(page.getByRole('main'), narrowedIds(['egypt']))
  await expect(page.locator('[data-filter]')).toHaveCount(1)
})

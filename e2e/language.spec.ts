import type { Page } from '@playwright/test'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { english } from '../src/words/en/words.ts'
import { englishPages } from '../src/words/en/page-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { englishCatalogue } from '../src/words/en/catalogue.ts'
import { persianCatalogue } from '../src/words/fa/catalogue.ts'
import { hebrewCatalogue } from '../src/words/he/catalogue.ts'
import { urduCatalogue } from '../src/words/ur/catalogue.ts'
import { aside, awake, open, speak } from './pages.ts'
import { expect, test } from './test.ts'

const rightToLeft = [
  ['فارسی', persianCatalogue],
  ['עברית', hebrewCatalogue],
  ['اردو', urduCatalogue],
] as const

for (const [name, catalogue] of rightToLeft) {
  const { words, pages, settings } = catalogue
  test(`the interface speaks ${words.lang} alone, and remembers`, async ({ page }) => {
    const own = new Set(phrasesOf(catalogue))
    const foreign = new Set(
      phrasesOf([arabic, arabicPages, arabicEntities, arabicSettings, englishCatalogue]).filter(
        (phrase) => !own.has(phrase),
      ),
    )
    const html = page.locator('html')
    await open(page, '/articles/journey-of-the-numerals?entity=egypt')
    await speak(page, name)
    for (const address of [undefined, '/', '/entities', '/entities/egypt', '/search', '/saved']) {
      if (address === undefined) await page.reload()
      else await page.goto(address)
      await expect(html).toHaveAttribute('lang', words.lang)
      await expect(html).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('navigation', { name: words.navigation.label })).toBeVisible()
      const said = await told(page)
      expect(said).toContain(words.navigation.names)
      expect(said.filter((text) => foreign.has(text))).toEqual([])
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.kept.title)
    await page.getByRole('button', { name: words.settings }).click()
    await expect(page.getByRole('dialog', { name: settings.title })).toBeVisible()
    expect((await told(page)).filter((text) => foreign.has(text))).toEqual([])
  })
}

test('the interface turns English and back, and remembers', async ({ page }) => {
  await open(page, '/articles/the-nile')
  const html = page.locator('html')
  await speak(page, 'English')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('dir', 'ltr')
  await expect(aside(page)).toHaveAccessibleName(english.related.title)
  await expect(page.getByRole('navigation', { name: english.navigation.label })).toBeVisible()
  await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar')
  await page.reload()
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(aside(page)).toHaveAccessibleName(english.related.title)
  await page.goto('/entities')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishPages.names.title)
  await speak(page, 'العربية')
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await page.reload()
  await awake(page)
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicPages.names.title)
})

for (const [name, lang] of [
  ['English', 'en'],
  ['עברית', 'he'],
] as const) {
  test(`in ${lang} nothing of the interface stays Arabic`, async ({ page }) => {
    await open(page, '/articles/journey-of-the-numerals?entity=egypt')
    await speak(page, name)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    expect((await told(page)).filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([])
  })
}

test('an English page has no sideways scroll and keeps the article on its side', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await speak(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  const main = await page.getByRole('main').boundingBox()
  const headlines = await aside(page).boundingBox()
  expect((headlines?.x ?? 0) + (headlines?.width ?? 0)).toBeLessThanOrEqual(main?.x ?? 0)
})

test('a damaged or foreign choice in the store is passed over', async ({ page }) => {
  for (const stored of ['{', '{"language":"xx"}', 'null', '[]']) {
    await page.goto('/')
    await page.evaluate((value) => localStorage.setItem('warraq-preferences', value), stored)
    await open(page, '/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  }
})

/** What the interface says on a page, beside the articles and what is marked as Arabic. */
function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, nav a, h1, h2, h3, [aria-label], label, legend')]
      .filter((element) => !element.closest('[lang="ar"], article, label[lang]'))
      .flatMap((element) => [element.getAttribute('aria-label') ?? '', element.textContent.trim()]),
  )
}

/** All that a catalogue says in fixed words. */
function phrasesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : []
}

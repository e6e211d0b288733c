import { arabicPages } from '../src/words/ar/page-words.ts'
import { english } from '../src/words/en/words.ts'
import { englishPages } from '../src/words/en/page-words.ts'
import { aside, awake, open, speak } from './pages.ts'
import { expect, test } from './test.ts'

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

test('in English nothing of the interface stays Arabic', async ({ page }) => {
  await open(page, '/articles/journey-of-the-numerals?entity=egypt')
  await speak(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const told = await page.evaluate(() =>
    [...document.querySelectorAll('button, nav a, h2, h3, [aria-label], label')]
      .filter((element) => !element.closest('[lang="ar"], article'))
      .map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`)
      .filter((text) => /\p{Script=Arabic}/u.test(text)),
  )
  expect(told).toEqual([])
})

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

import type { Page } from '@playwright/test'
import { lookOf } from '../src/preferences/look.ts'
import { type Preferences, usualPreferences } from '../src/preferences/preferences.ts'
import { withoutTashkeel } from '../src/text/tashkeel.ts'
import { arabicEntities } from '../src/words/ar/entity-words.ts'
import { arabicSettings as told } from '../src/words/ar/settings-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { inDigits } from '../src/words/digits.ts'
import { marks, open, routes, speak, untilStill } from './pages.ts'
import { addressOf, elementsOf, mentionsOf, readingOf, sample, wordsOf } from './samples.ts'
import { expect, test } from './test.ts'

/** Comes back as a reader who chose so before. */
async function choseBefore(page: Page, chosen: Partial<Preferences>): Promise<void> {
  const preferences = { ...usualPreferences, ...chosen }
  const kept = JSON.stringify({ version: 2, ...preferences, look: lookOf(preferences) })
  await page.addInitScript((text) => {
    if (!localStorage.getItem('warraq-preferences')) localStorage.setItem('warraq-preferences', text)
  }, kept)
}

const sheet = (page: Page) => page.getByRole('dialog', { name: told.title })

function choose(page: Page, label: string, name: string) {
  return sheet(page).getByRole('group', { name: label }).getByRole('radio', { name, exact: true }).check()
}

/** What the interface prints and says with 0-9 in it: neither articles' texts nor names, nor what is isolated. */
function printedInAscii(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts =
      '.reading, h1, h2 a, h2 + p, [data-headline], [data-choose], bdi, p:has(mark), script, style, noscript'
    const isText = (element: Element | null) =>
      element?.closest(texts) || (element?.matches('.text-accent') && element.closest('li[lang], article'))
    const found: string[] = []
    const note = (text: string) => {
      if (/[0-9]/.test(text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, ''))) found.push(text)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode
      if (!isText(parentElement)) note(nodeValue ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) note(element.getAttribute(name) ?? '')
    }
    return found
  })
}

test.describe('whoever chose ١٢٣ and the Hijri calendar', () => {
  test.beforeEach(({ page }) => choseBefore(page, { digits: 'arab', calendar: 'islamic' }))

  for (const [what, address] of Object.entries(routes)) {
    test(`finds no other digits on ${what}`, async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await open(page, address)
      await untilStill(page, asked)
      await expect.poll(() => printedInAscii(page)).toEqual([])
    })
  }

  test('finds no other digits in what opens either', async ({ page }) => {
    await open(page, `${addressOf('the-nile')}?entity=egypt`)
    await marks(page).first().hover()
    const card = page.locator('#mention-card')
    await expect(card.locator('time').first()).toHaveText(/هـ$/)
    await expect(card).toContainText(/[٠-٩] مرة|مرات|مرتان/)
    await page.getByText(arabic.filter.narrow).click()
    await expect(page.locator('select option').nth(2)).toHaveText(/\([٠-٩٬]+\)$/)
    await page.getByRole('button', { name: arabic.filter.nextMention }).click()
    await expect(page.getByText(arabic.filter.previousMention)).toBeVisible()
    await expect.poll(() => printedInAscii(page)).toEqual([])
  })

  test('reads the day in it, as it is written where it was written', async ({ page }) => {
    await open(page, addressOf('al-mutanabbi-life'))
    const time = page.locator('article header time')
    await expect(time).toHaveText('٢٦ شعبان ١٤٤٧ هـ')
    await expect(time).toHaveAttribute('datetime', '2026-02-14T16:45:00+03:00')
  })

  test('reads the article itself as it is', async ({ page }) => {
    const article = sample('al-khwarizmi')
    await open(page, addressOf(article.id))
    await expect(page.locator('article header time')).toHaveText(/هـ$/)
    const text = await page.getByRole('article').textContent()
    for (const [, words] of readingOf(article)) expect(text).toContain(words.text)
    await expect(page.locator('.reading > ol').first()).toHaveCSS('list-style-type', 'arabic-indic')
  })

  test('sees a timeline of the months that share its days', async ({ page }) => {
    await open(page, '/entities/egypt')
    const bars = page.getByRole('list', { name: arabicEntities.timeline.title })
    await expect(bars.getByRole('link').first()).toHaveText(
      /^\u2068جمادى الأولى – جمادى الآخرة ١٤٤٨ هـ\u2069: /,
    )
  })

  test('narrows by days and is told so in it', async ({ page }) => {
    await open(page, '/?from=2026-06-16')
    await expect(page.getByText(arabic.filter.from('١ محرم ١٤٤٨ هـ'))).toBeVisible()
  })

  for (const width of [360, 1280]) {
    for (const address of ['/', addressOf('the-nile'), addressOf('hebrew-revival-ben-yehuda')]) {
      test(`sees nothing jump at ${decodeURI(address)}, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.addInitScript(() => {
          const shifts: number[] = []
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
          Object.assign(window, { shifts })
        })
        const jump = async () => {
          await open(page, address)
          await expect(page.locator('main time').first()).toHaveText(/١٤٤[٧٨]/)
          await page.evaluate(() => document.fonts.ready)
          const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
          return shifts.reduce((sum, shift) => sum + shift, 0)
        }
        // The least of three: a face that comes late moves lines of its own.
        const jumps = [await jump(), await jump(), await jump()]
        expect(Math.min(...jumps)).toBeLessThan(0.01)
      })
    }
  }
})

test('digits, calendar and names of months follow at once, and are kept', async ({ page }) => {
  await open(page, addressOf('the-nile'))
  const time = page.locator('article header time').first()
  await expect(time).toHaveText('24 سبتمبر 2026')
  await page.getByRole('button', { name: /Settings/ }).click()
  await choose(page, told.months.label, told.months.levantine)
  await expect(time).toHaveText('24 أيلول 2026')
  await choose(page, told.months.label, told.months.maghrebi)
  await expect(time).toHaveText('24 شتنبر 2026')
  await choose(page, told.months.label, told.months.dual)
  await choose(page, told.digits.label, told.digits.arabext)
  await expect(time).toHaveText('۲۴ أيلول / سبتمبر ۲۰۲۶')
  await choose(page, told.calendar.label, told.calendar.persian)
  await expect(time).toHaveText('۲ مهر ۱۴۰۵ هـ.ش')
  await expect(sheet(page).getByRole('group', { name: told.months.label })).toHaveCount(0)
  await choose(page, told.calendar.label, told.calendar.hebrew)
  await expect(time).toHaveText('۱۳ تشري ۵۷۸۷ عبرية')
  await page.reload()
  await expect(time).toHaveText('۱۳ تشري ۵۷۸۷ عبرية')
  await page.getByRole('button', { name: /Settings/ }).click()
  await sheet(page).getByRole('button', { name: told.reset }).click()
  await expect(time).toHaveText('24 سبتمبر 2026')
})

test('Persian is printed with its own digits, unless others are chosen', async ({ page }) => {
  await open(page, '/entities')
  await speak(page, 'فارسی')
  await expect.poll(() => printedInAscii(page)).toEqual([])
  const counts = page.locator('main [data-count]')
  const persian = await counts.first().textContent()
  expect(persian).toMatch(/^[۰-۹٬]+$/)
  await page.getByRole('button', { name: /Settings/ }).click()
  await page.getByRole('dialog').getByRole('radio', { name: told.digits.latn, exact: true }).check()
  await expect(counts.first()).toHaveText(/^[\d,]+$/)
  expect(inDigits((await counts.first().textContent()) ?? '', 'arabext')).toBe(persian)
})

test('what cannot come leaves the page as it was', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/)
  await choseBefore(page, { digits: 'arab', calendar: 'islamic' })
  await page.route(/chosen-printer/, (route) => route.abort())
  const asked = page.waitForEvent('requestfailed')
  await open(page, addressOf('the-nile'))
  await asked
  await expect(page.locator('article header time').first()).toHaveText('24 سبتمبر 2026')
  await expect(page.getByRole('article')).toContainText(wordsOf(sample('the-nile').headline).text)
})

test('tashkeel is hidden from the text, not from its names nor from what is kept', async ({ page }) => {
  const article = sample('ibn-battuta')
  const headline = wordsOf(article.headline).text
  expect(withoutTashkeel(headline)).not.toBe(headline)
  await open(page, addressOf(article.id))
  const shown = page.getByRole('heading', { level: 1 })
  await expect(shown).toHaveText(headline)
  await page.getByRole('button', { name: /Settings/ }).click()
  await choose(page, told.tashkeel.label, told.tashkeel.hidden)
  await expect(shown).toHaveText(withoutTashkeel(headline))
  await page.reload()
  await expect(shown).toHaveText(withoutTashkeel(headline))
  const text = await page.locator('.reading').textContent()
  for (const [, words] of article.body.flatMap(elementsOf))
    expect(text).toContain(withoutTashkeel(words.text))
  expect(await marks(page).evaluateAll((links) => links.map((link) => link.dataset.entity))).toEqual(
    mentionsOf(article),
  )
  await page.getByRole('button', { name: /Settings/ }).click()
  await choose(page, told.tashkeel.label, told.tashkeel.shown)
  await expect(shown).toHaveText(headline)
  const whole = await page.locator('.reading').textContent()
  for (const [, words] of article.body.flatMap(elementsOf)) expect(whole).toContain(words.text)
})

import type { Page } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { dress, expectNoSidewaysScroll, open, routes } from './pages.ts'
import { expect, test } from './test.ts'

/** Sets the spaces between lines, paragraphs, letters and words that WCAG 1.4.12 lets a reader ask for. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** What is cut off because its box does not grow with it or does not scroll. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        // A field scrolls with what is typed.
        if (!box.checkVisibility() || box.closest('.sr-only, [aria-hidden], input')) return false
        const { overflowX, overflowY } = getComputedStyle(box)
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          (isCut(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (isCut(overflowY) && box.scrollHeight > box.clientHeight + 1)
        )
      })
      .map((box) => box.outerHTML.slice(0, 160)),
  )
}

/** Lines of text that lie over another's: where a box keeps its height and its text does not. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll<HTMLElement>('header a, header button, h1, h2, [data-headline], dt, dd'),
    ]
      .filter((text) => text.checkVisibility() && !text.closest('.sr-only'))
      .map((text) => ({ text, box: text.getBoundingClientRect() }))
    return texts.flatMap(({ text, box }, index) => {
      const over = texts
        .slice(index + 1, index + 4)
        .find(
          (next) =>
            !text.contains(next.text) &&
            Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left) > 2 &&
            Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top) > box.height / 3,
        )
      return over ? [`${text.textContent} over ${over.text.textContent}`] : []
    })
  })
}

test.describe('at 320 pixels, as a window of 1280 at four times its size', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const [name, address] of Object.entries(routes)) {
    test(`${name} holds text twice as large, and text set wider, and loses none of it`, async ({ page }) => {
      await open(page, address)
      await expect(page.getByText(arabic.states.loading)).toHaveCount(0)
      await dress(page, {}, { '--text-scale': '2' })
      await expectNoSidewaysScroll(page)
      expect(await clipped(page), 'text twice as large').toEqual([])
      expect(await overlapping(page), 'text twice as large').toEqual([])
      await dress(page, {}, { '--text-scale': '1' })
      await spaceText(page)
      await expectNoSidewaysScroll(page)
      expect(await clipped(page), 'text set wider').toEqual([])
      expect(await overlapping(page), 'text set wider').toEqual([])
    })
  }
})

test('text cut off and text over text are found', async ({ page }) => {
  await open(page, '/articles/the-nile')
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.reading > p')) {
      part.style.blockSize = '1lh'
      part.style.overflow = 'hidden'
    }
    for (const headline of document.querySelectorAll<HTMLElement>('aside li'))
      headline.style.blockSize = '1rem'
  })
  expect((await clipped(page)).length).toBeGreaterThan(3)
  expect((await overlapping(page)).length).toBeGreaterThan(3)
})

for (const [how, width, widen] of [
  ['set wider at 320 pixels', 320, spaceText],
  ['twice as large at 640', 640, (page: Page) => dress(page, {}, { 'font-size': '200%' })],
] as const) {
  test.describe(`with text ${how}`, () => {
    test.use({ viewport: { width, height: 640 } })

    test('the settings lose nothing and can be closed', async ({ page }) => {
      await open(page, '/articles/the-nile')
      await page.getByRole('button', { name: arabic.settings }).click()
      const sheet = page.getByRole('dialog', { name: arabicSettings.title })
      await expect(sheet).toBeVisible()
      await widen(page)
      const { content, room } = await sheet.evaluate(({ scrollWidth, clientWidth }) => ({
        content: scrollWidth,
        room: clientWidth,
      }))
      expect(content).toBeLessThanOrEqual(room)
      expect(await clipped(page)).toEqual([])
      await sheet.getByRole('button', { name: arabicSettings.close }).click()
      await expect(sheet).toHaveCount(0)
    })
  })
}

for (const [wish, behaviour] of [
  ['reduce', 'auto'],
  ['no-preference', 'smooth'],
] as const) {
  test(`with the wish «${wish}» for motion the next mention is gone to so: ${behaviour}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: wish })
    await page.addInitScript(() => {
      const { scrollIntoView } = Element.prototype
      Element.prototype.scrollIntoView = function (how) {
        if (typeof how === 'object')
          document.documentElement.setAttribute('data-test-scrolled', how.behavior ?? '')
        scrollIntoView.call(this, how)
      }
    })
    await open(page, '/articles/the-nile?entity=egypt')
    await page.getByRole('button', { name: arabic.filter.nextMention }).click()
    await expect(page.locator('html')).toHaveAttribute('data-test-scrolled', behaviour)
    await expect(page.locator('article a[data-entity]:focus')).toBeInViewport()
  })
}

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of ['/', '/articles/the-nile?entity=egypt', '/entities/egypt']) {
    await open(page, address)
    expect(await page.evaluate(() => document.getAnimations().length), address).toBe(0)
    const slow = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element)
          return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none'
        }).length,
    )
    expect(slow, address).toBe(0)
  }
})

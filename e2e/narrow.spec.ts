import { arabic } from '../src/words/ar/words.ts'
import { aside, chip, expectNoSidewaysScroll, marks, open, routes } from './pages.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

const widest = [
  '/articles/wide',
  '/entities/wide-name',
  '/',
  '/entities',
  '/search?q=طويلة',
  '/articles/attack-0',
]

test.describe('at 320 pixels nothing hangs out at the sides', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const [name, address] of Object.entries(routes)) {
    test(name, async ({ page }) => {
      await open(page, address)
      await expectNoSidewaysScroll(page)
    })
  }

  test('a table that is too wide scrolls inside itself, its words whole', async ({ page }) => {
    await open(page, `${originOf('strange')}/articles/wide`)
    const table = page.getByRole('region', { name: arabic.article.tableLabel })
    const { content, room } = await table.evaluate(({ scrollWidth, clientWidth }) => ({
      content: scrollWidth,
      room: clientWidth,
    }))
    expect(content).toBeGreaterThan(room)
    await expectNoSidewaysScroll(page)
  })

  test('no word of a table is broken that fits on a line', async ({ page }) => {
    await open(page, '/articles/suez-canals-rivals')
    const broken = await page.locator('article :is(th, td)').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          for (const { 0: word, index } of (walker.currentNode.nodeValue ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
            const range = document.createRange()
            range.setStart(walker.currentNode, index)
            range.setEnd(walker.currentNode, index + word.length)
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              found.push(word)
          }
        }
        return found
      }),
    )
    expect(await page.locator('article :is(th, td)').count()).toBeGreaterThan(6)
    expect(broken).toEqual([])
  })

  test('not even words without end', async ({ page, watch }) => {
    watch.allow(/Failed to load resource.*404/)
    for (const address of widest) {
      await open(page, originOf('strange') + address)
      await expectNoSidewaysScroll(page)
    }
  })
})

test.describe('with text at twice its size nothing hangs out at the sides', () => {
  test.use({ viewport: { width: 640, height: 900 } })
  for (const [name, address] of Object.entries(routes)) {
    test(name, async ({ page }) => {
      await open(page, address)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expectNoSidewaysScroll(page)
    })
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the headlines of a chosen name are one touch away, and the text stays in place', async ({ page }) => {
    await open(page, '/articles/the-nile')
    const mark = marks(page, 'egypt').first()
    await mark.scrollIntoViewIfNeeded()
    const before = await mark.boundingBox()
    await mark.tap()
    await expect(chip(page, 'egypt')).toBeInViewport()
    expect(await mark.boundingBox()).toEqual(before)
    const headlines = aside(page).locator('a[data-headline]')
    await expect(headlines.first()).not.toBeInViewport()
    await page.getByRole('region', { name: arabic.filter.label }).getByRole('link').tap()
    await expect(headlines.first()).toBeInViewport()
    await expect(chip(page, 'egypt')).toBeInViewport()
  })

  test('what is in the fixed bar covers no focused mention', async ({ page }) => {
    await open(page, '/articles/the-nile?entity=egypt')
    await page.getByRole('button', { name: arabic.filter.nextMention }).tap()
    const focused = page.locator('article a[data-entity]:focus')
    await expect(focused).toBeInViewport()
    await expect
      .poll(async () => {
        const mark = await focused.boundingBox()
        const bar = await page.getByRole('region', { name: arabic.filter.label }).boundingBox()
        return mark && bar && mark.y + mark.height <= bar.y && mark.y >= 0
      })
      .toBe(true)
  })

  test('every control is large enough to touch', async ({ page }) => {
    await open(page, '/articles/the-nile?entity=egypt')
    const small = await page.locator('button:visible, input:visible').evaluateAll((controls) =>
      controls
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
  })
})

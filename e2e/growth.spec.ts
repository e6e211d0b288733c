import type { Page } from '@playwright/test'
import { dress, expectNoSidewaysScroll, open, routes, speak } from './pages.ts'
import { expect, test } from './test.ts'

/** Words of a page that are cut off, or stand over one another's lines. */
function lostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, [aria-hidden]')
    const lost: string[] = []
    const lines: { readonly text: string; readonly block: Element; readonly box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').trim()
      const parent = node.parentElement
      if (
        !text ||
        !parent ||
        !isSeen(parent) ||
        parent.closest('script, style, section[tabindex], aside section[aria-label]')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue
        if (box.left < -1 || box.right > innerWidth + 1) lost.push(text.slice(0, 40))
        lines.push({
          text,
          block: parent.closest('p, li, h1, h2, h3, a, button, dt, dd, label, time') ?? parent,
          box,
        })
      }
    }
    for (let one = 0; one < lines.length; one++)
      for (let two = one + 1; two < lines.length; two++) {
        const [a, b] = [lines[one], lines[two]]
        if (!a || !b || a.block === b.block || a.block.contains(b.block) || b.block.contains(a.block))
          continue
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Letters' boxes are taller than their lines; over half of one is text upon text.
        if (wide > 2 && high > Math.min(a.box.height, b.box.height) / 2)
          lost.push(`${a.text.slice(0, 20)} / ${b.text.slice(0, 20)}`)
      }
    return [...new Set(lost)]
  })
}

test.use({ viewport: { width: 320, height: 640 } })

for (const [name, address] of Object.entries(routes)) {
  test(`${name}: twice the text on 320 pixels loses nothing`, async ({ page }) => {
    await open(page, address)
    await dress(page, {}, { '--text-scale': '2' })
    await expectNoSidewaysScroll(page)
    expect(await lostWords(page)).toEqual([])
  })

  test(`${name}: wider spaces between lines, words and letters lose nothing`, async ({ page }) => {
    await open(page, address)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    await expectNoSidewaysScroll(page)
    expect(await lostWords(page)).toEqual([])
  })
}

for (const [what, address, parts] of [
  ['an article', '/articles/ibn-battuta', ['article header li', 'article figcaption', 'article p']],
  ['a list', '/', ['main li a[data-headline]', 'main li time, main li bdi']],
] as const) {
  test(`all the words of ${what} grow with the text`, async ({ page }) => {
    await open(page, address)
    for (const part of parts) {
      const size = () =>
        page
          .locator(part)
          .first()
          .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      await dress(page, {}, { '--text-scale': '1' })
      const before = await size()
      await dress(page, {}, { '--text-scale': '2' })
      expect(await size(), part).toBeCloseTo(2 * before, 0)
    }
  })
}

for (const name of ['العربية', 'English', 'فارسی', 'עברית', 'اردو'] as const) {
  test(`the ways through the site stand on one line of 320 pixels in ${name}`, async ({ page }) => {
    await open(page, '/')
    if (name !== 'العربية') await speak(page, name)
    const tops = () =>
      page
        .getByRole('banner')
        .locator('a, button')
        .evaluateAll((ways) => {
          const middles = ways
            .map((way) => way.getBoundingClientRect())
            .map(({ top, height }) => top + height / 2)
          return Math.max(...middles) - Math.min(...middles)
        })
    await expect.poll(tops).toBeLessThan(8)
  })
}

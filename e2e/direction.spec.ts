import type { Locator } from '@playwright/test'
import { scrambledRuns } from './libraries.ts'
import { aside, open } from './pages.ts'
import { samples } from './samples.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('not shown')
  return { start: box.x, end: box.x + box.width, top: box.y }
}

for (const [id, side] of [
  ['the-nile', 'left'],
  ['lahore-city-of-gardens', 'left'],
  ['hebrew-revival-ben-yehuda', 'left'],
  ['journey-of-the-numerals', 'right'],
] as const) {
  test(`beside ${id} the headlines stand on the ${side}`, async ({ page }) => {
    await open(page, `/articles/${id}`)
    const main = await boxOf(page.getByRole('main'))
    const headlines = await boxOf(aside(page))
    if (side === 'left') expect(headlines.end).toBeLessThanOrEqual(main.start)
    else expect(headlines.start).toBeGreaterThanOrEqual(main.end)
    expect(headlines.top).toBeLessThan(main.top + 100)
  })
}

/** On which side of its element the last line of a text begins; 'both' where it fills the width. */
const lastLineSide = (element: Element) => {
  const range = document.createRange()
  range.selectNodeContents(element)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const line = boxes.filter((box) => box.bottom > bottom - 8)
  const outer = element.getBoundingClientRect()
  const left = Math.min(...line.map((box) => box.left)) - outer.left
  const right = outer.right - Math.max(...line.map((box) => box.right))
  return left < right - 1 ? 'left' : right < left - 1 ? 'right' : 'both'
}

test('the last line of a paragraph begins where its language begins', async ({ page }) => {
  for (const [id, side] of [
    ['the-nile', 'right'],
    ['journey-of-the-numerals', 'left'],
  ] as const) {
    await open(page, `/articles/${id}`)
    const paragraphs = await page.getByRole('article').locator('p:not([dir])').all()
    const sides = await Promise.all(paragraphs.map((paragraph) => paragraph.evaluate(lastLineSide)))
    expect(new Set(sides.filter((one) => one !== 'both')), id).toEqual(new Set([side]))
  }
})

test('headlines of a mixed list begin on the side of their own language', async ({ page }) => {
  await open(page, '/')
  for (const article of samples) {
    const link = page.getByRole('main').locator(`a[data-headline="${article.id}"]`)
    const side = await link.evaluate(lastLineSide)
    expect(['both', article.dir === 'rtl' ? 'right' : 'left'], article.id).toContain(side)
  }
})

for (const address of ['/', '/search', '/entities']) {
  test(`the empty search line of ${address} stands on the side of the page, a typed word on its own`, async ({
    page,
  }) => {
    await open(page, address)
    const line = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
    await expect(line).toHaveCSS('direction', 'rtl')
    await line.fill('Cairo')
    await expect(line).toHaveCSS('direction', 'ltr')
    await line.fill('القاهرة')
    await expect(line).toHaveCSS('direction', 'rtl')
  })
}

test('what bidi would scramble is kept in its order, and its text unchanged', async ({ page }) => {
  await open(page, `${originOf('strange')}/articles/runs`)
  for (const [index, run] of scrambledRuns.entries()) {
    const paragraph = page.getByRole('article').locator('p').nth(index)
    await expect(paragraph).toHaveText(`كلمة قبل ${run} ثم كلمة بعد`)
    const places = await paragraph.evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const places: number[] = []
      const whole = element.textContent ?? ''
      const start = whole.indexOf(text)
      let offset = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at++, offset++) {
          if (offset < start || offset >= start + text.length) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          places.push(range.getBoundingClientRect().left)
        }
      }
      return places
    }, run)
    expect(places, run).toHaveLength(run.length)
    expect(places, `${run} reads from left to right`).toEqual([...places].sort((a, b) => a - b))
  }
})

test('a hostile text leaves the order of its neighbours alone', async ({ page }) => {
  await open(page, originOf('strange'))
  const controls = await page
    .getByRole('main')
    .evaluate((main) => /[\u061c\u200e\u200f\u202a-\u202e]/.test(main.textContent ?? ''))
  expect(controls).toBe(false)
  const unbalanced = await page.locator('a[data-headline]').evaluateAll(
    (links) =>
      links.filter((link) => {
        const marks = link.textContent?.match(/[\u2066-\u2069]/g) ?? []
        return marks.length > 0
      }).length,
  )
  expect(unbalanced).toBe(0)
})

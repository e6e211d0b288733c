import type { Locator, Page } from '@playwright/test'

/** Above this share of differing ink letters have been cut apart; below it is anti-aliasing. */
export const mostInkDifference = 0.08

/** Sets a page large and black on white, without what marks may paint around letters. */
export async function setForInk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      article, article * {
        color: black !important; background: white !important; outline: none !important;
        text-decoration: none !important; transition: none !important;
      }
      article .reading, article p, article li, article h2 { font-size: 48px !important; line-height: 2.4 !important }
      html, body { background: white !important }
      aside, body header { display: none !important }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await page.evaluate(() => document.fonts.ready.then(() => {}))
}

/** Takes the marks off a part of a page, and leaves its letters. */
export async function unmark(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    for (const mark of element.querySelectorAll('a')) mark.replaceWith(...mark.childNodes)
    element.normalize()
  })
}

/**
 * Compares two pictures of the same text: the differing ink as a share of all ink, where they fit best.
 *
 * Why the best fit: a mark is set to whole pixels on its own, and may stand one beside where the bare text
 * does; letters that are cut apart fit nowhere.
 * Shape: PNG. `desk` is any page whose policy does not matter, where pixels are looked at.
 */
export function inkDifference(desk: Page, one: Buffer, other: Buffer): Promise<number> {
  return desk.evaluate(
    async ([a, b]) => {
      const inkOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const { width, height } = bitmap
        const context = new OffscreenCanvas(width, height).getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(bitmap, 0, 0)
        const { data } = context.getImageData(0, 0, width, height)
        const ink = new Uint8Array(width * height)
        for (let pixel = 0; pixel < ink.length; pixel++) ink[pixel] = 255 - (data[pixel * 4 + 1] ?? 255)
        return { ink, width, height }
      }
      const [first, second] = [await inkOf(a), await inkOf(b)]
      if (first.width !== second.width || first.height !== second.height) return 1
      const all = second.ink.reduce((sum, ink) => sum + ink, 0)
      if (all === 0) throw new Error('no ink')
      const differing = (shift: number) => {
        let sum = 0
        for (let pixel = 0; pixel < first.ink.length; pixel++)
          sum += Math.abs((first.ink[pixel] ?? 0) - (second.ink[pixel + shift] ?? 0))
        return sum
      }
      const rows = [-1, 0, 1].map((row) => row * first.width)
      const shifts = rows.flatMap((row) => [row - 1, row, row + 1])
      return Math.min(...shifts.map(differing)) / all
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )
}

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
 * Compares two pictures of the same text: the differing ink as a share of all ink.
 *
 * Shape: PNG. `desk` is any page whose policy does not matter, where pixels are looked at.
 */
export function inkDifference(desk: Page, one: Buffer, other: Buffer): Promise<number> {
  return desk.evaluate(
    async ([a, b]) => {
      const inkOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(bitmap, 0, 0)
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
        return Array.from({ length: data.length / 4 }, (_, pixel) => 255 - (data[pixel * 4 + 1] ?? 255))
      }
      const [first, second] = [await inkOf(a), await inkOf(b)]
      if (first.length !== second.length) return 1
      const all = second.reduce((sum, ink) => sum + ink, 0)
      if (all === 0) throw new Error('no ink')
      return first.reduce((sum, ink, pixel) => sum + Math.abs(ink - (second[pixel] ?? 0)), 0) / all
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )
}

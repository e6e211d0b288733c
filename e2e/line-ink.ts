import type { Locator, Page } from '@playwright/test'

/**
 * How much ink of a text's lines lies on ink of their neighbours, as a share of all ink.
 *
 * How: the text is pictured twice, every second line hidden in turn. `desk` is any page where pixels are looked at.
 */
export async function overlap(desk: Page, text: Locator): Promise<number> {
  const count = await splitIntoLines(text)
  if (count < 2) return 0
  const pictures: string[] = []
  for (const shown of [0, 1]) {
    await text.evaluate((element, shown) => {
      for (const word of element.querySelectorAll<HTMLElement>('[data-test-line]'))
        word.style.color = Number(word.dataset.testLine) % 2 === shown ? 'black' : 'transparent'
    }, shown)
    pictures.push((await text.screenshot({ animations: 'disabled' })).toString('base64'))
  }
  return desk.evaluate(async (pictures) => {
    const inkOf = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      return Array.from({ length: data.length / 4 }, (_, pixel) => (data[pixel * 4 + 1] ?? 255) < 128)
    }
    const [odd = [], even = []] = await Promise.all(pictures.map(inkOf))
    const all = odd.filter(Boolean).length + even.filter(Boolean).length
    if (all === 0) throw new Error('no ink')
    return odd.filter((ink, pixel) => ink && even[pixel]).length / all
  }, pictures)
}

/** Puts each word of a text into an element that knows its line. Answers how many lines there are. */
function splitIntoLines(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { background: none !important; text-decoration: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const words: HTMLElement[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parts = text.data.split(/(?<=\s)/).map((part) => {
        const word = document.createElement('span')
        word.textContent = part
        return word
      })
      words.push(...parts)
      text.replaceWith(...parts)
    }
    const tops: number[] = []
    for (const word of words) {
      const { top, height } = word.getBoundingClientRect()
      const middle = top + height / 2
      let line = tops.findIndex((known) => Math.abs(known - middle) < 10)
      if (line < 0) line = tops.push(middle) - 1
      word.dataset.testLine = `${line}`
    }
    return tops.length
  })
}

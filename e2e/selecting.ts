import type { Page } from '@playwright/test'

/**
 * Selects words of an article's text, over whatever marks stand in them, and brings them into the window. `within` are
 * words around the first that stand once.
 */
export function select(page: Page, from: string, to = from, within = from): Promise<void> {
  return page.evaluate(
    ([from, to, within]) => {
      const reading = document.querySelector('.reading')
      if (!reading) throw new Error('expected an article')
      const nodes = document.createTreeWalker(reading, NodeFilter.SHOW_TEXT)
      const places: (readonly [Node, number])[] = []
      let text = ''
      while (nodes.nextNode()) {
        const value = nodes.currentNode.nodeValue ?? ''
        for (let offset = 0; offset < value.length; offset++) places.push([nodes.currentNode, offset])
        text += value
      }
      const first = text.indexOf(within) + within.indexOf(from)
      const start = places[first]
      const end = places[text.indexOf(to, first) + to.length - 1]
      if (!text.includes(within) || !start || !end) throw new Error(`expected «${from}» in the text`)
      const { y } = (start[0].parentElement as Element).getBoundingClientRect()
      scrollBy({ top: y - 200, behavior: 'instant' })
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + 1)
    },
    [from, to, within] as const,
  )
}

/** What of the text is painted as a reader's own, passage by passage. */
export function painted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('own') ?? [])].map((range) => String(range)))
}

/** The middle of the first line of what is painted. Units: CSS pixels of the window. */
export function middleOfPainted(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('own') ?? [])] as Range[]
    const box = range?.getClientRects()[0]
    if (!box) throw new Error('expected something painted')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
}

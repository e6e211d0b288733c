import type { Article } from '../article/article.ts'
import { offsetBeside } from '../text/offset-beside.ts'
import { widenToWords } from '../text/words.ts'
import { type Part, partsOf } from './article-parts.ts'
import { articleOnPage, elementOf, lengthBefore } from './part-on-page.ts'

/** A stretch of one part of an article. Units: UTF-16 code units, end exclusive. */
export type Stretch = { readonly part: Part; readonly start: number; readonly end: number }

/** What a reader selected of an article's text, part by part; never empty, its words whole. */
export type Passage = readonly Stretch[]

/** The passage of an article that is selected now, if any; headlines and controls are none. */
export function selectedPassage(article: Article): Passage | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const root = articleOnPage(article)
  const range = selection.getRangeAt(0)
  const reading = root?.querySelector('.reading')
  // What is selected with the whole page around it is no passage.
  if (!reading || !(reading.contains(range.startContainer) || reading.contains(range.endContainer)))
    return undefined
  const passage = partsOf(article).flatMap((part) => {
    const element = part.block !== 'headline' && elementOf(reading.parentElement ?? reading, article, part)
    return element && range.intersectsNode(element) ? stretchesOf(part, element, range) : []
  })
  return passage.length > 0 ? passage : undefined
}

/** One stretch, or none where the range only touches the part. */
function stretchesOf(part: Part, element: Element, range: Range): Passage {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const { length } = part.text
  // The page may show less than there is: the text without its tashkeel.
  const shown = element.textContent ?? ''
  const offsetAt = (node: Node, offset: number) =>
    offsetBeside(shown, part.text, lengthBefore(element, node, offset))
  const start = element.contains(startContainer) ? offsetAt(startContainer, startOffset) : 0
  const end = element.contains(endContainer) ? offsetAt(endContainer, endOffset) : length
  return wholeWords(part, start, end)
}

/** The stretch widened to whole words and without the spaces around it; none where nothing is left of it. */
export function wholeWords(part: Part, from: number, to: number): Passage {
  const [start, end] = [Math.min(from, part.text.length), Math.min(to, part.text.length)]
  const selected = part.text.slice(start, end)
  if (!selected.trim()) return []
  const trimmed = {
    start: start + selected.length - selected.trimStart().length,
    end: end - (selected.length - selected.trimEnd().length),
  }
  return [{ part, ...widenToWords(part.text, trimmed) }]
}

/** The words of a passage, a line for each part. */
export function quoteOf(passage: Passage): string {
  return passage.map(({ part, start, end }) => part.text.slice(start, end)).join('\n')
}

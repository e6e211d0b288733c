import type { Article } from '../article/article.ts'
import { offsetBeside } from '../text/offset-beside.ts'
import { isWordCharacter, widenToWords } from '../text/words.ts'
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

/** The stretch without the spaces around it, and no word of it cut; none where nothing is left of it. */
export function wholeWords(part: Part, from: number, to: number): Passage {
  const { text } = part
  const selected = text.slice(from, to)
  if (!selected.trim()) return []
  const start = from + selected.length - selected.trimStart().length
  const end = start + selected.trim().length
  // Beside a word, a mark that is selected does not draw the word in.
  const isCutAtStart = isWordCharacter(text.charAt(start))
  const isCutAtEnd = isWordCharacter(text.charAt(end - 1))
  const whole = widenToWords(text, { start, end })
  return [{ part, start: isCutAtStart ? whole.start : start, end: isCutAtEnd ? whole.end : end }]
}

/** The words of a passage, a line for each part. */
export function quoteOf(passage: Passage): string {
  return passage.map(({ part, start, end }) => part.text.slice(start, end)).join('\n')
}

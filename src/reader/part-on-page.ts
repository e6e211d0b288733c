import type { Article } from '../article/article.ts'
import { offsetBeside } from '../text/offset-beside.ts'
import type { Span } from '../text/words.ts'
import type { Part } from './article-parts.ts'
import { blockElements } from './block-elements.ts'

/** The article on the page, if it is there. */
export function articleOnPage({ id }: Article): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`article[data-article="${CSS.escape(id)}"]`) ?? undefined
}

/** The element that shows a part's text and begins with it; undefined where the page shows none. */
export function elementOf(root: Element, article: Article, { block, item }: Part): Element | undefined {
  if (block === 'headline') return root.querySelector('h1') ?? undefined
  if (block === 'figure') return root.querySelector('.reading > :first-child figcaption') ?? undefined
  const element = blockElements(article, root).get(block)
  switch (article.body[block]?.kind) {
    case 'list':
      return element?.children[item]
    case 'table':
      return element?.querySelectorAll('th, td')[item]
    case 'figure':
      return element?.querySelector('figcaption') ?? undefined
    default:
      return element
  }
}

/** A stretch of a part's text as the page shows it, maybe without its tashkeel; undefined where nothing of it is shown. */
export function rangeOf(
  article: Article,
  { part, start, end }: Span & { readonly part: Part },
): Range | undefined {
  const root = articleOnPage(article)
  const element = root && elementOf(root, article, part)
  if (!element) return undefined
  const shown = element.textContent ?? ''
  const span = { start: offsetBeside(part.text, shown, start), end: offsetBeside(part.text, shown, end) }
  return span.start < span.end ? rangeIn(element, span) : undefined
}

/** A stretch of an element's text, over whatever marks stand in it. */
function rangeIn(element: Element, { start, end }: Span): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let offset = 0
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const next = offset + node.length
    if (start >= offset && start < next) range.setStart(node, start - offset)
    if (end > offset && end <= next) {
      range.setEnd(node, end - offset)
      break
    }
    offset = next
  }
  return range
}

/** How much of an element's text stands before a place in it. Units: UTF-16 code units. */
export function lengthBefore(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

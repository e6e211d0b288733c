import { cleanText } from '../../text/clean.ts'
import { findDateLine } from '../steps/date-line.ts'

type Side = 'previousSibling' | 'nextSibling'

/** How far a date stands from its headline, and how long a list may be. Units: nodes. */
const reach = 5
const longestList = 400

/** The date beside a headline's element among its siblings, on the side on which its list's dates stand. */
export function dateBeside(element: Element, links: ReadonlySet<Element>, lang: string): string | undefined {
  const before = neighbourDate(element, 'previousSibling', links, lang)
  return before && opensWithDate(element, links, lang)
    ? before
    : neighbourDate(element, 'nextSibling', links, lang)
}

function neighbourDate(
  element: Element,
  side: Side,
  links: ReadonlySet<Element>,
  lang: string,
): string | undefined {
  let node = element[side]
  for (let steps = 0; node && steps < reach; node = node[side], steps++) {
    if (holdsLink(node, links)) return undefined
    const date = dateOf(node, lang)
    if (date) return date
  }
  return undefined
}

/** Whether the list of headlines and dates that an element belongs to opens with a date. */
function opensWithDate(element: Element, links: ReadonlySet<Element>, lang: string): boolean {
  let isDate = false
  let node = element.previousSibling
  for (let steps = 0; node && steps < longestList; node = node.previousSibling, steps++) {
    if (isBlank(node)) continue
    const isLink = holdsLink(node, links)
    if (!isLink && !dateOf(node, lang)) break
    isDate = !isLink
  }
  return isDate
}

function holdsLink(node: Node, links: ReadonlySet<Element>): boolean {
  return node.nodeType === 1 && (links.has(node as Element) || (node as Element).querySelector('a') !== null)
}

function isBlank(node: Node): boolean {
  return node.nodeType !== 1 ? (node.nodeValue ?? '').trim() === '' : node.firstChild === null
}

const dates = new WeakMap<Node, string | false>()

/** The date that a node says, kept from the first time it is asked for: each headline of a list asks for all before it. */
function dateOf(node: Node, lang: string): string | undefined {
  const known = dates.get(node)
  if (known !== undefined) return known || undefined
  const text = cleanText((node.textContent ?? '').slice(0, 200))
  const date = text ? findDateLine(text, lang)?.date : undefined
  dates.set(node, date ?? false)
  return date
}

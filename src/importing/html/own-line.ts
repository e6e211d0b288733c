const lineTags = new Set(['B', 'STRONG', 'FONT', 'BIG', 'U'])

/**
 * Whether an inline element fills a line between two breaks, as headlines and labels of old pages do.
 *
 * Why: `<font size=6>…</font><br>` is a heading in all but name; it must not run into the line after it.
 */
export function isOwnLine(element: Element, isInline: (tag: string) => boolean): boolean {
  if (!lineTags.has(element.tagName)) return false
  const before = neighbour(element, 'previousSibling')
  const after = neighbour(element, 'nextSibling')
  if (!isBreak(before, isInline) || !isBreak(after, isInline)) return false
  // Alone in an inline parent it is only another way of writing that parent.
  const parent = element.parentElement?.tagName.toLowerCase() ?? ''
  return before !== undefined || after !== undefined || !isInline(parent)
}

/** The nearest sibling that is not blank. */
function neighbour(element: Element, direction: 'previousSibling' | 'nextSibling'): Node | undefined {
  let node = element[direction]
  for (let steps = 0; node && steps < 20; node = node[direction], steps++)
    if (node.nodeType === 1 || (node.nodeType === 3 && (node.textContent ?? '').trim() !== '')) return node
  return undefined
}

function isBreak(node: Node | undefined, isInline: (tag: string) => boolean): boolean {
  if (!node) return true
  return node.nodeType === 1 && !isInline((node as Element).tagName.toLowerCase())
}

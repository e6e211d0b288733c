/** How far up the size of a text is looked for. Units: elements. */
const reach = 5

/**
 * How large the page writes a text, by its old `<font size>`, its style or its heading.
 *
 * Units: the steps of `<font size>`, 1-7; 3 is plain text.
 */
export function fontSizeOf(element: Element): number {
  const inner = element.children.length === 1 ? element.children[0] : undefined
  for (let at: Element | null = inner ?? element, up = 0; at && up <= reach; at = at.parentElement, up++) {
    const size = ownSize(at)
    if (size !== undefined) return size
  }
  return 3
}

function ownSize(element: Element): number | undefined {
  if (/^H[1-6]$/.test(element.tagName)) return 7 - Number(element.tagName[1])
  if (element.tagName === 'BIG') return 4
  const written = element.tagName === 'FONT' ? element.getAttribute('size')?.trim() : undefined
  const size = Number(written)
  if (written && Number.isFinite(size)) return /^[+-]/.test(written) ? 3 + size : size
  const style = /font-size\s*:\s*(\d{1,3})(?:\.\d+)?\s*(px|pt)/i.exec(element.getAttribute('style') ?? '')
  if (!style) return undefined
  const pixels = Number(style[1]) * (style[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1)
  const steps = [10, 13, 16, 18, 24, 32, 48]
  return steps.filter((step) => pixels >= step).length
}

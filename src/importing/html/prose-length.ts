/** Letters in elements that hold sentences. */
export function proseLength(element: Element): number {
  let length = 0
  const text = element.textContent ?? ''
  for (const part of text.split(/[.!؟?۔]/)) if (part.length > 40) length += part.length
  return length
}

/** The smallest element around the headline that holds most of the page's sentences. */
export function articleElementOf(headline: Element | undefined, root: Element): Element | undefined {
  const whole = proseLength(root)
  for (let at = headline?.parentElement ?? undefined; at && at !== root; at = at.parentElement ?? undefined)
    if (proseLength(at) >= whole * 0.5) return at
  return undefined
}

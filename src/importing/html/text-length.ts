const lengths = new WeakMap<Element, number>()

/**
 * The length of all text in an element, kept from the first time it is asked for.
 *
 * Why: the same wide parent is asked about once for each of its children. Units: UTF-16 code units.
 */
export function textLengthOf(element: Element): number {
  const known = lengths.get(element)
  if (known !== undefined) return known
  const length = (element.textContent ?? '').length
  lengths.set(element, length)
  return length
}

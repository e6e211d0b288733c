import { textLengthOf } from './text-length.ts'

/** The element in which a line stands among others, whatever is wrapped around the line alone. */
export function lineBoxOf(element: Element): Element | undefined {
  let at = element
  while (at.parentElement && textLengthOf(at.parentElement) <= textLengthOf(at) + 2) at = at.parentElement
  return at.parentElement ?? undefined
}

import { wellFormed } from './clean.ts'
import { isBidiControl } from './scripts.ts'

/** A text without bidi controls, and the way from offsets before to offsets after. Units: UTF-16 code units. */
export type Stripped = { readonly text: string; readonly offsetAfter: (before: number) => number }

/**
 * Controls, separators, bidi controls and halves of surrogate pairs.
 *
 * Why: nearly all texts have none, and a library is read text by text.
 */
const mayNeedStripping = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/

/**
 * Takes bidi controls out of a stranger's text and makes spaces of other controls and line separators.
 *
 * Why: a lone override or an early PDI in a headline reorders the headlines around it.
 */
export function stripControls(source: string): Stripped {
  if (!mayNeedStripping.test(source)) return { text: source, offsetAfter: (before) => before }
  const removed: number[] = []
  let text = ''
  for (let offset = 0; offset < source.length; offset++) {
    const code = source.charCodeAt(offset)
    if (isBidiControl(code)) removed.push(offset)
    else text += isSeparatorOrControl(code) ? ' ' : source[offset]
  }
  return {
    text: wellFormed(text),
    offsetAfter: (before) => before - countBelow(removed, before),
  }
}

/** U+2029 ends a bidi paragraph, and with it every isolate around it. */
function isSeparatorOrControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029
}

/** How many of some ascending numbers are below a limit, by bisection. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

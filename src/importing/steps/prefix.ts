import { fold } from '../../text/fold.ts'

/** A line cut after one of some opening words. */
export type Prefixed = { readonly prefix?: string; readonly rest?: string; readonly hasColon: boolean }

const foldedLists = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

/** Opening words by their folded shape, folded once a list. */
function byFold(prefixes: readonly string[]): ReadonlyMap<string, string> {
  const known = foldedLists.get(prefixes)
  if (known) return known
  const map = new Map(prefixes.map((prefix) => [fold(prefix), prefix] as const))
  foldedLists.set(prefixes, map)
  return map
}

/** Cuts the longest of some opening words, and the colon after it, off a line. */
export function takePrefix(line: string, prefixes: readonly string[]): Prefixed {
  const words = line.trim().split(/\s+/)
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const opening = words.slice(0, count).join(' ')
    const bare = fold(opening).replace(/[:：/\-–—]+$/u, '')
    const colon = /[:：/]$/.test(opening) || /^[:：]$/.test(words[count] ?? '')
    const found = byFold(prefixes).get(bare)
    if (found) {
      const rest = words
        .slice(count)
        .join(' ')
        .replace(/^[\s:：\-–—]+/u, '')
      return { prefix: found, hasColon: colon, ...(rest && { rest }) }
    }
    // "By:Name" without a space after the colon
    const glued = /^([^:：]{2,24})[:：](\S.*)$/u.exec(opening)
    const known = glued && byFold(prefixes).get(fold(glued[1] ?? '').trim())
    if (glued && known)
      return { prefix: known, hasColon: true, rest: [glued[2], ...words.slice(count)].join(' ') }
  }
  return { hasColon: false }
}

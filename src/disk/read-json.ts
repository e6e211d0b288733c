/** Units: UTF-8 bytes. Larger pages and articles are refused. */
export const mostBytes = 8 * 1024 * 1024

/** An article nests nine levels deep; anything like this is an attack. */
const deepest = 32

/** JSON that was read, or in a sentence why it was not. */
export type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads JSON within bounds of size and depth. */
export function readJson(text: string): Json {
  if (Buffer.byteLength(text) > mostBytes) return { kind: 'refused', reason: tooLarge }
  if (isDeeper(text, deepest)) {
    return { kind: 'refused', reason: `JSON nested deeper than ${deepest} levels` }
  }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    const told = (error as Error).message.slice(0, 200)
    return { kind: 'refused', reason: `not JSON: ${told}` }
  }
}

export const tooLarge = `larger than ${mostBytes / 1024 / 1024} MB`

/** Whether brackets outside strings nest deeper than a limit; stops at the first that do. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let isInString = false
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (isInString) {
      if (code === 0x5c) offset++
      else if (code === 0x22) isInString = false
    } else if (code === 0x22) isInString = true
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limit) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

import { cleanText } from './clean.ts'

const maximumCharacters = 120
const maximumBytes = 180

/**
 * Whether a text may be an id and so an address and a file name: letters of any script, digits and '-',
 * at most 120 characters and 180 UTF-8 bytes.
 *
 * Why: nothing in it can leave a folder, end a host name or break a line.
 */
export function isSlug(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(text) && /[\p{L}\p{N}]/u.test(text) && fits(text)
}

/** An id made of a text's words; undefined where it has no letter or digit. `slugOf('Abu Dhabi') === 'abu-dhabi'` */
export function slugOf(source: string): string | undefined {
  // No id needs more, and a text without an end costs no more.
  const words = cleanText(source.slice(0, 4_000))
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670\u200c\u200d]/g, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
  if (!words) return undefined
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (!fits(longer)) break
    slug = longer
  }
  return slug || cut(words[0] ?? '')
}

function fits(text: string): boolean {
  return text.length <= maximumCharacters && utf8Length(text) <= maximumBytes
}

function cut(word: string): string {
  let kept = ''
  for (const character of word) {
    if (!fits(kept + character)) break
    kept += character
  }
  return kept
}

/** Length of a text in UTF-8 bytes. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

import { isArabicLetter, isBidiControl } from './scripts.ts'

/** What may have to be taken out or replaced: controls but for white space, invisible signs, surrogates. */
const special =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/

/**
 * A text as it is kept: NFC, one space between words, no bidi controls, no invisible characters,
 * except the zero-width joiners that shape Arabic-script words.
 *
 * Why: bidi controls in a stranger's headline reorder its neighbours; ZWNJ is spelling in Persian and Urdu.
 */
export function cleanText(source: string): string {
  // Nearly all texts hold nothing to take out, and need not be walked through.
  if (!special.test(source)) return source.normalize('NFC').replace(/\s+/g, ' ').trim()
  let text = ''
  let previous = 0
  const characters = [...wellFormed(source).normalize('NFC')]
  characters.forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0
    if (isBidiControl(code) || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x00ad)
      return
    if (code === 0x200c || code === 0x200d) {
      const next = characters[index + 1]?.codePointAt(0) ?? 0
      if (!isJoining(previous) || !(isJoining(next) || isEmojiPart(next))) return
    } else if (isControl(code)) {
      text += ' '
      previous = 0x20
      return
    }
    text += character
    previous = code
  })
  // Once more NFC: a base and its accent may meet only now that nothing invisible stands between them.
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}

function isJoining(code: number): boolean {
  return isArabicLetter(code) || (code >= 0x064b && code <= 0x0652) || isEmojiPart(code)
}

function isEmojiPart(code: number): boolean {
  return code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0)
}

/** Replaces halves of surrogate pairs, which no encoder can write, by U+FFFD. */
export function wellFormed(source: string): string {
  return source.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

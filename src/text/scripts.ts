/** Unicode ranges of letters the product reads, as questions about one code point. */

export function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a) ||
    (code >= 0x066e && code <= 0x06d5 && code !== 0x0670 && code !== 0x06d4) ||
    (code >= 0x06ee && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x08a0 && code <= 0x08c9) ||
    (code >= 0xfb50 && code <= 0xfdfb) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

export function isHebrewLetter(code: number): boolean {
  return (code >= 0x05d0 && code <= 0x05f2) || (code >= 0xfb1d && code <= 0xfb4f)
}

/** Letters whose bidi class is R or AL: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours. */
export function isStrongRightToLeft(code: number): boolean {
  return (
    isArabicLetter(code) ||
    isHebrewLetter(code) ||
    (code >= 0x0700 && code <= 0x08c9) ||
    (code >= 0x10800 && code <= 0x10fff) ||
    (code >= 0x1e800 && code <= 0x1efff)
  )
}

const letter = /\p{L}/u

/** Letters whose bidi class is L. */
export function isStrongLeftToRight(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return !isStrongRightToLeft(code) && letter.test(String.fromCodePoint(code))
}

/** Harakat, tanween, Quranic signs and Hebrew points: signs above and below letters. */
export function isVowelSign(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x08ca && code <= 0x08ff) ||
    (code >= 0x0591 &&
      code <= 0x05c7 &&
      code !== 0x05be &&
      code !== 0x05c0 &&
      code !== 0x05c3 &&
      code !== 0x05c6)
  )
}

export const tatweel = 0x0640

/** Marks, isolates, embeddings and overrides that steer the bidi algorithm unseen. */
export function isBidiControl(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** Invisible characters of no width, bidi controls among them. */
export function isInvisible(code: number): boolean {
  return (
    isBidiControl(code) ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x00ad
  )
}

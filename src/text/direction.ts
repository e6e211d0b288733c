import { isStrongLeftToRight, isStrongRightToLeft } from './scripts.ts'

export type Direction = 'rtl' | 'ltr'

/**
 * The direction most strong letters of a text have; undefined where it has none.
 *
 * Why: first-strong (`dir=auto`) turns «Suits & Ties تطلق أحدث التصميمات» into a left-to-right line.
 */
export function majorityDirection(text: string): Direction | undefined {
  let balance = 0
  let letters = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (isStrongRightToLeft(code)) balance++
    else if (isStrongLeftToRight(code)) balance--
    else continue
    letters++
  }
  if (letters === 0) return undefined
  return balance >= 0 ? 'rtl' : 'ltr'
}

const rightToLeftLanguages = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'ckb',
  'arz',
  'azb',
  'mzn',
  'pnb',
  'prs',
  'iw',
  'sd',
  'ug',
  'yi',
  'dv',
  'arc',
  'syr',
  'nqo',
])

const rightToLeftScripts = new Set(['arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg'])

/** The direction a BCP 47 language is usually written in. */
export function directionOfLanguage(lang: string): Direction {
  const [language = '', ...subtags] = lang.toLowerCase().split('-')
  if (subtags.includes('latn') || subtags.includes('cyrl')) return 'ltr'
  if (subtags.some((subtag) => rightToLeftScripts.has(subtag))) return 'rtl'
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr'
}

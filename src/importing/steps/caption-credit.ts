import { isAgency } from './byline.ts'
import { takePrefix } from './prefix.ts'
import { pictureCreditPrefixes } from './words/credits.ts'

const lastCredit = new RegExp(
  `^(.{4,}?)\\s(?:[-–—|/]\\s)?(?:${pictureCreditPrefixes.join('|')}|photograph)\\s?:\\s?([^:]{2,50})$`,
  'iu',
)

/** A picture's words, and who took it where they end by saying so: «… (تصوير: …)», «… - أ.ف.ب». */
export function splitCaption(text: string): { readonly caption: string; readonly credit?: string } {
  const last = lastCredit.exec(text)
  if (last) return { caption: last[1] ?? text, credit: last[2] ?? '' }
  const match =
    /^(.{4,}?)\s?[([]([^()[\]]{2,50})[)\]]$/u.exec(text) ?? /^(.{4,})\s[-–—|/]\s([^-–—|]{2,50})$/u.exec(text)
  const [, caption = '', tail = ''] = match ?? []
  const { rest, hasColon } = takePrefix(tail, pictureCreditPrefixes)
  if (rest && hasColon) return { caption, credit: rest }
  return isAgency(tail) ? { caption, credit: tail.trim() } : { caption: text }
}

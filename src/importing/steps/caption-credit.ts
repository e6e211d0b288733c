import { isAgency } from './byline.ts'
import { takePrefix } from './prefix.ts'
import { pictureCreditPrefixes } from './words/credits.ts'

/** A picture's words, and who took it where they end by saying so: «… (تصوير: …)», «… - أ.ف.ب». */
export function splitCaption(text: string): { readonly caption: string; readonly credit?: string } {
  const match =
    /^(.{4,}?)\s?[([]([^()[\]]{2,50})[)\]]$/u.exec(text) ?? /^(.{4,})\s[-–—|/]\s([^-–—|]{2,50})$/u.exec(text)
  const [, caption = '', tail = ''] = match ?? []
  const { rest, hasColon } = takePrefix(tail, pictureCreditPrefixes)
  if (rest && hasColon) return { caption, credit: rest }
  return isAgency(tail) ? { caption, credit: tail.trim() } : { caption: text }
}

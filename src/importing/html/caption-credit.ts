import { isAgency } from '../steps/byline.ts'
import { takePrefix } from '../steps/prefix.ts'
import { pictureCreditPrefixes } from '../steps/words/credits.ts'

/** The words under a picture, and whose picture it is. */
export type CaptionCredit = { readonly caption?: string; readonly credit?: string }

/** A name is no longer. Units: words. */
const mostOfName = 8

/** «قارب في الميناء (رويترز)» and "A boat in the harbour. Photograph: A. Name" carry the credit at their end. */
export function splitCaptionCredit(text: string): CaptionCredit {
  const bracketed = /^(.{8,}?)\s?[([]([^()[\]]{2,40})[)\]]\.?$/u.exec(text)
  if (bracketed && isCredit(bracketed[2] ?? ''))
    return pair(
      bracketed[1] ?? '',
      takePrefix(bracketed[2] ?? '', pictureCreditPrefixes).rest ?? bracketed[2],
    )
  const words = text.split(' ')
  for (let at = words.length - 2; at >= 2 && at >= words.length - mostOfName - 3; at--) {
    const { rest, hasColon } = takePrefix(words.slice(at).join(' '), pictureCreditPrefixes)
    if (!hasColon || !rest || rest.split(' ').length > mostOfName) continue
    return pair(words.slice(0, at).join(' '), rest)
  }
  return { caption: text }
}

function isCredit(text: string): boolean {
  const { rest, hasColon } = takePrefix(text, pictureCreditPrefixes)
  // In brackets the words before a name need no colon.
  const isName = rest !== undefined && /^\p{L}/u.test(rest) && rest.split(' ').length <= 4
  return isAgency(text) || (hasColon && rest !== undefined) || (isName && !/^(?:الصورة|תמונה)/.test(text))
}

function pair(caption: string, credit: string | undefined): CaptionCredit {
  const kept = caption.replace(/[\s|/\-–—,،(]+$/u, '')
  return { ...(kept && { caption: kept }), ...(credit && { credit }) }
}

import { fold } from '../../text/fold.ts'
import {
  adLabels,
  commentWords,
  guestbookLabels,
  manyComments,
  popularBeginnings,
  readerWords,
} from './words/boxes.ts'
import { labelOf } from './words/labels.ts'

/** Units: words. */
const longest = { commentHeading: 8, adLine: 24, popularLabel: 6, guestbookLine: 5 }

/** Whether a line says that readers' comments follow: «التعليقات (3)», "12 comments", «דברי הגולשים». */
export function isCommentHeading(text: string): boolean {
  // A star stands behind the label of a form's field: «تعليق *».
  if (text.length > 100 || /[.!؟?۔]$|\*\s*:?$/.test(text.trim())) return false
  const label = labelOf(text)
  if (guestbookLabels.has(label)) return true
  const begins = (known: string) => known.includes(' ') && label.startsWith(`${known} `)
  if (label.split(' ').length <= longest.guestbookLine && [...guestbookLabels].some(begins)) return true
  const hasCount = /\p{N}/u.test(text)
  const words = fold(text)
    .split(/[^\p{L}\p{M}\u200c'"]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > longest.commentHeading) return false
  if (!words.some((word) => commentWords.has(word))) return false
  // «تعليقات دولية» may stand over a part of the article; a count or readers cannot. «تعليق» alone labels a field.
  if (hasCount) return commentWords.has(words[0] ?? '') || commentWords.has(words.at(-1) ?? '')
  return (
    words.some((word) => manyComments.has(word)) &&
    words.every((word) => commentWords.has(word) || readerWords.has(word))
  )
}

/** Whether a whole text labels an advertisement. */
export function isAdLabel(text: string): boolean {
  return text.length <= 40 && adLabels.has(labelOf(text))
}

/** Whether a line begins with the label of an advertisement and its sign: «إعلان: …», "Advertisement - …". */
export function isAdLine(text: string): boolean {
  const sign = /^([^:：\-–—|]{2,24})(?:\s?[:：|]|\s[-–—])\s/u.exec(text)
  return sign !== null && adLabels.has(labelOf(sign[1] ?? '')) && text.split(' ').length <= longest.adLine
}

/** Whether a heading stands over what many read or what is new: «الأكثر قراءة», "Most read today", «הכי חם באתר». */
export function isPopularLabel(text: string): boolean {
  const label = labelOf(text.slice(0, 100))
  if (label.split(' ').length > longest.popularLabel) return false
  return popularBeginnings.some((start) => label.startsWith(start))
}

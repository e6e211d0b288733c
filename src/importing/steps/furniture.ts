import { wordSpans } from '../../text/words.ts'
import {
  furnitureBeginnings,
  furnitureInside,
  furnitureLines,
  labelOf,
  popularHeadings,
  relatedHeadings,
} from './words/labels.ts'

/** Longer texts are prose even where they begin like furniture. Units: words. */
const longest = { line: 8, beginning: 60, inside: 40 }

/** The rule that knows a text for furniture of the page; undefined for what may belong to the article. */
export function findFurnitureRule(text: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'drop-ornament'
  const words = wordSpans(text.slice(0, 1000)).length
  const label = labelOf(text.slice(0, 1000))
  if (furnitureLines.has(label)) return 'drop-label'
  if (words <= longest.line && /^[^*]+\*\s*:?$/.test(text)) return 'drop-form-field'
  if (/^\s*(?:©|\(c\)\s|ⓒ)|©\s*(?:\d{4})?\s*$|©\s*\d{4}/i.test(text) && words <= longest.inside)
    return 'drop-copyright'
  if (words <= longest.beginning && furnitureBeginnings.some((start) => startsWithWords(label, start)))
    return 'drop-notice'
  if (words <= longest.inside && furnitureInside.some((phrase) => label.includes(phrase)))
    return 'drop-copyright'
  if (isMenu(text)) return 'drop-menu'
  if (words <= longest.line && /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/.test(text.trim()))
    return 'drop-address'
  if (isSameWordAgain(label)) return 'drop-repeated-word'
  if (/^(?:#|\S{0,3}#)[\p{L}\p{N}_]+(?:[\s,،|]+#[\p{L}\p{N}_]+)*$/u.test(text.trim())) return 'drop-tags'
  return undefined
}

/** The heading over other headlines, or an insert that names one; what follows the words is `rest`. */
export function findRelatedHeading(text: string): { readonly rest: string } | undefined {
  if (text.length > 300) return undefined
  const label = labelOf(text)
  const colon = /[:：]/.exec(text)
  const head = colon ? labelOf(text.slice(0, colon.index)) : label
  if (relatedHeadings.some((heading) => head === heading || head === `${heading} ايضا`)) {
    const rest = colon ? text.slice(colon.index + 1).trim() : ''
    return { rest }
  }
  const words = label.split(' ').length
  const isHeadingWithSubject =
    words <= 6 &&
    !/[.!؟?۔]$/.test(text.trim()) &&
    relatedHeadings.some((heading) => heading.includes(' ') && startsWithWords(label, heading))
  return isHeadingWithSubject ? { rest: '' } : undefined
}

/** Whether a heading stands over what is most read or newest rather than over what is related. */
export function isPopularHeading(text: string): boolean {
  const label = labelOf(text.slice(0, 100))
  return (
    label.split(' ').length <= 6 &&
    popularHeadings.some(
      (heading) => label === heading || (heading.includes(' ') && startsWithWords(label, heading)),
    )
  )
}

function startsWithWords(label: string, start: string): boolean {
  return label.startsWith(start) && !/^[\p{L}\p{N}]/u.test(label.slice(start.length))
}

/** Several labels in one line, parted by bars, arrows or dots: a menu or a path. */
function isMenu(text: string): boolean {
  const parts = text
    .split(/[|»›>•·/]|\s[–—-]\s/u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 2) return false
  const known = parts.filter((part) => furnitureLines.has(labelOf(part))).length
  const isShort = parts.every((part) => part.split(' ').length <= 3)
  return known * 2 >= parts.length + (parts.length === 2 ? 1 : 0) || (isShort && parts.length >= 4)
}

function isSameWordAgain(label: string): boolean {
  const words = label.split(' ')
  return words.length >= 3 && new Set(words).size === 1
}

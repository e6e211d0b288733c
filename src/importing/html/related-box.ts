import { cleanText } from '../../text/clean.ts'
import { isAdLabel, isCommentHeading } from '../steps/boxes.ts'
import { findFurnitureRule, findRelatedHeading, isPopularHeading } from '../steps/furniture.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bylinePrefixes, pictureCreditPrefixes, sourcePrefixes } from '../steps/words/credits.ts'
import { namesOf, popularNames, relatedNames } from './element-names.ts'
import { textLengthOf } from './text-length.ts'

/** Whether an element's box says by its names, its tag or its heading that other articles stand in it. */
export function isInRelatedBox(element: Element, root: Element): boolean {
  const over = headingOver(element, root)
  if (over === 'popular') return false
  for (let at: Element | null = element, up = 0; at && at !== root && up < 8; at = at.parentElement, up++) {
    if (popularNames.test(namesOf(at))) return false
    if (at.tagName === 'ASIDE' || at.getAttribute('role') === 'complementary')
      return over === 'related' || !holdsPopular(at)
    if (at !== element && relatedNames.test(namesOf(at))) return true
  }
  return over === 'related'
}

/** Whether a column holds what is read most: then only what says so is related. */
function holdsPopular(aside: Element): boolean {
  const headings = [...aside.querySelectorAll('h2,h3,h4,h5,h6')].slice(0, 20)
  return headings.some((heading) => isPopularHeading(cleanText(heading.textContent ?? '')))
}

/** Whether a heading such as «اقرأ أيضا» stands right before an element or one of its containers. */
export function hasRelatedHeading(element: Element, root: Element): boolean {
  return headingOver(element, root) === 'related'
}

/** What the nearest heading before an element or one of its containers says of the links under it. */
function headingOver(element: Element, root: Element): 'related' | 'popular' | undefined {
  for (let at: Element | null = element, up = 0; at && at !== root && up < 6; at = at.parentElement, up++) {
    let before = at.previousSibling
    for (
      let steps = 0, elements = 0;
      before && steps < 60 && elements < 12;
      before = before.previousSibling, steps++
    ) {
      if (before.nodeType === 1) elements++
      if (before.nodeType !== 1 && before.nodeType !== 3) continue
      if (before.nodeType === 1 && textLengthOf(before as Element) > 2000) break
      const text = cleanText(before.textContent ?? '')
      if (text === '') continue
      if (text.length < 60 && !isLink(before)) {
        if (isPopularHeading(text) && text.split(' ').length <= 6) return 'popular'
        if (findRelatedHeading(text)?.rest === '') return 'related'
      }
      const name = (before as Element).tagName ?? ''
      const isOtherHeading = /^H[1-6]$/.test(name)
      if (isOtherHeading || (name === 'P' && text.length > 120)) break
    }
  }
  return undefined
}

function isLink(node: Node): boolean {
  if (node.nodeType !== 1) return false
  const element = node as Element
  return element.tagName === 'A' || element.tagName === 'LI' || element.querySelector('a') !== null
}

const notArticle =
  /^#|^(?:javascript|mailto|tel):|\/(?:tags?|topics?|category|categories|authors?|search)\/|facebook\.|twitter\.|\/\/x\.com|\bt\.me|whatsapp|wa\.me|telegram|linkedin|instagram/i

/**
 * Whether a link is one of several alike under a heading of their own, after the headline and within the
 * article's own element: there the heading may say anything, such as «على الصفحة نفسها».
 */
export function isInHeadedList(element: Element, article: Element, headline: Element): boolean {
  const href = element.getAttribute('href')
  if (href === null || notArticle.test(href)) return false
  if (!article.contains(element) || !(headline.compareDocumentPosition(element) & 4)) return false
  for (let at: Element = element, up = 0; at.parentElement && at !== article && up < 4; up++) {
    const { tagName, parentElement: parent } = at
    const alike = [...parent.children].slice(0, 40).filter((other) => other.tagName === tagName)
    const items = alike.filter((other) => isLinkItem(other))
    if (items.length >= 2) return isHeading(nodeBefore(items[0] as Element, article))
    at = parent
  }
  return false
}

/** Words before a link that name no other article. */
const otherLabels = [sourcePrefixes, bylinePrefixes, pictureCreditPrefixes]

/** Whether a link stands alone in a box of the article after a label with a colon: «لا تفوتك قراءة: …». */
export function isLabelledLink(element: Element, article: Element, headline: Element): boolean {
  const href = element.getAttribute('href')
  const link = cleanText(element.textContent ?? '')
  const box = element.closest('div,aside,section,blockquote,td')
  if (href === null || notArticle.test(href) || !box || box === article || link.split(' ').length < 4)
    return false
  if (!article.contains(box) || !(headline.compareDocumentPosition(element) & 4)) return false
  const whole = textLengthOf(box) < 300 ? cleanText(box.textContent ?? '') : ''
  const label = whole.endsWith(link) ? whole.slice(0, -link.length).trim() : ''
  if (!/^[^:：.!؟?]{4,40}[:：]$/u.test(label) || label.split(' ').length > 5) return false
  const isOther = otherLabels.some((labels) => takePrefix(label, labels).prefix !== undefined)
  return !isOther && !isAdLabel(label) && findFurnitureRule(label) === undefined
}

/** Whether an element holds one link and little else. */
function isLinkItem(element: Element): boolean {
  const links = element.tagName === 'A' ? [element] : [...element.querySelectorAll('a')].slice(0, 3)
  const linked = Math.max(0, ...links.map((link) => cleanText(link.textContent ?? '').length))
  return links.length > 0 && links.length < 3 && linked > 0 && textLengthOf(element) <= linked * 2 + 60
}

/** The nearest node with words before an element, in its container or the one around it. */
function nodeBefore(element: Element, article: Element): Node | undefined {
  for (let at: Element | null = element, up = 0; at && at !== article && up < 2; at = at.parentElement, up++)
    for (let node = at.previousSibling, steps = 0; node && steps < 10; node = node.previousSibling, steps++)
      if ((node.nodeType === 1 || node.nodeType === 3) && (node.textContent ?? '').trim() !== '') return node
  return undefined
}

function isHeading(node: Node | undefined): boolean {
  if (node?.nodeType !== 1 || isLink(node)) return false
  const text = cleanText(node.textContent ?? '')
  if (text.split(' ').length > 8 || text.length > 60 || /[.!؟?۔]$/.test(text)) return false
  return !isPopularHeading(text) && !isCommentHeading(text) && !isAdLabel(text) && !isFurniture(text)
}

function isFurniture(text: string): boolean {
  return findFurnitureRule(text) !== undefined && findRelatedHeading(text) === undefined
}

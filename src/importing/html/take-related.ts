import { cleanText } from '../../text/clean.ts'
import { findDate, findMachineDate } from '../dates/find-date.ts'
import { isAdLabel } from '../steps/boxes.ts'
import { type Draft, noteTaken } from '../steps/draft.ts'
import { findFurnitureRule, findRelatedHeading } from '../steps/furniture.ts'
import { bare } from '../steps/publisher.ts'
import { dateBeside } from './date-beside.ts'
import { splitDatedHeadline } from './date-in-headline.ts'
import { namesOf, relatedNames } from './element-names.ts'
import { articleElementOf } from './prose-length.ts'
import { hasRelatedHeading, isInHeadedList, isInRelatedBox, isLabelledLink } from './related-box.ts'
import { resolveUrl } from './resolve-url.ts'
import { textLengthOf } from './text-length.ts'

/** A link or a list item that may be another article's headline. */
type Candidate = {
  readonly element: Element
  readonly text: string
  readonly url: string | undefined
  /** The date its own words carry. */
  readonly date?: string
  readonly isNamed: boolean
}

const mostCandidates = 1000
const mostRelated = 200
const furnitureNames =
  /(?:^|[-_\s])(?:nav|menu|navbar|breadcrumbs?|crumbs?|footer|tags?|tag-?list|keywords?|share|sharing|social|pagination|pager|comments?|byline|author)(?:$|[-_\s\d])/

/** Reads the headlines of other articles, with their dates and addresses, before their boxes are dropped. */
export function takeRelated(
  draft: Draft,
  root: Element,
  headline: Element | undefined,
  base: string | undefined,
): void {
  const candidates = candidatesIn(root, base, draft.lang)
  const links = new Set(candidates.map(({ element }) => element))
  const article = articleElementOf(headline, root)
  const judged = candidates.map((candidate) => {
    const { element, isNamed } = candidate
    const container = containerOf(candidate, links)
    const date = candidate.date ?? dateIn(container, candidate, links, draft.lang)
    const isRelated =
      isNamed ||
      isInRelatedBox(element, root) ||
      (date !== undefined && isListed(container)) ||
      (article !== undefined &&
        headline !== undefined &&
        (isInHeadedList(element, article, headline) || isLabelledLink(element, article, headline)))
    return { ...candidate, container, date, isRelated }
  })
  const isDatedBeside = (candidate: (typeof judged)[number]) =>
    candidate.date !== undefined &&
    isAfter(candidate.element, article, headline) &&
    judged.some(
      (other) =>
        other !== candidate && other.date !== undefined && areInOneBox(other.element, candidate.element),
    )
  // What stands in one list with two related headlines is related as they are.
  const related = judged
    .filter((candidate) => candidate.isRelated || isDatedBeside(candidate))
    .map(({ container }) => container)
  const isBesideRelated = (container: Element) =>
    related.filter((other) => isAlike(other, container)).length >= 2
  const seen = new Set<string>()
  for (const candidate of judged) {
    const { text, url, date, container, isRelated } = candidate
    if (draft.related.length >= mostRelated) break
    const key = bare(text)
    if (key === bare(draft.headline ?? '') || (draft.url !== undefined && url === draft.url)) continue
    if (!isRelated && !isDatedBeside(candidate) && !isBesideRelated(container)) continue
    if (seen.has(key)) continue
    seen.add(key)
    draft.related.push({ headline: text, ...(date && { date }), ...(url && { url }) })
    noteTaken(draft, 'take-related-headline', 'related', text)
  }
}

function candidatesIn(root: Element, base: string | undefined, lang: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const element of root.querySelectorAll('a,li,h3,h4,h5')) {
    if (found.length >= mostCandidates) break
    const isLink = element.tagName === 'A'
    if (!isLink && element.querySelector('a') !== null) continue
    if (!isLink && element.closest('a') !== null) continue
    if (!isLink && !hasRelatedHeading(element, root)) continue
    const { headline: written, date } = splitDatedHeadline(headlineIn(element), lang)
    const insert = findRelatedHeading(written)?.rest
    const text = insert || written
    if (!isHeadlineLike(text) || isInFurniture(element) || isInProse(element, text) || isAdvertised(element))
      continue
    found.push({
      element,
      text,
      ...(date && { date }),
      isNamed: insert !== undefined && insert !== '',
      url: resolveUrl(element.getAttribute('href'), base),
    })
  }
  return found
}

/** The words of a card's title, else all of its link's words but the date. */
function headlineIn(element: Element): string {
  const title =
    element.querySelector('h1,h2,h3,h4,h5,h6') ??
    [...element.querySelectorAll('[class]')]
      .slice(0, 20)
      .find((part) => /title|headline|titr/.test(namesOf(part)))
  if (title) return cleanText(title.textContent ?? '')
  const parts = [...element.querySelectorAll('time,[class*="date"],[class*="time"]')].map(
    (part) => part.textContent ?? '',
  )
  const whole = parts.reduce(
    (text, part) => (part ? text.replace(part, ' ') : text),
    element.textContent ?? '',
  )
  return cleanText(whole).replace(/^[-–—•·»«›‹\s]+(?=\p{L})/u, (sign) => (sign.includes('«') ? '«' : ''))
}

function isHeadlineLike(text: string): boolean {
  const words = text.split(' ').length
  if (words < 3 || words > 40 || text.length < 12 || text.length > 300) return false
  return findFurnitureRule(text) === undefined && findRelatedHeading(text) === undefined
}

function isInFurniture(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 8; at = at.parentElement, up++) {
    if (at.tagName === 'NAV' || at.tagName === 'FOOTER' || at.tagName === 'FORM') return true
    const names = namesOf(at)
    // An article's own names list its tags and sections.
    const isWide = at.tagName === 'BODY' || at.tagName === 'MAIN' || at.tagName === 'ARTICLE'
    if (furnitureNames.test(names) && !relatedNames.test(names) && !isWide) return true
  }
  return false
}

/** Whether the label of an advertisement stands right before a link. */
function isAdvertised(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling
    if (before) return isAdLabel(cleanText((before.textContent ?? '').slice(0, 60)))
  }
  return false
}

/** Whether a link is part of a sentence rather than a line of its own. */
function isInProse(element: Element, text: string): boolean {
  let line: Element | null = element.parentElement
  while (line && /^(?:B|STRONG|SPAN|FONT|EM|I|U)$/.test(line.tagName)) line = line.parentElement
  if (line?.tagName !== 'P') return false
  if (textLengthOf(line) > 2000) return true
  const around = cleanText(line.textContent ?? '')
  const isInsert = findRelatedHeading(around) !== undefined
  return !isInsert && around.length > text.length * 1.5 + 30
}

/** What a card may hold beside its headline: a date, a section, a teaser. Units: UTF-16 code units. */
const mostBeside = 300

/** The largest element around a headline that holds no other one, and little else. */
function containerOf({ element, text }: Candidate, links: ReadonlySet<Element>): Element {
  let container = element
  const href = element.getAttribute('href')
  for (let up = 0; up < 5; up++) {
    const parent: Element | null = container.parentElement
    if (!parent || parent.tagName === 'BODY') break
    if (textLengthOf(parent) > text.length * 2 + mostBeside) break
    if (parent.querySelector('h1') !== null) break
    const others = [...parent.querySelectorAll('a,li,h3,h4,h5')].slice(0, 40)
    const isOther = (other: Element) => href === null || other.getAttribute('href') !== href
    if (others.some((other) => other !== element && links.has(other) && isOther(other))) break
    container = parent
  }
  return container
}

/** The date in a headline's container, else in the text between it and the next headline. */
function dateIn(
  container: Element,
  { element, text }: Candidate,
  links: ReadonlySet<Element>,
  lang: string,
): string | undefined {
  const time = container.querySelector('time[datetime]')?.getAttribute('datetime')
  const machine = time ? findMachineDate(time, lang) : undefined
  if (machine) return machine
  if (container !== element || container.querySelector('*')) {
    const rest = (container.textContent ?? '').replace(text, ' | ')
    const date = rest
      .split('|')
      .map((part) => findDate(cleanText(part), lang))
      .find(Boolean)
    if (date) return date
  }
  const beside = dateBeside(element, links, lang)
  return beside ?? (container === element ? undefined : dateBeside(container, links, lang))
}

/** Whether an element stands in the article's own box under the headline. */
function isAfter(element: Element, article: Element | undefined, headline: Element | undefined): boolean {
  const isIn = article?.contains(element) === true && headline !== undefined
  return isIn && (headline.compareDocumentPosition(element) & 4) !== 0
}

/** Whether two links stand side by side, with nothing around either but its own line. */
function areInOneBox(a: Element, b: Element): boolean {
  const lineOf = ({ parentElement: parent }: Element) =>
    parent && /^(?:P|H[2-6]|B|STRONG|FONT|SPAN)$/.test(parent.tagName) ? parent.parentElement : parent
  return lineOf(a) !== null && lineOf(a) === lineOf(b)
}

/** Whether two elements are items of one list, by their tags and names. */
function isAlike(a: Element, b: Element): boolean {
  return a.parentElement === b.parentElement && a.tagName === b.tagName && a.className === b.className
}

/** Whether an element is one of several alike, as the items of a list are. */
function isListed(container: Element): boolean {
  const siblings = [...(container.parentElement?.children ?? [])].slice(0, 50)
  return (
    siblings.filter((other) => other.tagName === container.tagName && other.querySelector('a')).length >= 3
  )
}

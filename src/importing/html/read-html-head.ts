import { cleanText } from '../../text/clean.ts'
import { findDate, findMachineDate } from '../dates/find-date.ts'
import { bylineOf, findByline, isAgency } from '../steps/byline.ts'
import { beforeUpdate, findDateAmongFacts, findDateLine, isUpdateLabel } from '../steps/date-line.ts'
import { findDatelineLine, type Named } from '../steps/dateline.ts'
import { isDesk } from '../steps/desk.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { findFurnitureRule } from '../steps/furniture.ts'
import { bare } from '../steps/publisher.ts'
import { findSignature } from '../steps/signature.ts'
import { splitCredit } from '../steps/split-credit.ts'
import { lineBoxOf } from './line-box.ts'
import { isUnderLinkedHeadline } from './linked-headline.ts'
import type { Piece } from './piece.ts'
import { textLengthOf } from './text-length.ts'

/** Reads the lines around the headline, up to the first sentence: kicker, writer, dates, dateline. */
export function readHtmlHead(
  draft: Draft,
  before: readonly Piece[],
  after: readonly Piece[],
  headline: Element | undefined,
): void {
  const named = after.some((piece) => piece.role === 'kicker' && isKicker(draft, piece))
  for (const [index, piece] of before.slice(-3).entries()) {
    const isRightAbove = index === Math.min(3, before.length) - 1 && !named && isAbove(piece, headline)
    if ((piece.role === 'kicker' || isRightAbove) && isKicker(draft, piece)) setKicker(draft, piece)
    else noteDropped(draft, 'drop-before-headline', piece.text.slice(0, 160))
  }
  for (const [index, piece] of after.entries()) {
    if (piece.kind === 'figure' || piece.kind === 'table' || piece.role === 'caption') continue
    if (isUnderLinkedHeadline(after, index) && findDateLine(piece.text, draft.lang)) {
      noteDropped(draft, 'drop-related-date', piece.text)
      continue
    }
    if (
      !readCredits(draft, piece) &&
      !draft.kicker &&
      isKicker(draft, piece) &&
      isBesideHeadline(piece, index, after)
    )
      setKicker(draft, piece)
    else noteDropped(draft, 'drop-before-body', piece.text.slice(0, 160))
  }
  if (!draft.published) readDateBefore(draft, before)
  // A name alone on its line signs the article where nothing else does.
  for (const [index, piece] of after.entries())
    if (!draft.byline && piece.kind === 'text' && after[index - 1]?.kind !== 'figure')
      sign(draft, findSignature(piece.text, 2))
}

function sign(draft: Draft, named: Named | undefined): void {
  if (!named?.byline || draft.byline) return
  setByline(draft, named.byline)
  if (named.place) draft.place ??= named.place
}

/** A date may stand over the headline, among the story's number and section. */
function readDateBefore(draft: Draft, before: readonly Piece[]): void {
  for (let index = before.length - 1; index >= Math.max(0, before.length - 4); index--) {
    const piece = before[index] as Piece
    // Over a menu, a date is the day of the visit; under another headline, it is that one's.
    const facts = findDateAmongFacts(piece.text, draft.lang)
    if (!facts && isMenu(piece)) return
    if (piece.kind !== 'text') continue
    const isLine = piece.text.length <= 120 && !findFurnitureRule(piece.text)
    const line = (isLine ? findDateLine(piece.text, draft.lang, 6) : undefined) ?? facts
    if (!line?.date || isUnderLinkedHeadline(before, index)) continue
    setDate(draft, line.date, line.isUpdate)
    return
  }
}

function isMenu(piece: Piece): boolean {
  const isOfLinks = piece.linkShare > 0.6 && (piece.kind === 'list' || countLinks(piece) >= 3)
  return isOfLinks || findFurnitureRule(piece.text) === 'drop-menu'
}

function countLinks({ element }: Piece): number {
  return element.querySelectorAll('a').length
}

function setKicker(draft: Draft, piece: Piece): void {
  if (draft.kicker) return
  draft.kicker = piece.text
  noteTaken(draft, 'take-line-beside-headline', 'kicker', piece.text)
}

function isKicker(draft: Draft, piece: Piece): boolean {
  const words = piece.text.split(' ').length
  if (words < 3 || piece.linkShare > 0.5 || bare(piece.text) === bare(draft.headline ?? '')) return false
  if (piece.kind !== 'text' && piece.kind !== 'heading') return false
  // A section's path and a line with a date among numbers say where and when.
  if (/\s[>›]\s/u.test(piece.text) || findDate(piece.text.slice(0, 160), draft.lang)) return false
  return findFurnitureRule(piece.text) === undefined && !findDateLine(piece.text, draft.lang)
}

/** Whether an unnamed line stands in the headline's own box, long enough to be more than a section's name. */
function isAbove(piece: Piece, headline: Element | undefined): boolean {
  const box = headline && lineBoxOf(headline)
  if (!box || box.tagName === 'BODY' || lineBoxOf(piece.element) !== box) return false
  return piece.role === undefined && piece.linkShare === 0 && piece.text.split(' ').length >= 4
}

/** Unnamed lines count as kickers only right after the headline. */
function isBesideHeadline(piece: Piece, index: number, after: readonly Piece[]): boolean {
  if (piece.role === 'kicker') return true
  return (
    piece.role === undefined && index < 8 && after.slice(0, index).every((other) => other.kind === 'figure')
  )
}

/** Reads a date, a writer or a dateline from one line; true where the line was one of them. */
export function readCredits(draft: Draft, piece: Piece): boolean {
  const { text } = piece
  const apart = partsOf(piece)
  if (apart.length > 1 && apart.some((part) => findByline(part) || findDateLine(part, draft.lang))) {
    for (const part of apart) readCredits(draft, { ...piece, text: part, element: emptied(piece) })
    return true
  }
  const [first = '', ...later] = text.split(beforeUpdate).filter((part) => part.trim() !== '')
  if (text.length < 200 && later.length > 0 && findDateLine(first, draft.lang, 4)) {
    for (const part of [first, ...later]) readCredits(draft, { ...piece, text: part })
    return true
  }
  const line = findDateLine(text, draft.lang, piece.role === 'date' ? 6 : 1)
  if (line) {
    const machine =
      piece.element.getAttribute('datetime') ??
      piece.element.querySelector('[datetime]')?.getAttribute('datetime')
    const date = (machine ? findMachineDate(machine, draft.lang) : undefined) ?? line.date
    setDate(draft, date, line.isUpdate || isUpdateLabel(labelBefore(piece)))
    return true
  }
  const parts = text.split(/\s[|•·/]\s|\s[-–—]\s/u)
  const isDate = (part: string) => findDateLine(part, draft.lang) !== undefined
  if (text.length < 160 && parts.length > 1 && parts.some(isDate)) {
    for (const part of parts.filter(isDate)) readCredits(draft, { ...piece, text: part })
    // «14 ديسمبر 2018 / الموقع - المدينة - الكاتب»: what is left is a dateline.
    const others = parts.filter((part) => !isDate(part) && bare(part) !== bare(draft.publisher ?? ''))
    const isSigned = others.some((part) => findByline(part) !== undefined)
    if (isSigned || !readCredits(draft, { ...piece, text: others.join(' - ') }))
      for (const part of others)
        if (!readCredits(draft, { ...piece, text: part })) sign(draft, findSignature(part, 4))
    return true
  }
  const byline =
    findByline(text) ?? (piece.role === 'byline' ? bylineOf(withoutDate(text, draft.lang)) : undefined)
  if (byline) {
    const split = splitCredit(byline)
    if (split) draft.place ??= split.place
    setByline(draft, byline)
    return true
  }
  const dateline = findDatelineLine(text)
  if (!dateline) return piece.role === 'byline' || piece.role === 'date'
  // «شبكة الجبل - خاص»: the site's own name is no place.
  const isSite = dateline.place && bare(draft.publisher ?? '').startsWith(bare(dateline.place))
  if (dateline.place && !isSite) draft.place ??= dateline.place
  if (dateline.byline) setByline(draft, dateline.byline)
  return true
}

/** The texts of a short line that is nothing but inline elements side by side. */
function partsOf({ element, text, kind }: Piece): readonly string[] {
  if (kind !== 'text' || text.length > 240) return []
  const parts = [...element.children].map((child) => cleanText(child.textContent ?? '')).filter(Boolean)
  return bare(parts.join(' ')) === bare(text) ? parts : []
}

/** A stand-in without contents, so that one part's date field is not taken for another's. */
function emptied({ element }: Piece): Element {
  return element.cloneNode(false) as Element
}

function labelBefore(piece: Piece): string {
  const parent = piece.element.parentElement
  return parent && textLengthOf(parent) < 400 ? cleanText(parent.textContent ?? '').slice(0, 40) : ''
}

function withoutDate(text: string, lang: string): string {
  const at = text.search(/[\d٠-٩۰-۹]/)
  return at > 0 && findDate(text, lang) ? text.slice(0, at) : text
}

function setDate(draft: Draft, date: string | undefined, isUpdate: boolean): void {
  if (!date) return
  const field = isUpdate ? 'updated' : 'published'
  if (draft[field]) return
  draft[field] = date
  noteTaken(draft, 'take-date-line', field, date)
}

function isNoPerson(name: string): boolean {
  return isAgency(name) || isDesk(name)
}

/** A person's name wins over an agency's or a newsroom's, and no site signs its own articles. */
export function setByline(draft: Draft, name: string): void {
  if (bare(name) === bare(draft.publisher ?? '')) return
  if (draft.byline && !(isNoPerson(draft.byline) && !isNoPerson(name))) return
  draft.byline = name
  noteTaken(draft, 'take-byline', 'dateline.byline', name)
}

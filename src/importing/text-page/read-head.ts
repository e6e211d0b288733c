import { bylineOf, isAgency } from '../steps/byline.ts'
import { beforeUpdate, findDateLine } from '../steps/date-line.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare, titleCuts } from '../steps/publisher.ts'
import { captionPrefixes, kickerPrefixes, sourcePrefixes } from '../steps/words/credits.ts'
import { type Classified, classify } from './classify.ts'
import { findSiteCredit } from './site-credit.ts'

/** Reads kicker, dateline, dates and caption from the lines around the headline, before the body. */
export function readHead(draft: Draft, lines: readonly Classified[], headlineIndex: number): void {
  const left: { line: Classified; index: number; afterCredits: boolean }[] = []
  let afterCredits = false
  for (const [index, line] of lines.entries()) {
    if (index === headlineIndex) continue
    if (isHeadlineAgain(line, draft)) noteDropped(draft, 'drop-repeated-headline', line.text)
    else if (readLabelled(draft, line, index > headlineIndex, index === lines.length - 1)) {
      if (index > headlineIndex) afterCredits = true
    } else if (
      line.furniture ||
      line.relatedHeading ||
      line.words < 3 ||
      (index < headlineIndex && line.gap > 2)
    )
      noteDropped(draft, line.furniture ?? 'drop-before-body', line.text)
    else left.push({ line, index, afterCredits })
  }
  const after = left.filter(({ index }) => index > headlineIndex)
  const before = left.filter(({ index }) => index < headlineIndex)
  const kicker = after[0] && !isCaptionPlace(after[0], after.length) ? after.shift() : undefined
  const overline = kicker ? undefined : before.findLast(({ line }) => line.words >= 4)
  const caption = draft.figure?.caption ? undefined : after.pop()
  const kickerText = kicker?.line.text ?? overline?.line.text
  if (!draft.kicker && kickerText) {
    draft.kicker = kickerText
    noteTaken(draft, 'take-line-beside-headline', 'kicker', kickerText)
  }
  if (caption) {
    draft.figure = { ...draft.figure, caption: { text: caption.line.text, mentions: [] } }
    noteTaken(draft, 'take-line-before-body', 'figure.caption', caption.line.text)
  }
  for (const { line } of [...before, ...after])
    if (line !== overline?.line) noteDropped(draft, 'drop-before-body', line.text)
}

/** After credits and right before the body there is a picture's caption, not a kicker. */
function isCaptionPlace({ afterCredits }: { afterCredits: boolean }, count: number): boolean {
  return afterCredits && count === 1
}

function isHeadlineAgain(line: Classified, draft: Draft): boolean {
  const headline = bare(draft.headline ?? '')
  if (line.bare === headline) return true
  const withoutName = titleCuts(line.text)
    .flatMap((cut) => [cut.headline, cut.publisher])
    .some((part) => bare(part) === headline)
  const isNameAlone = draft.publisher !== undefined && line.bare === bare(draft.publisher)
  return withoutName || isNameAlone
}

/** Reads a line that says what it is: a date, a writer, a source, a caption. */
function readLabelled(draft: Draft, line: Classified, isAfterHeadline: boolean, isLast: boolean): boolean {
  if (line.src !== undefined) {
    draft.figure ??= {
      ...(/^https?:/.test(line.src) && { src: line.src }),
      ...(line.text && { caption: { text: line.text, mentions: [] } }),
    }
    noteTaken(draft, 'take-marked-picture', 'figure', line.src)
    return true
  }
  if (line.dateLine) return readDateLine(draft, line)
  const site = findSiteCredit(line.text)
  if (site && (!isAfterHeadline || bare(site.publisher) === bare(draft.publisher ?? '')))
    return setByline(draft, site.byline, 'take-site-credit')
  if (line.byline) return setByline(draft, line.byline, 'take-byline-line')
  const caption = takePrefix(line.text, captionPrefixes)
  if (caption.rest && caption.hasColon) {
    draft.figure = { ...draft.figure, caption: { text: caption.rest, mentions: [] } }
    noteTaken(draft, 'take-caption-line', 'figure.caption', caption.rest)
    return true
  }
  const kicker = takePrefix(line.text, kickerPrefixes)
  if (kicker.rest && kicker.hasColon) {
    draft.kicker = kicker.rest
    noteTaken(draft, 'take-kicker-line', 'kicker', kicker.rest)
    return true
  }
  const source = takePrefix(line.text, sourcePrefixes)
  if (source.rest && source.hasColon) {
    if (isAgency(source.rest) && !draft.byline) return setByline(draft, source.rest, 'take-source-line')
    if (/^https?:\/\/\S+$/.test(source.rest)) draft.url ??= source.rest
    return true
  }
  return (
    isAfterHeadline &&
    (readMixedCredits(draft, line) || readDateline(draft, line) || (isLast && readBareName(draft, line)))
  )
}

function readDateLine(draft: Draft, line: Classified): boolean {
  const parts = line.text.split(beforeUpdate).filter((part) => part.trim() !== '')
  const dates = parts.map((part) => findDateLine(part, draft.lang))
  if (parts.length < 2 || !dates.every((date) => date?.date)) return setDate(draft, line)
  for (const [index, dateLine] of dates.entries())
    if (dateLine) setDate(draft, { dateLine, text: parts[index] ?? '' })
  return true
}

function setDate(draft: Draft, { dateLine, text }: Pick<Classified, 'dateLine' | 'text'>): boolean {
  const field = dateLine?.isUpdate ? 'updated' : 'published'
  if (dateLine?.date && !draft[field]) {
    draft[field] = dateLine.date
    noteTaken(draft, 'take-date-line', field, text)
  } else noteDropped(draft, 'drop-date-line', text)
  return true
}

function readDateline(draft: Draft, line: Classified): boolean {
  const dateline = findDatelineLine(line.text)
  if (!dateline) return false
  if (dateline.place) draft.place ??= dateline.place
  if (dateline.byline) draft.byline ??= dateline.byline
  noteTaken(draft, 'take-dateline-line', 'dateline', line.text)
  return true
}

/** "By Salma Haddad | 12 March 2021", «سلمى حداد - بيروت - 12 آذار 2021» */
function readMixedCredits(draft: Draft, line: Classified): boolean {
  const parts = line.text.split(/\s[|•·–—ـ-]\s|\s{2,}/u).map((part) => part.trim())
  if (parts.length < 2 || line.words > 20) return false
  const read = parts.map((part) => readPart(draft.lang, part))
  if (!read.some((part) => part.date)) return false
  for (const { date, isUpdate, byline, place } of read) {
    if (date) draft[isUpdate ? 'updated' : 'published'] ??= date
    if (place) draft.place ??= place
    else if (byline) draft.byline ??= byline
  }
  noteTaken(draft, 'take-credits-line', 'dateline', line.text)
  return true
}

function readPart(lang: string, text: string) {
  const { dateLine, byline } = classify({ text, gap: 0, columns: text.length }, lang)
  if (dateLine) return { date: dateLine.date, isUpdate: dateLine.isUpdate }
  const place = findDatelineLine(text)?.place
  if (place) return { place }
  return { byline: byline ?? bylineOf(text) }
}

function setByline(draft: Draft, name: string, rule: string): boolean {
  draft.byline ??= name
  noteTaken(draft, rule, 'dateline.byline', name)
  return true
}

/** A name alone on the line before the body. */
function readBareName(draft: Draft, line: Classified): boolean {
  if (draft.byline || line.words < 2 || line.words > 3 || /[\d.,:،؛!؟?]/.test(line.text)) return false
  return setByline(draft, line.text, 'take-name-before-body')
}

import { bylineOf, isAgency } from '../steps/byline.ts'
import { beforeUpdate, findDateLine } from '../steps/date-line.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { isGivenName } from '../steps/given-name.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare, titleCuts } from '../steps/publisher.ts'
import {
  captionPrefixes,
  kickerPrefixes,
  pictureCreditPrefixes,
  sourcePrefixes,
} from '../steps/words/credits.ts'
import { type Classified, classify } from './classify.ts'
import { isCounter } from './control-bar.ts'
import { isDateLabelled, isDateOfArticle } from './date-places.ts'
import { findWriterOfSite, isNameOverDate } from './find-writer.ts'
import { isRelativeTime } from './relative-time.ts'
import { findSiteCredit } from './site-credit.ts'
import { takeBesideHeadline, takeCaption, type Unnamed } from './take-beside-headline.ts'

/**
 * Reads kicker, dateline, dates and caption from the lines around the headline, before the body that opens so.
 *
 * Why: an unlabelled date over the headline may be another's, so it is only given back, for want of a better one.
 */
export function readHead(
  draft: Draft,
  lines: readonly Classified[],
  headline: HeadPlaces,
  opening: string,
): { date?: string } {
  const left: Unnamed[] = []
  const { index: headlineIndex } = headline
  let afterCredits = false
  let earlier: string | undefined
  const headlines = lines.flatMap((line, index) =>
    index === headlineIndex || isHeadline(line, draft) ? [index] : [],
  )
  const isOwnDate = (line: Classified, index: number) =>
    isDateLabelled(line.text) || isDateOfArticle(lines, index, headlines, draft.publisher)
  for (const [index, line] of lines.entries()) {
    const isAfter = index > headlineIndex
    const isLast = index === lines.length - 1 || (line.mark === 'item' && index === headlineIndex + 1)
    if (index === headlineIndex) continue
    if (isHeadlineAgain(line, draft)) noteDropped(draft, 'drop-repeated-headline', line.text)
    else if (line.dateLine?.date && !line.dateLine.isUpdate && !isOwnDate(line, index))
      noteDropped(draft, 'drop-date-of-page', line.text)
    else if (!isAfter && line.dateLine?.date && !line.dateLine.isUpdate && !isDateLabelled(line.text)) {
      earlier ??= line.dateLine.date
      noteDropped(draft, 'drop-date-over-headline', line.text)
    } else if (isAfter && line.isCaption && !draft.figure?.caption)
      takeCaption(draft, line.text, 'take-line-under-picture')
    else if (isAfter && !draft.byline && isNameOverDate(line, lines[index + 1]))
      setByline(draft, line.text, 'take-name-over-date')
    else if (readLabelled(draft, line, isAfter, isLast)) {
      if (isAfter) afterCredits = true
    } else if (isUnread(line) || (!isAfter && line.gap > 2))
      noteDropped(draft, line.furniture ?? 'drop-before-body', line.text)
    else if (isAfter && lines.some((other) => other !== line && other.bare === line.bare))
      noteDropped(draft, 'drop-repeated-line', line.text)
    else left.push({ line, index, afterCredits })
  }
  takeBesideHeadline(draft, left, headlineIndex, headline.overline, opening)
  return { ...(earlier && { date: earlier }) }
}

/** Where the headline stands, and the line over it where that is known. Units: line indices. */
type HeadPlaces = { readonly index: number; readonly overline?: number }

function isUnread(line: Classified): boolean {
  const says =
    line.furniture ||
    line.relatedHeading ||
    line.words < 3 ||
    isCounter(line.text) ||
    isRelativeTime(line.text)
  return Boolean(says)
}

function isHeadlineAgain(line: Classified, draft: Draft): boolean {
  const isNameAlone = draft.publisher !== undefined && line.bare === bare(draft.publisher)
  return isNameAlone || isHeadline(line, draft)
}

/** Whether a line is the headline, alone or with the site's name. */
function isHeadline(line: Classified, draft: Draft): boolean {
  const headline = bare(draft.headline ?? '')
  if (line.bare === headline) return true
  return titleCuts(line.text)
    .flatMap((cut) => [cut.headline, cut.publisher])
    .some((part) => bare(part) === headline)
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
  const writer = findWriterOfSite(line.text, draft.publisher)
  if (writer) return setByline(draft, writer, 'take-site-credit')
  if (line.byline) return setByline(draft, line.byline, 'take-byline-line')
  const credit = takePrefix(line.text, pictureCreditPrefixes)
  if (isAfterHeadline && credit.rest && credit.hasColon && isCreditName(credit.prefix, credit.rest)) {
    draft.figure = { ...draft.figure, credit: credit.rest }
    noteTaken(draft, 'take-picture-credit', 'figure.credit', credit.rest)
    return true
  }
  const caption = takePrefix(line.text, captionPrefixes)
  if (caption.rest && caption.hasColon) {
    takeCaption(draft, caption.rest, 'take-caption-line')
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

/** «צילום: פלוני»: the words before a photographer's name, some of which may also stand before a caption. */
function isCreditName(prefix: string | undefined, rest: string): boolean {
  const isSource = prefix !== undefined && sourcePrefixes.includes(prefix)
  if (isSource || rest.split(' ').length > 3 || /[.\p{Nd}!?؟]/u.test(rest)) return false
  const isOfCaption = prefix === 'الصورة' || prefix === 'תמונה'
  return !isOfCaption || isAgency(rest) || isGivenName(rest.split(' ')[0] ?? '')
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
  const dateline = line.furniture ? undefined : findDatelineLine(line.text)
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
  const { dateLine, byline, furniture } = classify({ text, gap: 0, columns: text.length, indent: 0 }, lang)
  if (dateLine) return { date: dateLine.date, isUpdate: dateLine.isUpdate }
  const place = findDatelineLine(text)?.place
  if (place) return { place }
  return furniture || /\p{Nd}/u.test(text) ? {} : { byline: byline ?? bylineOf(text) }
}

function setByline(draft: Draft, name: string, rule: string): boolean {
  draft.byline ??= name
  noteTaken(draft, rule, 'dateline.byline', name)
  return true
}

/** A name alone on the line before the body. */
function readBareName(draft: Draft, line: Classified): boolean {
  if (draft.byline || line.furniture || line.words < 2 || line.words > 3 || /[\d.,:،؛!؟?]/.test(line.text))
    return false
  return setByline(draft, line.text, 'take-name-before-body')
}

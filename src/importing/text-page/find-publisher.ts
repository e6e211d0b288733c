import { isAgency } from '../steps/byline.ts'
import { isKnownPlace } from '../steps/known-place.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare, findCopyrightOwner, isPublisherLike, isPublisherName, titleCuts } from '../steps/publisher.ts'
import { sourcePrefixes } from '../steps/words/credits.ts'
import type { Classified } from './classify.ts'
import { findRightsHolder } from './find-rights-holder.ts'
import { findSiteCredit } from './site-credit.ts'

/**
 * The publisher: the name that stands before or after lines which also stand alone, else the one the
 * page names as its source, else the owner of its rights.
 */
export function findPublisher(lines: readonly Classified[]): string | undefined {
  return (
    fromRepeatedTitles(lines) ??
    findRightsHolder(lines) ??
    fromSourceLine(lines) ??
    lines
      .map((line) => (line.dateLine || line.furniture ? undefined : findTitledPublisher(line.text)))
      .find((name) => name !== undefined) ??
    lines
      .slice(0, 2)
      .map((line) => findSiteCredit(line.text)?.publisher)
      .find((name) => name !== undefined) ??
    firstLineAsSite(lines) ??
    lines.map((line) => findCopyrightOwner(line.text)).find((name) => name !== undefined) ??
    lines.slice(0, 3).find((line) => !line.furniture && isPublisherName(line.text))?.text
  )
}

/** A page's first line that is a site's name alone: Latin among other letters, or a paper by its words. */
function firstLineAsSite(lines: readonly Classified[]): string | undefined {
  const [first, second] = lines
  if (!first || first.furniture || first.dateLine || first.words > 3) return undefined
  if ((second?.words ?? 0) > 3 && !second?.dateLine) return undefined
  const isForeign = /^[\w.]{2,20}$/.test(first.text) && second !== undefined && !/[a-z]/i.test(second.text)
  return isForeign || isPublisherName(first.text) ? first.text : undefined
}

function fromRepeatedTitles(lines: readonly Classified[]): string | undefined {
  const alone = new Set(lines.map((line) => line.bare))
  const votes = new Map<string, number>()
  const vote = (name: string) => {
    if (isPublisherLike(name) && !isAgency(name)) votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  for (const line of lines) {
    if (line.isProse || line.furniture || line.dateLine || line.isCaption || line.text.length > 250) continue
    const empty = /^(.{2,40}?)\s[-–—|]$/u.exec(line.text)
    // «کابل –» opens a text.
    if (empty && !isKnownPlace(empty[1] ?? '')) vote(empty[1] ?? '')
    for (const cut of titleCuts(line.text)) {
      if (alone.has(bare(cut.publisher)) && bare(cut.publisher).split(' ').length >= 3) vote(cut.headline)
      if (alone.has(bare(cut.headline)) && bare(cut.headline).split(' ').length >= 3) vote(cut.publisher)
    }
  }
  const isAlone = (name: string) => Number(alone.has(bare(name)))
  return [...votes].sort(([a, some], [b, more]) => more - some || isAlone(b) - isAlone(a))[0]?.[0]
}

function fromSourceLine(lines: readonly Classified[]): string | undefined {
  for (const { text } of lines) {
    if (text.length > 80) continue
    const { rest, hasColon } = takePrefix(text, sourcePrefixes)
    if (rest && hasColon && isPublisherLike(rest) && !isAgency(rest) && !/^https?:/.test(rest))
      return withoutQuotes(rest.split(/\s\+\s/)[0] ?? rest)
  }
  return undefined
}

/** A name that is quoted as a whole, bare. */
function withoutQuotes(name: string): string {
  return /^["«“](.+)["»”]$/u.exec(name)?.[1] ?? name
}

/** The site's name a title of the shape «headline | name» ends with. */
export function findTitledPublisher(title: string): string | undefined {
  if (title.length > 200 || !/\s[|]\s/.test(title)) return undefined
  const cut = titleCuts(title)[0]
  const isTitle = cut && isPublisherLike(cut.publisher) && cut.headline.split(' ').length >= 4
  return isTitle && !/[|]/.test(cut.headline) ? cut.publisher : undefined
}

import { bare, isPublisherLike, isPublisherName, titleCuts } from '../steps/publisher.ts'
import { findHeadlineLines, findMarkedLine, findProminentLine } from './find-prominent-line.ts'
import type { PageFacts } from './page-facts.ts'
import type { Piece } from './piece.ts'
import { findSiteInTitle, isSiteTitle } from './site-title.ts'

/** The headline, the element it stands in where the page shows it, and the site's name its title carried. */
export type FoundTitle = {
  readonly headline: string
  readonly element: Element | undefined
  readonly publisher: string | undefined
}

/**
 * The headline on which the page's titles and its visible text agree; else the h1; else the page's best
 * title without the site's name, or the line that stands out where that title names no article.
 */
export function findTitle(pieces: readonly Piece[], facts: PageFacts, lang: string): FoundTitle | undefined {
  const shown = pieces.filter((piece) => piece.kind !== 'table' && piece.text.length <= 300)
  const inOrder = [
    ...shown.filter(isLevel(1)),
    ...shown.filter(isLevel(2)),
    ...shown.filter((piece) => piece.level !== 1 && piece.level !== 2),
  ]
  const known = new Map<string, Piece>()
  for (const piece of inOrder) {
    const key = bare(piece.text)
    if (key.includes(' ') && !known.has(key)) known.set(key, piece)
  }
  const found = findShown(shown, known, facts, lang)
  if (found) {
    const site = facts.titles.find((title) => isSiteTitle(title, lang))
    const names = new Set(shown.map((piece) => bare(piece.text)))
    const publisher =
      findSuffix(facts, found.text) ?? (site && findSiteInTitle(site, lang, (key) => names.has(key)))
    return { headline: found.text, element: found.element, publisher }
  }
  const publisher = findSuffix(facts, longestHalf(facts.titles[0] ?? '', known)?.text ?? '')
  const title = facts.titles
    .map((text) => withoutSite(text, facts.siteName ?? publisher))
    .find((text) => text.split(' ').length >= 3)
  return title ? { headline: title, element: undefined, publisher } : undefined
}

/** The headline among what the page shows. */
function findShown(
  shown: readonly Piece[],
  known: ReadonlyMap<string, Piece>,
  facts: PageFacts,
  lang: string,
): Piece | undefined {
  const { titles, siteName } = facts
  const isSite = (piece: Piece) => bare(piece.text) === bare(siteName ?? '')
  const heading = onlyHeading(shown, facts)
  const isAgreed = heading !== undefined && titles.some((title) => agree(heading.text, title))
  for (const title of titles) {
    const whole = known.get(bare(title))
    if (whole && !isSite(whole) && !(whole.level === 0 && isPublisherName(whole.text))) return whole
    const half = longestHalf(title, known)
    if (!half || isSite(half)) continue
    // A masthead is a half of the title too; the headline is elsewhere.
    if (!isMasthead(half, title, lang)) return half
    const other = isAgreed ? heading : (heading ?? findProminentLine(shown, lang))
    if (other) return other
    return half
  }
  const line = heading ? undefined : findAgreeingLine(shown, titles, lang)
  if (line) return line
  // A title of its own field is an article's; the window's alone may be the site's.
  const marked = heading || new Set(titles).size > 1 ? undefined : findMarkedLine(shown, lang)
  if (marked) return marked
  if (heading && (isAgreed || titles.length === 0 || heading.text.split(' ').length >= 4)) return heading
  return titles.every((title) => isSiteTitle(title, lang)) ? findProminentLine(shown, lang) : undefined
}

/** The line over the text that shares most words with a title: pages shorten their titles, or word them anew. */
function findAgreeingLine(
  shown: readonly Piece[],
  titles: readonly string[],
  lang: string,
): Piece | undefined {
  const wordings = titles.filter((title) => !isSiteTitle(title, lang))
  return findHeadlineLines(shown, lang)
    .map((piece) => ({ piece, share: Math.max(0, ...wordings.map((title) => shareOf(piece.text, title))) }))
    .filter(({ share }) => share >= 0.6)
    .sort((a, b) => b.share - a.share)[0]?.piece
}

/** Whether the half of a title that a page shows is the site's name: a link home, or all else is short labels. */
function isMasthead(piece: Piece, title: string, lang: string): boolean {
  if (piece.level > 0 || !isPublisherLike(piece.text)) return false
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(piece.href ?? 'none') || isSiteTitle(title, lang)
}

function isLevel(level: number): (piece: Piece) => boolean {
  return (piece) => piece.level === level
}

/** The one h1 with words enough that is not the site's name. */
function onlyHeading(pieces: readonly Piece[], { siteName }: PageFacts): Piece | undefined {
  const headings = pieces.filter(
    (piece) =>
      piece.level === 1 && piece.text.split(' ').length >= 3 && bare(piece.text) !== bare(siteName ?? ''),
  )
  return headings[0]
}

function agree(a: string, b: string): boolean {
  return shareOf(a, b) >= 0.5
}

/** How many words of the shorter text the longer one holds. Units: 0-1. */
function shareOf(a: string, b: string): number {
  const words = new Set(bare(a).split(' '))
  const others = bare(b).split(' ')
  return others.filter((word) => words.has(word)).length / Math.max(1, Math.min(words.size, others.length))
}

/** The longest half of a cut title that the page shows: sites have short names, and may show them too. */
function longestHalf(title: string, known: ReadonlyMap<string, Piece>): Piece | undefined {
  return titleCuts(title)
    .flatMap((cut) => known.get(bare(cut.headline)) ?? [])
    .concat(titleCuts(title).flatMap((cut) => known.get(bare(cut.publisher)) ?? []))
    .reduce<Piece | undefined>(
      (best, next) => (best && best.text.length >= next.text.length ? best : next),
      undefined,
    )
}

/** The site's name a title carries besides the headline, or besides another wording of it. */
function findSuffix(facts: PageFacts, headline: string): string | undefined {
  const isHeadline = (half: string) => bare(half) === bare(headline)
  for (const title of [...facts.titles].reverse()) {
    const cuts = titleCuts(title)
    for (const cut of cuts) {
      if (isHeadline(cut.headline) && isPublisherLike(cut.publisher)) return lastPart(cut.publisher)
      if (isHeadline(cut.publisher) && isPublisherLike(cut.headline)) return cut.headline
    }
    // What follows a colon is as often the rest of another wording.
    const reworded = cuts.find(
      (cut) =>
        title.charAt(cut.headline.length) !== ':' &&
        cut.headline.split(' ').length >= 4 &&
        agree(cut.headline, headline) &&
        isPublisherLike(cut.publisher),
    )
    if (reworded) return lastPart(reworded.publisher)
  }
  return undefined
}

/** «أخبار محلية | صحيفة المرفأ» → «صحيفة المرفأ» */
function lastPart(text: string): string {
  return (
    text
      .split(/\s[-–—|•»]\s|\s?[|]\s?/u)
      .at(-1)
      ?.trim() || text
  )
}

function withoutSite(title: string, site: string | undefined): string {
  const cuts = titleCuts(title)
  const named = cuts.find((cut) => site !== undefined && bare(cut.publisher) === bare(site))
  const prefixed = cuts.find((cut) => site !== undefined && bare(cut.headline) === bare(site))
  if (named) return named.headline
  if (prefixed) return prefixed.publisher
  const tail = cuts[0]
  return tail &&
    isPublisherLike(tail.publisher) &&
    tail.headline.split(' ').length >= 3 &&
    /[|]|\s[-–—]\s/.test(title)
    ? tail.headline
    : title
}

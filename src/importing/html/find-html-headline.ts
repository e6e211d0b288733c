import { bare, isPublisherLike, titleCuts } from '../steps/publisher.ts'
import type { PageFacts } from './page-facts.ts'
import type { Piece } from './piece.ts'

/** The headline, the element it stands in where the page shows it, and the site's name its title carried. */
export type FoundTitle = {
  readonly headline: string
  readonly element: Element | undefined
  readonly publisher: string | undefined
}

/**
 * The headline on which the page's titles and its visible text agree; else the only h1; else the page's
 * best title without the site's name.
 */
export function findTitle(pieces: readonly Piece[], facts: PageFacts): FoundTitle | undefined {
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
  const publisher = findSuffix(facts, known)
  for (const title of facts.titles) {
    const piece = known.get(bare(title)) ?? longestHalf(title, known)
    if (piece && bare(piece.text) !== bare(facts.siteName ?? ''))
      return { headline: piece.text, element: piece.element, publisher }
  }
  const heading = onlyHeading(shown, facts)
  const title = facts.titles
    .map((text) => withoutSite(text, facts.siteName ?? publisher))
    .find((text) => text.split(' ').length >= 3)
  if (heading && (!title || agree(heading.text, title) || heading.text.split(' ').length >= 4))
    return { headline: heading.text, element: heading.element, publisher }
  return title ? { headline: title, element: undefined, publisher } : undefined
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
  const words = new Set(bare(a).split(' '))
  const others = bare(b).split(' ')
  return others.filter((word) => words.has(word)).length >= Math.min(words.size, others.length) * 0.5
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

/** The site's name a title carries besides a headline that the page shows. */
function findSuffix(facts: PageFacts, known: ReadonlyMap<string, Piece>): string | undefined {
  for (const title of [...facts.titles].reverse()) {
    const headline = bare(longestHalf(title, known)?.text ?? '')
    for (const cut of titleCuts(title)) {
      if (bare(cut.headline) === headline && isPublisherLike(cut.publisher)) return lastPart(cut.publisher)
      if (bare(cut.publisher) === headline && isPublisherLike(cut.headline)) return cut.headline
    }
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

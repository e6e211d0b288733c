import { findDateLine } from '../steps/date-line.ts'
import { bare, isPublisherLike, isPublisherName } from '../steps/publisher.ts'

/** The parts of a page title between its signs. */
function partsOf(title: string): readonly string[] {
  return title
    .split(/\s(?:[-–—|•·»«]|:{1,2}|-{2})\s|\s?[|]\s?/u)
    .map((part) => part.replace(/^[\s:|\-–—.•·]+|[\s:|\-–—.•·]+$/gu, ''))
    .filter((part) => part !== '')
}

/** Whether a page title names the paper, the issue or the section rather than an article: short parts, papers' names and dates only. */
export function isSiteTitle(title: string, lang: string): boolean {
  return partsOf(title).every(
    (part) => part.split(/\s+/).length <= 3 || isPublisherName(part) || isDated(part, lang),
  )
}

/** The paper's name in a title that names no article: the part the page shows too, else the first that is none of its date. */
export function findSiteInTitle(
  title: string,
  lang: string,
  isShown: (key: string) => boolean,
): string | undefined {
  const names = partsOf(title).filter(
    (part) => isPublisherLike(part) && !/\p{N}/u.test(part) && !isDated(part, lang),
  )
  return names.find((part) => isShown(bare(part))) ?? names[0]
}

function isDated(part: string, lang: string): boolean {
  return findDateLine(part, lang, 3) !== undefined
}

import { isStopWord } from '../../text/stop-words.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare, isPublisherName, titleCuts } from '../steps/publisher.ts'
import { headlinePrefixes } from '../steps/words/credits.ts'
import type { Classified } from './classify.ts'
import { isCounter } from './control-bar.ts'
import { findTitledPublisher } from './find-publisher.ts'
import { isOverline } from './overline.ts'
import { isSitePath } from './site-path.ts'

/** The headline of a page without tags, and the line it stands in for good. */
export type FoundHeadline = {
  readonly text: string
  readonly index: number
  /** The line over it, where there surely is one. */
  readonly overline?: number
}

/** Fewer words are a section's or a site's name. */
const fewestWords = 3

/**
 * The headline: the line marked as one, else the line repeated most, else the first line before the body
 * whose words the body takes up, else the first that could be one.
 */
export function findHeadline(
  lines: readonly Classified[],
  bodyStart: number,
  publisher: string | undefined,
  lang: string,
): FoundHeadline | undefined {
  const head = lines.slice(0, bodyStart).map((line, index) => ({ line, index }))
  const marked = head.find(({ line }) => line.mark === 'heading' && line.level === 1)
  if (marked) return { text: withoutPublisher(marked.line.text, publisher), index: marked.index }
  for (const { line, index } of head) {
    const { rest, hasColon } = takePrefix(line.text, headlinePrefixes)
    if (rest && hasColon) return { text: withoutPublisher(rest, publisher), index }
  }
  const all = head
    .filter(({ line }) => isCandidate(line, publisher))
    .map(({ line, index }) => ({ text: withoutPublisher(line.text, publisher), index }))
    .filter(({ text }) => bare(text).split(' ').length >= fewestWords)
  const named = all.filter(({ text }) => !isPublisherName(text))
  const candidates = named.length > 0 ? named : all
  const repeated = mostRepeated(candidates, lines)
  if (repeated) return repeated
  const path = head.findLastIndex(({ line }) => isSitePath(line.text))
  const afterPath = candidates.filter(({ index }) => index > path)
  const possible = afterPath.length > 0 ? afterPath : candidates
  const told = firstTold(possible, lines.slice(bodyStart, bodyStart + openingLines))
  const [first, second] = possible.slice(told)
  const opening = lines[bodyStart]?.bare ?? ''
  if (first && second?.index === first.index + 1 && isOverline(first.text, second.text, opening, lang))
    return { ...second, overline: first.index }
  return first ?? firstSentenceAsHeadline(lines, bodyStart)
}

/** Units: lines of the body that a headline is held against. */
const openingLines = 12

/**
 * Place of the first line whose words the body takes up: a motto, the weather or a way to skip the menu stands over
 * the headline and has no word in common with the text. 0 where no line has.
 */
function firstTold(candidates: readonly FoundHeadline[], body: readonly Classified[]): number {
  const opening = ` ${body.map((line) => line.bare).join(' ')} `
  const isTold = ({ text }: FoundHeadline) => {
    const words = [...new Set(bare(text).split(' '))].filter((word) => word.length >= 3 && !isStopWord(word))
    const told = words.filter((word) => opening.includes(word.length >= 4 ? word : ` ${word} `))
    return told.length >= 2 && told.length * 3 >= words.length
  }
  return Math.max(candidates.findIndex(isTold), 0)
}

function isCandidate(line: Classified, publisher: string | undefined): boolean {
  if (line.furniture || line.dateLine || line.byline || line.relatedHeading || line.src) return false
  if (isCounter(line.text)) return false
  if (publisher && line.bare === bare(publisher)) return false
  return line.words <= 40 && !findDatelineLine(line.text)
}

function mostRepeated(
  candidates: readonly FoundHeadline[],
  lines: readonly Classified[],
): FoundHeadline | undefined {
  const counts = new Map<string, number>()
  for (const { bare } of lines) if (bare) counts.set(bare, (counts.get(bare) ?? 0) + 1)
  const countOf = (text: string) => {
    const plain = bare(text)
    const titled = lines.filter((line) => line.bare.length <= plain.length + 60 && isTitleOf(line, plain))
    return (counts.get(plain) ?? 0) + titled.length
  }
  let best: (FoundHeadline & { readonly count: number }) | undefined
  for (const candidate of candidates.slice(0, 60)) {
    const count = countOf(candidate.text)
    if (count >= 2 && (!best || count > best.count)) best = { ...candidate, count }
  }
  return best && placeOf(candidates, best, lines)
}

/** Whether a line is a headline with a site's name before or after it. */
function isTitleOf({ text, bare: line }: Classified, headline: string): boolean {
  if (line === headline || !(line.startsWith(`${headline} `) || line.endsWith(` ${headline}`))) return false
  return titleCuts(text).some((cut) => bare(cut.headline) === headline || bare(cut.publisher) === headline)
}

/** Where the headline stands first without the site's name, else where it stands first. */
function placeOf(
  candidates: readonly FoundHeadline[],
  headline: FoundHeadline,
  lines: readonly Classified[],
): FoundHeadline {
  const plain = bare(headline.text)
  const same = candidates.filter((candidate) => bare(candidate.text) === plain)
  const alone = same.find(({ index }) => lines[index]?.bare === plain)
  return { text: headline.text, index: (alone ?? same[0] ?? headline).index }
}

export function withoutPublisher(text: string, publisher: string | undefined): string {
  const name = publisher ?? findTitledPublisher(text)
  if (!name) return text
  for (const cut of titleCuts(text)) {
    if (bare(cut.publisher) === bare(name)) return cut.headline
    if (bare(cut.headline) === bare(name)) return cut.publisher
  }
  return text
}

/** A headline that asks or exclaims reads as a sentence, so the body may have begun with it. */
function firstSentenceAsHeadline(lines: readonly Classified[], bodyStart: number): FoundHeadline | undefined {
  const first = lines[bodyStart]
  const second = lines[bodyStart + 1]
  if (!first || !second || first.words > 25 || second.text.length < first.text.length * 1.2) return undefined
  return { text: first.text, index: bodyStart }
}

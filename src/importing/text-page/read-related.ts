import type { SourceHeadline } from '../../article/article.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { isPopularHeading } from '../steps/furniture.ts'
import { bare, titleCuts } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'
import { type DatedHeadline, findDatedHeadline } from './dated-headline.ts'
import { isRelativeTime } from './relative-time.ts'

/** Fewer words are a label. */
const fewestWords = 3
/** Longer lists are archives. */
const mostRelated = 200

type Piece = { readonly line: Classified; readonly kind: 'headline' | 'date' | 'heading' | 'break' | 'aside' }

/** Reads the other headlines that stand after the body, each with the date on its side; the rest is dropped. */
export function readRelated(draft: Draft, lines: readonly Classified[]): void {
  const pieces = lines.map((line, index) => pieceOf(line, lines, index, draft))
  for (const run of runsOf(pieces)) readRun(draft, run)
}

function pieceOf(line: Classified, lines: readonly Classified[], index: number, draft: Draft): Piece {
  if (line.dateLine) return { line, kind: 'date' }
  if (line.relatedHeading) return { line, kind: line.relatedHeading.rest ? 'headline' : 'heading' }
  if (isRelativeTime(line.text)) return { line, kind: 'aside' }
  if (line.furniture) return { line, kind: 'break' }
  if (isHeadlineAgain(line, draft) || isTitledTwin(line, lines, index)) return { line, kind: 'aside' }
  if (findDatelineLine(line.text) || line.byline) return { line, kind: 'aside' }
  if (line.words < fewestWords || line.words > 40) return { line, kind: 'break' }
  return { line, kind: 'headline' }
}

/** The pieces between breaks. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'break') runs.push([piece], [])
    else if (piece.kind === 'heading') runs.push([piece])
    else runs.at(-1)?.push(piece)
  }
  return runs.filter((run) => run.length > 0)
}

function readRun(draft: Draft, run: readonly Piece[]): void {
  const dates = run.filter((piece) => piece.kind === 'date').length
  const headlines = run.filter((piece) => piece.kind === 'headline')
  const dated = datedHeadlines(headlines, draft.lang)
  const isNamed = run[0]?.kind === 'heading' || headlines.some(({ line }) => line.relatedHeading)
  const isList = headlines.length >= 2 && headlines.every(({ line }) => line.mark === 'item')
  const isPopular = run[0]?.kind === 'heading' && isPopularHeading(run[0].line.text)
  if (isPopular || headlines.length === 0 || !(isNamed || dates >= 2 || dated.size >= 2 || isList)) {
    for (const { line } of run) noteDropped(draft, line.furniture ?? 'drop-after-body', line.text)
    return
  }
  const datesComeFirst = areDatesFirst(run)
  const kept = datesComeFirst && !isNamed ? withoutTail(run) : run
  for (const { line } of run.slice(kept.length)) noteDropped(draft, 'drop-after-body', line.text)
  kept.forEach((piece, index) => {
    const own = dated.get(piece)
    if (own) addRelated(draft, withText(piece.line, own.headline), own.date)
    else if (piece.kind === 'headline') addRelated(draft, piece.line, dateOf(kept, index, datesComeFirst))
    else
      noteDropped(draft, piece.kind === 'date' ? 'drop-related-date' : 'drop-related-aside', piece.line.text)
  })
}

/** The headlines that carry their own date; without a sign between, only where several of a list do. */
function datedHeadlines(pieces: readonly Piece[], lang: string): ReadonlyMap<Piece, DatedHeadline> {
  const found = pieces.flatMap((piece) => {
    const dated = piece.line.relatedHeading ? undefined : findDatedHeadline(piece.line.text, lang)
    return dated ? [[piece, dated] as const] : []
  })
  return new Map(found.filter(([, dated]) => dated.isParted || found.length >= 2))
}

function withText(line: Classified, text: string): Classified {
  return { ...line, text, bare: bare(text) }
}

/** Learns the side from the list: a date beside its own headline stands closer or more often so. */
function areDatesFirst(run: readonly Piece[]): boolean {
  let before = 0
  let after = 0
  let gapBefore = 0
  let gapAfter = 0
  run.forEach((piece, index) => {
    const next = run[index + 1]
    if (piece.kind === 'date' && next?.kind === 'headline') {
      before++
      gapBefore += next.line.gap
    }
    if (piece.kind === 'headline' && next?.kind === 'date') {
      after++
      gapAfter += next.line.gap
    }
  })
  const closeBefore = gapBefore * Math.max(after, 1)
  const closeAfter = gapAfter * Math.max(before, 1)
  if (
    closeBefore !== closeAfter &&
    before > 1 &&
    after > 1 &&
    Math.abs(before - after) <= 1 &&
    hasMixedGaps(run)
  )
    return closeBefore < closeAfter
  return before > after
}

/** Whether some neighbours stand closer together than others, so that nearness says something. */
function hasMixedGaps(run: readonly Piece[]): boolean {
  const gaps = run.slice(1).map((piece) => piece.line.gap)
  return gaps.some((gap) => gap === 0) && gaps.some((gap) => gap > 0) && isRegular(run)
}

function isRegular(run: readonly Piece[]): boolean {
  const gaps = new Set(
    run
      .slice(1)
      .filter((piece) => piece.kind === 'date')
      .map((piece) => piece.line.gap),
  )
  return gaps.size === 1
}

function dateOf(run: readonly Piece[], index: number, isBefore: boolean): string | undefined {
  const step = isBefore ? -1 : 1
  for (let i = index + step; i >= 0 && i < run.length; i += step) {
    const piece = run[i]
    if (piece?.kind === 'date') return piece.line.dateLine?.date
    if (piece?.kind !== 'aside') return undefined
  }
  return undefined
}

/** With dates before headlines, what follows the last dated headline belongs to nothing. */
function withoutTail(run: readonly Piece[]): readonly Piece[] {
  const lastDate = run.findLastIndex((piece) => piece.kind === 'date')
  const end = run.findIndex((piece, index) => index > lastDate && piece.kind === 'headline')
  return end < 0 ? run : run.slice(0, end + 1)
}

export function addRelated(draft: Draft, line: Classified, date: string | undefined): void {
  const headline = line.relatedHeading?.rest || line.text
  const related: SourceHeadline = { headline, ...(date && { date }) }
  if (draft.related.length >= mostRelated) return
  if (draft.related.some((other) => bare(other.headline) === bare(headline))) return
  draft.related.push(related)
  noteTaken(draft, 'take-related-headline', 'related', headline)
}

function isHeadlineAgain(line: Classified, draft: Draft): boolean {
  const headline = bare(draft.headline ?? '')
  return (
    line.bare === headline ||
    line.bare === `${headline} ${headline}` ||
    line.bare === bare(draft.publisher ?? '')
  )
}

/** A headline repeated with the publisher's name, beside itself. */
function isTitledTwin(line: Classified, lines: readonly Classified[], index: number): boolean {
  const neighbours = [lines[index - 1], lines[index + 1]].map((other) => other?.bare)
  return titleCuts(line.text).some(
    (cut) => neighbours.includes(bare(cut.publisher)) || neighbours.includes(bare(cut.headline)),
  )
}

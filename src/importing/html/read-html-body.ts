import type { Block } from '../../article/article.ts'
import { findByline, isAgency } from '../steps/byline.ts'
import { findDateLine } from '../steps/date-line.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { findFurnitureRule, findRelatedHeading } from '../steps/furniture.ts'
import { takePrefix } from '../steps/prefix.ts'
import { endsSentence, isProse } from '../steps/prose.ts'
import { bare } from '../steps/publisher.ts'
import { sourcePrefixes } from '../steps/words/credits.ts'
import { isUnderLinkedHeadline } from './linked-headline.ts'
import { openMarkedDateline } from './open-marked-dateline.ts'
import type { Piece } from './piece.ts'
import { readCredits, setByline } from './read-html-head.ts'
import { resolveUrl } from './resolve-url.ts'

/** Makes blocks of the chosen pieces; what is not the article's own text between them is dropped. */
export function readHtmlBody(draft: Draft, pieces: readonly Piece[], base: string | undefined): void {
  let isInInsert = false
  for (const [index, piece] of pieces.entries()) {
    const rule = dropRule(draft, pieces, index, isInInsert)
    const heading = piece.kind === 'figure' ? undefined : findRelatedHeading(piece.text)
    if (heading) isInInsert = heading.rest === ''
    else if (piece.kind !== 'figure') isInInsert = isInInsert && rule !== undefined
    if (rule) {
      noteDropped(draft, rule, piece.text.slice(0, 200))
      if (rule === 'drop-read-also' && heading?.rest) addRelated(draft, heading.rest, piece.href, base)
    } else pushBlock(draft, withoutDateline(draft, piece), pieces[index + 1])
  }
  while (draft.body.at(-1)?.kind === 'heading') draft.body.pop()
}

/** The rule that keeps a piece out of the body; undefined for what belongs to it. */
function dropRule(
  draft: Draft,
  pieces: readonly Piece[],
  index: number,
  isInInsert: boolean,
): string | undefined {
  const count = pieces.length
  const piece = pieces[index] as Piece
  if (piece.kind === 'figure') return undefined
  if (piece.role === 'caption' || piece.role === 'credit') return 'drop-caption'
  const { text } = piece
  if (findRelatedHeading(text)) return 'drop-read-also'
  if (piece.linkShare > 0.5 && (namesRelated(draft, text) || listsRelated(draft, text)))
    return 'drop-read-also'
  if (isPostSignature(text)) return 'drop-post-signature'
  if (isAgain(text, draft.headline)) return 'drop-repeated-headline'
  if (isAgain(text, draft.kicker)) return 'drop-repeated-kicker'
  if (piece.kind === 'table') return undefined
  const furniture = findFurnitureRule(text)
  if (furniture) return furniture
  const isEdge = index < 3 || index >= count - 3
  if (piece.role === 'byline' || piece.role === 'date' || findDateLine(text, draft.lang)) {
    if (isEdge && !isInInsert && !isUnderOther(pieces, index)) readCredits(draft, piece)
    return 'drop-credit-line'
  }
  if (isEdge && piece.kind === 'text' && (findByline(text) || isAgency(text))) {
    setByline(draft, findByline(text) ?? text.replace(/[()[\]]/g, ''))
    return 'drop-credit-line'
  }
  if (draft.body.length === 0 && !isProse(text) && findDatelineLine(text)) {
    readCredits(draft, piece)
    return 'drop-credit-line'
  }
  if (index >= count - 3 && isSourceLine(text)) return 'drop-source-line'
  // Lists of buttons: print, send, how often read.
  if (piece.kind === 'list' && piece.linkShare > 0.5 && index >= count - 3) return 'drop-link-line'
  if (piece.linkShare > 0.8 && piece.kind !== 'quote' && (isInInsert || !endsSentence(text)))
    return 'drop-link-line'
  if (isInInsert && (piece.linkShare > 0.5 || !isProse(text))) return 'drop-read-also'
  return undefined
}

/** Whether a text says a line once more; one far longer cannot, and need not be folded. */
function isAgain(text: string, line: string | undefined): boolean {
  return line !== undefined && text.length <= line.length * 2 + 40 && bare(text) === bare(line)
}

/** Whether a date or a name stands under the headline of another article, at the text's end or in it. */
function isUnderOther(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  const isUnderHeading = index >= 3 && before?.kind === 'heading'
  return isUnderHeading || isUnderLinkedHeadline(pieces, index)
}

/** «— فلان (@name) July 28, 2017»: who wrote an embedded post, and when. */
function isPostSignature(text: string): boolean {
  return text.length < 160 && /^[—–-]\s?[^()]{1,60}\(@\w{2,30}\)/u.test(text)
}

/** Whether a line is a related headline, bare or after a label. */
function namesRelated(draft: Draft, text: string): boolean {
  const line = bare(text)
  return draft.related.some(({ headline }) => {
    const key = bare(headline)
    // Label and link may stand in elements of their own without a space between.
    return line.endsWith(key) && line.length - key.length <= 40
  })
}

/** Whether a text is little else than several related headlines in one line. */
function listsRelated(draft: Draft, text: string): boolean {
  if (draft.related.length < 2 || text.length > 2000) return false
  const line = bare(text)
  const named = draft.related.map(({ headline }) => bare(headline)).filter((key) => line.includes(key))
  return named.length >= 2 && named.join(' ').length >= line.length * 0.6
}

/** «المصدر: وكالات»: where the page has its text from. */
function isSourceLine(text: string): boolean {
  const { rest, hasColon } = takePrefix(text, sourcePrefixes)
  return hasColon && rest !== undefined && rest.split(' ').length <= 7 && !endsSentence(rest)
}

/** The first paragraph without the dateline its print sets apart. */
function withoutDateline(draft: Draft, piece: Piece): Piece {
  if (piece.kind !== 'text' || draft.body.some((block) => block.kind === 'paragraph')) return piece
  const opened = openMarkedDateline(piece)
  if (!opened) return piece
  if (opened.place) draft.place ??= opened.place
  if (opened.byline) setByline(draft, opened.byline)
  noteTaken(draft, 'open-marked-dateline', 'dateline', piece.text.slice(0, -opened.rest.length))
  return { ...piece, text: opened.rest }
}

function pushBlock(draft: Draft, piece: Piece, next: Piece | undefined): void {
  if (piece.block) {
    draft.body.push(piece.block)
    return
  }
  const text = { text: piece.text, mentions: [] }
  const isBoldLine =
    piece.isBold && !endsSentence(piece.text) && piece.text.split(' ').length <= 14 && next !== undefined
  if (piece.kind === 'heading' || (isBoldLine && draft.body.length > 0)) {
    const level = Math.min(6, Math.max(2, piece.level)) as 2 | 3 | 4 | 5 | 6
    draft.body.push({ kind: 'heading', level, ...text })
  } else draft.body.push({ kind: piece.kind === 'quote' ? 'quote' : 'paragraph', ...text } satisfies Block)
}

function addRelated(
  draft: Draft,
  headline: string,
  href: string | undefined,
  base: string | undefined,
): void {
  if (draft.related.length >= 200 || draft.related.some((other) => bare(other.headline) === bare(headline)))
    return
  const url = resolveUrl(href, base)
  draft.related.push({ headline, ...(url && { url }) })
  noteTaken(draft, 'take-read-also', 'related', headline)
}

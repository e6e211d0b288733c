import type { Block, Figure } from '../../article/article.ts'
import { type Draft, noteTaken } from '../steps/draft.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare } from '../steps/publisher.ts'
import { captionPrefixes, pictureCreditPrefixes } from '../steps/words/credits.ts'
import { splitCaptionCredit } from './caption-credit.ts'
import type { PageFacts } from './page-facts.ts'
import type { Piece } from './piece.ts'
import { resolveUrl } from './resolve-url.ts'

/** A picture this near the headline is the article's own. Units: pieces. */
const reach = 8

/** Joins each caption that stands apart from its picture with it. */
export function withCaptions(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (
      piece.role === 'caption' &&
      piece.kind === 'text' &&
      last?.block?.kind === 'figure' &&
      !last.block.caption
    ) {
      joined[joined.length - 1] = {
        ...last,
        text: piece.text,
        block: { ...last.block, ...captionOf(piece.text) },
      }
    } else if (last?.block?.kind === 'figure' && isCredit(piece)) {
      joined[joined.length - 1] = { ...last, block: { ...last.block, credit: creditText(piece.text) } }
    } else if (piece.role === 'caption' && piece.kind === 'text') {
      const block: Block = { kind: 'figure', ...captionOf(piece.text) }
      joined.push({ ...piece, kind: 'figure', block })
    } else joined.push(piece)
  }
  return joined
}

/** Whether a line right after a picture names who took it. */
function isCredit(piece: Piece): boolean {
  const { rest, hasColon } = takePrefix(piece.text, pictureCreditPrefixes)
  const isShort = piece.kind === 'text' && piece.text.split(' ').length <= 8
  return isShort && (piece.role === 'credit' || (hasColon && rest !== undefined))
}

function creditText(text: string): string {
  return takePrefix(text, pictureCreditPrefixes).rest ?? text
}

function captionOf(text: string): Pick<Figure, 'caption' | 'credit'> {
  const { rest, hasColon } = takePrefix(text, captionPrefixes)
  const { caption, credit } = splitCaptionCredit(hasColon && rest ? rest : text)
  return { ...(caption && { caption: { text: caption, mentions: [] } }), ...(credit && { credit }) }
}

/** The article's own picture: the first near its beginning, else the one the page gives to other sites. */
export function takeFigure(draft: Draft, near: readonly Piece[], facts: PageFacts): Piece | undefined {
  const pictures = near.filter((piece) => piece.block?.kind === 'figure').slice(0, reach)
  const lead = pictures.find((piece) => piece.block?.kind === 'figure' && piece.block.caption) ?? pictures[0]
  const shared = resolveUrl(facts.image, facts.base)
  const found: Figure = lead?.block?.kind === 'figure' ? figureOf(lead.block) : {}
  const src = found.src ?? shared
  const figure: Figure = { ...found, ...(src && { src }) }
  if (!src && !figure.caption) return undefined
  draft.figure =
    figure.alt && figure.caption && bare(figure.alt) === bare(figure.caption.text)
      ? withoutAlt(figure)
      : figure
  noteTaken(draft, 'take-picture', 'figure', figure.caption?.text ?? src)
  return lead
}

function figureOf({ kind: _kind, ...figure }: Extract<Block, { kind: 'figure' }>): Figure {
  return figure
}

function withoutAlt({ alt: _alt, ...figure }: Figure): Figure {
  return figure
}

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isProse } from '../steps/prose.ts'
import { bare } from '../steps/publisher.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces-of.ts'

/** The stretch of pieces that is the article's text. Units: indices, end exclusive. */
export type Selection = {
  readonly start: number
  readonly end: number
  readonly has: (piece: Piece) => boolean
}

/** Readability looks at every element many times; larger pages go without it. Units: elements. */
const mostElements = 12_000
/** Less than so much prose is no article. Units: UTF-16 code units. */
const leastProse = 140

/** The pieces of the article: inside the element named so, else those Readability keeps, else the largest cluster. */
export function selectBody(pieces: readonly Piece[], root: Element): Selection | undefined {
  const prose = pieces.map((piece) => isBodyProse(piece))
  const size = (has: (piece: Piece) => boolean) =>
    pieces.reduce((sum, piece, index) => (prose[index] && has(piece) ? sum + piece.text.length : sum), 0)
  const whole = size(() => true)
  const named = (piece: Piece) => piece.inBody
  if (size(named) >= Math.max(leastProse, whole * 0.3)) return rangeOf(pieces, prose, named)
  const cluster = largestCluster(pieces, prose)
  const inCluster = (piece: Piece) => cluster.has(piece)
  const kept = readableTexts(root)
  const readablePieces = new Set(kept.size > 0 ? pieces.filter(({ text }) => kept.has(bare(text))) : [])
  const readable = (piece: Piece) => readablePieces.has(piece)
  if (kept.size > 0 && size(readable) >= size(inCluster) * 0.6) return rangeOf(pieces, prose, readable)
  return size(inCluster) > 0 ? rangeOf(pieces, prose, inCluster) : undefined
}

function isBodyProse(piece: Piece): boolean {
  const mayBe = piece.kind === 'text' || piece.kind === 'quote'
  return mayBe && piece.linkShare < 0.6 && piece.role !== 'caption' && isProse(piece.text)
}

/** From the first to the last chosen sentence; sentences in between belong to it even if Readability left them out. */
function rangeOf(
  pieces: readonly Piece[],
  prose: readonly boolean[],
  has: (piece: Piece) => boolean,
): Selection | undefined {
  const chosen = pieces.flatMap((piece, index) => (has(piece) && prose[index] ? [index] : []))
  const [first] = chosen
  const last = chosen.at(-1)
  if (first === undefined || last === undefined) return undefined
  let start = first
  let end = last + 1
  const container = pieces[first]?.element.parentElement
  while (
    start > 0 &&
    prose[start - 1] &&
    pieces[start - 1]?.element.parentElement === container &&
    pieces[start - 1]?.role === undefined
  )
    start--
  const lastContainer = pieces[last]?.element.parentElement
  while (end < pieces.length && belongsAfter(pieces[end] as Piece, has, lastContainer, prose[end] ?? false))
    end++
  return { start, end, has: (piece) => has(piece) || isBesideChosen(piece, container, lastContainer) }
}

function belongsAfter(
  piece: Piece,
  has: (piece: Piece) => boolean,
  container: Element | null | undefined,
  isSentence: boolean,
): boolean {
  if (has(piece)) return piece.kind !== 'heading'
  return isSentence && piece.element.parentElement === container
}

function isBesideChosen(
  piece: Piece,
  first: Element | null | undefined,
  last: Element | null | undefined,
): boolean {
  const parent = piece.element.parentElement
  return parent === first || parent === last || isBodyProse(piece)
}

/** The texts Readability keeps, folded for comparison. */
function readableTexts(root: Element): ReadonlySet<string> {
  if (root.querySelectorAll('*').length > mostElements) return new Set()
  try {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${root.innerHTML}</body></html>`)
    const found = new Readability<Element>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()
    return new Set(found?.content ? piecesOf(found.content, undefined).map((piece) => bare(piece.text)) : [])
  } catch {
    // Readability throws on trees it did not foresee; the cluster below still finds the text.
    return new Set()
  }
}

/** The run of sentences with the most letters, few other pieces between them. */
function largestCluster(pieces: readonly Piece[], prose: readonly boolean[]): ReadonlySet<Piece> {
  let best: Piece[] = []
  let bestSize = 0
  let run: Piece[] = []
  let size = 0
  let gap = 0
  pieces.forEach((piece, index) => {
    if (prose[index]) {
      run.push(piece)
      size += piece.text.length
      gap = 0
    } else if (++gap > 5) {
      run = []
      size = 0
    }
    if (size > bestSize) {
      best = [...run]
      bestSize = size
    }
  })
  return new Set(best)
}

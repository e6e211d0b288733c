import { type Span, widenToWords } from '../text/words.ts'
import type { Mention } from './mention.ts'

/** A stretch of a text: plain, or the written words around a mention. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'mention'
      /** The whole written words, particles included. */
      readonly text: string
      readonly entity: string
      /** Where in `text` the name itself stands. */
      readonly name: Span
    }

/**
 * Cuts a text at the written words around its mentions; the segments joined give the text back.
 *
 * Mentions that overlap, or that would share a written word, are settled longest first, then earliest.
 */
export function cutByMentions(text: string, mentions: readonly Mention[]): readonly Segment[] {
  const segments: Segment[] = []
  let offset = 0
  for (const { mention, words } of settle(text, mentions)) {
    if (words.start > offset) segments.push({ kind: 'plain', text: text.slice(offset, words.start) })
    segments.push({
      kind: 'mention',
      text: text.slice(words.start, words.end),
      entity: mention.entity,
      name: { start: mention.start - words.start, end: mention.end - words.start },
    })
    offset = words.end
  }
  if (offset < text.length) segments.push({ kind: 'plain', text: text.slice(offset) })
  return segments
}

type Settled = { readonly mention: Mention; readonly words: Span }

function settle(text: string, mentions: readonly Mention[]): readonly Settled[] {
  const kept: Settled[] = []
  for (const mention of withoutOverlaps(mentions.filter((mention) => isInside(text, mention)))) {
    const previous = kept.at(-1)
    if (previous && mention.start < previous.words.end) {
      if (lengthOf(mention) > lengthOf(previous.mention) && mention.end <= previous.words.end) {
        kept[kept.length - 1] = { mention, words: previous.words }
      }
      continue
    }
    const words = widenToWords(text, mention)
    kept.push({ mention, words })
  }
  return kept
}

/** The mentions of a text in reading order, no two overlapping: the longest stay, among equals the earliest. */
export function withoutOverlaps<M extends Span>(mentions: readonly M[]): readonly M[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || lengthOf(b) - lengthOf(a))
  const kept: M[] = []
  let cluster: M[] = []
  let clusterEnd = 0
  for (const mention of inOrder) {
    if (mention.start >= clusterEnd) {
      kept.push(...longestFirst(cluster))
      cluster = []
    }
    cluster.push(mention)
    clusterEnd = Math.max(clusterEnd, mention.end)
  }
  kept.push(...longestFirst(cluster))
  return kept
}

/** Settles one run of mentions that touch each other. */
function longestFirst<M extends Span>(cluster: readonly M[]): readonly M[] {
  if (cluster.length < 2) return cluster
  const kept: M[] = []
  for (const mention of [...cluster].sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)) {
    const at = firstAtOrAfter(kept, mention.start)
    const next = kept[at]
    const before = kept[at - 1]
    if ((next && next.start < mention.end) || (before && before.end > mention.start)) continue
    kept.splice(at, 0, mention)
  }
  return kept
}

/** Index of the first span that starts at or after an offset, by bisection. */
function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function lengthOf(span: Span): number {
  return span.end - span.start
}

/** Whether a span is a non-empty stretch of a text that cuts no character in half. */
export function isInside(text: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !splitsPair(text, start) &&
    !splitsPair(text, end)
  )
}

function splitsPair(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  return after >= 0xdc00 && after <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

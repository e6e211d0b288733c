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
  for (const { mention, start, end } of settle(text, mentions)) {
    if (start > offset) segments.push({ kind: 'plain', text: text.slice(offset, start) })
    segments.push({
      kind: 'mention',
      text: text.slice(start, end),
      entity: mention.entity,
      name: { start: mention.start - start, end: mention.end - start },
    })
    offset = end
  }
  if (offset < text.length) segments.push({ kind: 'plain', text: text.slice(offset) })
  return segments
}

/** The written words around a mention. */
type Words = Span & { readonly mention: Mention }

function settle(text: string, mentions: readonly Mention[]): readonly Words[] {
  const runAt = wordRuns(text)
  const words = withoutOverlaps(mentions.filter((mention) => isInside(text, mention))).map((mention) => ({
    mention,
    start: runAt(mention.start).start,
    end: runAt(mention.end).end,
  }))
  return withoutOverlaps(words, ({ mention }) => lengthOf(mention))
}

/**
 * The run of word characters around an offset, for offsets asked in ascending order.
 *
 * Why: remembers the last run, so that 20,000 mentions in one endless word are not 20,000 walks along it.
 */
function wordRuns(text: string): (offset: number) => Span {
  let run: Span = { start: 0, end: -1 }
  return (offset) => {
    if (offset < run.start || offset > run.end) run = widenToWords(text, { start: offset, end: offset })
    return run
  }
}

/**
 * The spans of a text in reading order, no two overlapping: the weightiest stay, among equals the earliest.
 * A span weighs its length unless told otherwise.
 */
export function withoutOverlaps<M extends Span>(
  mentions: readonly M[],
  weightOf: (span: M) => number = lengthOf,
): readonly M[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || lengthOf(b) - lengthOf(a))
  const kept: M[] = []
  let cluster: M[] = []
  let clusterEnd = 0
  for (const mention of inOrder) {
    if (mention.start >= clusterEnd) {
      for (const settled of weightiestFirst(cluster, weightOf)) kept.push(settled)
      cluster = []
    }
    cluster.push(mention)
    clusterEnd = Math.max(clusterEnd, mention.end)
  }
  for (const settled of weightiestFirst(cluster, weightOf)) kept.push(settled)
  return kept
}

/** Settles one run of mentions that touch each other. */
function weightiestFirst<M extends Span>(cluster: readonly M[], weightOf: (span: M) => number): readonly M[] {
  if (cluster.length < 2) return cluster
  const kept: M[] = []
  for (const mention of [...cluster].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)) {
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

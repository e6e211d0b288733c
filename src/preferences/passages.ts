import type { Anchor } from '../article/anchor.ts'
import type { HeadlineLine } from '../library/headline.ts'
import { keptHeadline } from './kept-headline.ts'
import { keptMap } from './kept-map.ts'
import { keptMoment } from './kept-moment.ts'
import { passagesKey } from './may-be-kept.ts'

/** A passage a reader marked in an article, and what they noted about it. */
export type OwnPassage = {
  readonly headline: HeadlineLine
  /** Where it stands: one for each text it runs through, in their order. */
  readonly anchors: readonly Anchor[]
  /** '' for a passage that is only marked. */
  readonly note: string
  /** When it was marked. ISO 8601, UTC. */
  readonly when: string
  /** When it or its note was changed last. ISO 8601, UTC. */
  readonly changed: string
  /** That the article as it was read last does not say it any more. */
  readonly isLost?: true
}

/**
 * The passages marked on this device, by ids of their own.
 *
 * Why without a limit: what a reader wrote is never thrown away for something newer; a full store says so.
 */
export const passages = keptMap<OwnPassage>({
  key: passagesKey,
  version: 1,
  parse: passageIn,
  limit: Number.POSITIVE_INFINITY,
})

/** One out of a store or a file; undefined for what is none. */
export function passageIn(value: unknown): OwnPassage | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { headline, anchors, note, when, changed, isLost } = value as Record<string, unknown>
  const line = keptHeadline(headline)
  const moment = keptMoment(when)
  const known = Array.isArray(anchors) ? anchors.flatMap((anchor) => anchorIn(anchor) ?? []) : []
  if (!line || !moment || known.length === 0) return undefined
  return {
    headline: line,
    anchors: known,
    note: typeof note === 'string' ? note : '',
    when: moment,
    changed: keptMoment(changed) ?? moment,
    ...(isLost === true && { isLost }),
  }
}

function anchorIn(value: unknown): Anchor | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { block, item, start, end, quote, before, after } = value as Record<string, unknown>
  if (typeof quote !== 'string' || quote.trim() === '') return undefined
  const from = countOf(start)
  return {
    block: block === 'headline' || block === 'figure' ? block : countOf(block),
    item: countOf(item),
    start: from,
    end: Math.max(countOf(end), from),
    quote,
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
  }
}

function countOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0
}

/** The words of a passage, a line for each text it runs through. */
export function quoteOf({ anchors }: Pick<OwnPassage, 'anchors'>): string {
  return anchors.map(({ quote }) => quote).join('\n')
}

/** An id no other passage has. Why not `randomUUID` alone: it is there on secure pages only. */
export function newPassageId(): string {
  const secure: Partial<Crypto> = crypto
  if (secure.randomUUID) return secure.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

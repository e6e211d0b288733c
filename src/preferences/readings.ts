import type { HeadlineLine } from '../library/headline.ts'
import { keptHeadline } from './kept-headline.ts'
import { keptMap } from './kept-map.ts'
import { readingsKey } from './may-be-kept.ts'

/** That an article was read here: when last, and how far. */
export type Reading = {
  readonly headline: HeadlineLine
  /** ISO 8601, UTC. */
  readonly when: string
  /** Where the reader left off: the block of the body at the window's top, and the first of its characters there. */
  readonly block: number
  readonly offset: number
  /** How much of the text has been passed, 0 to 1. */
  readonly share: number
}

/** The articles read on this device, by id, the one read last at the end. */
export const readings = keptMap<Reading>({ key: readingsKey, version: 1, parse: readingIn, limit: 1000 })

/** One out of a store or a file; undefined for what is none. */
export function readingIn(value: unknown): Reading | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { headline, when, block, offset, share } = value as Record<string, unknown>
  const line = keptHeadline(headline)
  if (!line || typeof when !== 'string' || Number.isNaN(Date.parse(when))) return undefined
  return { headline: line, when, block: countOf(block), offset: countOf(offset), share: shareOf(share) }
}

function countOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0
}

function shareOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(value, 1) : 0
}

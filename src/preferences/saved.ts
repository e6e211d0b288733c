import type { HeadlineLine } from '../library/headline.ts'
import { keptHeadline } from './kept-headline.ts'
import { keptMap } from './kept-map.ts'
import { keptMoment } from './kept-moment.ts'
import { savedKey } from './may-be-kept.ts'

/** That a reader chose to keep an article, and when. */
export type Saved = {
  readonly headline: HeadlineLine
  /** ISO 8601, UTC. */
  readonly when: string
}

/** The articles saved by choice, by id. */
export const saved = keptMap<Saved>({ key: savedKey, version: 1, parse: savedIn, limit: 5000 })

/** One out of a store or a file; undefined for what is none. */
export function savedIn(value: unknown): Saved | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { headline, when } = value as Record<string, unknown>
  const line = keptHeadline(headline)
  const moment = keptMoment(when)
  return line && moment ? { headline: line, when: moment } : undefined
}

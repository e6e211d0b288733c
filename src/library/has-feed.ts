import type { HeadlineLine } from './headline.ts'

/** Whether a list, newest first, has a feed: a feed holds dated articles, and those without a date stand last. */
export function hasFeed([newest]: readonly Pick<HeadlineLine, 'published'>[]): boolean {
  return newest?.published !== undefined
}

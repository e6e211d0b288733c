import { hostOf } from '../text/safe-url.ts'
import type { Article } from './article.ts'

/** Who an article comes from: its publisher, else the host of its address; undefined where neither is known. */
export function sourceOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string | undefined {
  return publisher ?? (url ? hostOf(url) : undefined)
}

import type { Article } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'

/** How often an article mentions each of its entities, in reading order of the first mentions. */
export function mentionCounts(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mentions } of textsOf(article)) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return counts
}

import type { Article } from '../../article/article.ts'
import { sourceOf } from '../../article/source.ts'
import { turned } from '../../preferences/turned.ts'
import type { Direction } from '../../text/direction.ts'

/** The direction a reader gave the articles of a source, else the article's own. */
export function directionOf(article: Article, kept: ReadonlyMap<string, Direction>): Direction {
  return kept.get(turnedAs(article)) ?? article.dir
}

/** Turns an article's direction, and that of all its source has; what is turned back is kept no more. */
export function turn(article: Article): void {
  const dir = directionOf(article, turned.get()) === 'rtl' ? 'ltr' : 'rtl'
  if (dir === article.dir) turned.remove(turnedAs(article))
  else turned.put(turnedAs(article), dir)
}

/** An article whose source nobody knows is turned alone. */
function turnedAs(article: Article): string {
  return sourceOf(article) ?? article.id
}

import type { Article, Figure } from '../article/article.ts'

/** The elements of an article's blocks in the page, or below a root, by their places in the body. */
export function blockElements(
  article: Article,
  root: ParentNode = document,
): ReadonlyMap<number, HTMLElement> {
  const elements = [...root.querySelectorAll<HTMLElement>('.reading > *')]
  if (article.figure && isShown(article.figure)) elements.shift()
  const shown = article.body.flatMap((block, place) =>
    block.kind !== 'figure' || isShown(block) ? place : [],
  )
  return new Map(
    shown.flatMap((place, index) => {
      const element = elements[index]
      return element ? [[place, element] as const] : []
    }),
  )
}

/** A figure without picture and words is none (article-figure.tsx). */
function isShown({ src, caption }: Figure): boolean {
  return Boolean(src || caption)
}

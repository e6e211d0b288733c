import { readingOf, type Sample } from './samples.ts'
import { expect } from './test.ts'

/** The texts below an article's head with the elements they stand in; runs in a page as well as over parsed HTML. */
export function textsTold(article: Element): readonly (readonly [element: string, text: string])[] {
  return [...article.querySelectorAll('p, h2, h3, h4, h5, h6, blockquote, li, th, td, figcaption')]
    .filter((element) => !element.closest('header'))
    .map((element) => [element.localName, element.textContent ?? ''] as const)
}

/** The marked names below an article's head with the entity each leads to; runs where {@link textsTold} does. */
export function namesTold(article: Element): readonly (readonly [entity: string, text: string])[] {
  return [...article.querySelectorAll('a[data-entity]')]
    .filter((link) => !link.closest('header'))
    .map((link) => [link.getAttribute('data-entity') ?? '', link.textContent ?? ''] as const)
}

/** Holds what a page tells against the article's file: every text in its element, every name marked whole. */
export function expectTold(
  article: Sample,
  texts: ReturnType<typeof textsTold>,
  names: ReturnType<typeof namesTold>,
): void {
  const expected = readingOf(article)
  expect(texts, article.id).toEqual(expected.map(([element, words]) => [element, words.text]))
  const named = expected.flatMap(([, { text, mentions }]) =>
    mentions.map(({ start, end, entity }) => [entity, text.slice(start, end)] as const),
  )
  expect(
    names.map(([entity]) => entity),
    article.id,
  ).toEqual(named.map(([entity]) => entity))
  for (const [index, [, name]] of named.entries()) expect(names[index]?.[1], article.id).toContain(name)
}

import type { Classified } from './classify.ts'

/** The writer whose name stands alone before the text and again after it, over a sentence about them. */
export function findBoxedAuthor(
  head: readonly Classified[],
  tail: readonly Classified[],
): string | undefined {
  const names = new Set(head.filter(isNameLike).map((line) => line.bare))
  const index = tail.findIndex((line) => isNameLike(line) && names.has(line.bare))
  const next = tail[index + 1]
  return index >= 0 && next && next.words >= 5 && !next.relatedHeading ? tail[index]?.text : undefined
}

function isNameLike({ text, words, furniture, dateLine, relatedHeading, mark }: Classified): boolean {
  if (furniture || dateLine || relatedHeading || mark === 'heading') return false
  return words >= 2 && words <= 4 && !/[\p{Nd}.,:،؛!؟?"«»|]/u.test(text)
}

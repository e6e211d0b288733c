import type { Span } from './words.ts'

/**
 * Abbreviations with dots, numbers, and runs of letters; apostrophes and gershayim inside a run belong to it.
 *
 * Why dots end other words: raw pages often leave out the space after a full stop.
 */
const word = new RegExp(
  [
    String.raw`(?<!\p{L})\p{L}(?:\.\p{L}){1,9}(?![\p{L}\p{M}])`,
    String.raw`(?<![\p{L}\p{N}])\p{N}{1,30}(?:[.,٫٬]\p{N}{1,30}){0,10}(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+(?:(?:['’׳](?=\p{L})|(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew}))[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+)*`,
  ].join('|'),
  'gu',
)

/** The words a search counts in a text, in order. Units: UTF-16 code units. */
export function searchWordSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { index, 0: written } of text.matchAll(word)) {
    spans.push({ start: index, end: index + written.length })
  }
  return spans
}

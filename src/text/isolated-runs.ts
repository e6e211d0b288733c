import type { Span } from './words.ts'

/**
 * Stretches that the bidi algorithm scrambles in a right-to-left paragraph unless they are isolated left to
 * right: ISO dates, phone numbers, signed numbers, names like C++, addresses.
 *
 * What reads right as it is stays plain: 12.5%, 3-1, 10-20, 30/04/2024, 13:52, Latin words.
 */
export function isolatedRuns(text: string): readonly Span[] {
  if (!/[\d٠-٩۰-۹@+#]|:\/\/|www\./.test(text)) return []
  const spans: Span[] = []
  for (const match of text.matchAll(run)) {
    const shown = match[0].replace(/[.,،؛:!?؟)]+$/u, (tail) =>
      tail.startsWith(')') && match[0].startsWith('(') ? ')' : '',
    )
    if (shown.length > 1) spans.push({ start: match.index, end: match.index + shown.length })
  }
  return spans
}

const digit = '[0-9٠-٩۰-۹]'
const run = new RegExp(
  [
    String.raw`https?:\/\/[^\s«»<>"]{1,2000}`,
    String.raw`\bwww\.[^\s«»<>"]{1,2000}`,
    String.raw`\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`\(\s?[+−-]\s?${digit}{1,15}(?:[.,٫]${digit}{1,15})?\s?[%٪]?\)`,
    String.raw`(?<![\p{L}\p{N}])${digit}{4}-${digit}{2}-${digit}{2}(?!${digit})`,
    String.raw`(?<![\p{L}\p{N}])(?:\+|00)${digit}{1,4}(?:[ -]?\(?${digit}{1,6}\)?){1,6}`,
    String.raw`(?<![\p{L}\p{N}-])[+−-]${digit}{1,15}(?:[.,٫]${digit}{1,15})?[%٪]?`,
    String.raw`\b[A-Za-z][A-Za-z0-9]{0,20}(?:\+\+|#)`,
  ].join('|'),
  'gu',
)

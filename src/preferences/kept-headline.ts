import { type HeadlineLine, lineOf } from '../library/headline.ts'

/** A headline out of a store; undefined for what is none. */
export function keptHeadline(value: unknown): HeadlineLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, lang, dir, headline, kicker, publisher, published } = value as Record<string, unknown>
  if (typeof id !== 'string' || typeof lang !== 'string' || typeof headline !== 'string') return undefined
  if (dir !== 'rtl' && dir !== 'ltr') return undefined
  const optional = (text: unknown) => (typeof text === 'string' ? text : '')
  return lineOf({
    id,
    lang,
    dir,
    headline,
    kicker: optional(kicker),
    publisher: optional(publisher),
    published: optional(published),
  })
}

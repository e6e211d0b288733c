import type { Span } from '../text/words.ts'

/**
 * One place where a text names an entity: the name itself, without attached particles.
 *
 * Units: UTF-16 code units of the text it belongs to, end exclusive.
 */
export type Mention = Span & { readonly entity: string }

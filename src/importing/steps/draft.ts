import type { Block, Figure, SourceHeadline } from '../../article/article.ts'
import type { Note } from '../page.ts'

/** What the steps have found of an article so far, before it has an id. */
export type Draft = {
  lang: string
  headline?: string
  kicker?: string
  place?: string
  byline?: string
  publisher?: string
  url?: string
  published?: string
  updated?: string
  figure?: Figure
  body: Block[]
  related: SourceHeadline[]
  readonly notes: Note[]
}

export function emptyDraft(lang: string): Draft {
  return { lang, body: [], related: [], notes: [] }
}

/** Notes a field taken from the page, if it was. */
export function noteTaken(draft: Draft, rule: string, field: string, text: string | undefined): void {
  if (text) draft.notes.push({ rule, verdict: 'taken', text, as: field })
}

export function noteDropped(draft: Draft, rule: string, text: string): void {
  if (text) draft.notes.push({ rule, verdict: 'dropped', text })
}

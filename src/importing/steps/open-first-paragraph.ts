import { openDateline } from './dateline.ts'
import { type Draft, noteTaken } from './draft.ts'

/** Takes a dateline off the first paragraph, into its own fields. */
export function openFirstParagraph(draft: Draft): void {
  const index = draft.body.findIndex((block) => block.kind === 'paragraph')
  const first = draft.body[index]
  if (first?.kind !== 'paragraph') return
  const opened = openDateline(first.text, draft.lang)
  if (!opened) return
  if (opened.place && !draft.place) draft.place = opened.place
  if (opened.byline && !draft.byline) draft.byline = opened.byline
  draft.body[index] = { ...first, text: opened.rest }
  noteTaken(draft, 'open-dateline', 'dateline', first.text.slice(0, first.text.length - opened.rest.length))
}

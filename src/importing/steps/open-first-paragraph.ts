import { isAgency } from './byline.ts'
import { openDateline } from './dateline.ts'
import { isDesk } from './desk.ts'
import { type Draft, noteTaken } from './draft.ts'

/** Takes a dateline off the first paragraph, into its own fields. */
export function openFirstParagraph(draft: Draft): void {
  const index = draft.body.findIndex((block) => block.kind === 'paragraph')
  if (openAt(draft, index, false)) return
  // A summary may stand before the paragraph that bears the dateline.
  openAt(draft, index + 1, true)
}

function openAt(draft: Draft, index: number, mustNameBoth: boolean): boolean {
  const first = draft.body[index]
  if (first?.kind !== 'paragraph') return false
  const opened = openDateline(first.text, draft.lang)
  if (!opened || (mustNameBoth && !(opened.place && opened.byline && isAgency(opened.byline)))) return false
  if (opened.place && !draft.place) draft.place = opened.place
  const isPersonFound = draft.byline !== undefined && !isAgency(draft.byline) && !isDesk(draft.byline)
  if (opened.byline && !isPersonFound && !(draft.byline && isAgency(opened.byline)))
    draft.byline = opened.byline
  draft.body[index] = { ...first, text: opened.rest }
  noteTaken(draft, 'open-dateline', 'dateline', first.text.slice(0, first.text.length - opened.rest.length))
  return true
}

import { type Draft, noteTaken } from './draft.ts'
import { splitCredit } from './split-credit.ts'

/** Parts a byline that also names a place, wherever on the page it was read. */
export function settleCredits(draft: Draft): void {
  const split = splitCredit(draft.byline ?? '')
  if (!split) return
  draft.byline = split.byline
  draft.place ??= split.place
  noteTaken(draft, 'split-credit', 'dateline.place', split.place)
}

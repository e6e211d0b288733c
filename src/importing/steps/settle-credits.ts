import { type Draft, noteTaken } from './draft.ts'
import { type SplitCredit, splitCredit } from './split-credit.ts'

/** "Jane Whitfield in Oban": between capitals in a byline, the word can only part a writer from a place. */
function splitEnglish(byline: string): SplitCredit | undefined {
  const match =
    /^(\p{Lu}\S+(?:\s\p{Lu}\S+){1,2})\s(?:in|from)\s(\p{Lu}[\p{L}.'’]{1,20}(?:\s\p{Lu}\p{L}{1,20})?)$/u.exec(
      byline,
    )
  return match ? { byline: match[1] ?? '', place: match[2] ?? '' } : undefined
}

/** Parts a byline that also names a place, wherever on the page it was read. */
export function settleCredits(draft: Draft): void {
  const split = splitCredit(draft.byline ?? '') ?? splitEnglish(draft.byline ?? '')
  if (!split) return
  draft.byline = split.byline
  draft.place ??= split.place
  noteTaken(draft, 'split-credit', 'dateline.place', split.place)
}

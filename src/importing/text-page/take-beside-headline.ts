import { splitCaption } from '../steps/caption-credit.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { isPublisherName } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'
import { toldWords } from './told-words.ts'

/** A line near the headline that says by no word of its own what it is. */
export type Unnamed = {
  readonly line: Classified
  readonly index: number
  /** Whether a date or a writer stands between the headline and it. */
  readonly afterCredits: boolean
}

/** Takes kicker and caption from the lines that are left around the headline; the rest is dropped. */
export function takeBesideHeadline(
  draft: Draft,
  left: readonly Unnamed[],
  headlineIndex: number,
  overlineIndex: number | undefined,
  opening: string,
): void {
  const after = left.filter(({ index }) => index > headlineIndex)
  const before = left.filter(({ index }) => index < headlineIndex)
  const sure = before.find(({ index }) => index === overlineIndex)
  const kicker = !sure && after[0] && !isCaptionPlace(after[0], after.length) ? after.shift() : undefined
  const overline =
    sure ?? (kicker ? undefined : before.findLast((unnamed) => isOverlinePlace(unnamed, headlineIndex)))
  const caption = draft.figure?.caption || !isCaptionLike(after.at(-1), opening) ? undefined : after.pop()
  const kickerText = kicker?.line.text ?? overline?.line.text
  if (!draft.kicker && kickerText) {
    draft.kicker = kickerText
    noteTaken(draft, 'take-line-beside-headline', 'kicker', kickerText)
  }
  if (caption) takeCaption(draft, caption.line.text, 'take-line-before-body')
  for (const { line } of [...before, ...after])
    if (line !== overline?.line) noteDropped(draft, 'drop-before-body', line.text)
}

export function takeCaption(draft: Draft, text: string, rule: string): void {
  const { caption, credit } = splitCaption(text)
  draft.figure = { ...draft.figure, caption: { text: caption, mentions: [] }, ...(credit && { credit }) }
  noteTaken(draft, rule, 'figure.caption', caption)
}

/** After credits and right before the body there is a picture's caption, not a kicker. */
function isCaptionPlace({ afterCredits }: Unnamed, count: number): boolean {
  return afterCredits && count === 1
}

/**
 * A list item or a question under the headline sums up or asks; it shows no picture. What the text has no word of is the
 * page's own: «استمع إلى المقال», "Opinions are the writer's".
 */
function isCaptionLike(unnamed: Unnamed | undefined, opening: string): boolean {
  if (!unnamed || unnamed.line.mark || /[!?؟]$/.test(unnamed.line.text)) return false
  if (splitCaption(unnamed.line.text).credit) return true
  const { told, words } = toldWords(unnamed.line.text, opening)
  return told >= 2 || told * 3 >= Math.max(words, 1)
}

/** A line over the headline stands right over it and says more than the site's name. */
function isOverlinePlace({ line, index }: Unnamed, headlineIndex: number): boolean {
  return line.words >= 4 && index === headlineIndex - 1 && !isPublisherName(line.text)
}

import { isCommentHeading } from '../steps/boxes.ts'
import { findUnheadedComments } from '../steps/reader-comments.ts'
import type { Classified } from './classify.ts'
import { callsToBuy, isAdvertLabel, isTagsHeading, isYes } from './section-words.ts'

/** Sentences that must stand before a heading over comments: nearer the top it is a link to them. */
const fewestSentences = 2
/** Units: words. */
const longestCaption = 30

/**
 * Marks lines as furniture that only the heading above them gives away: readers' comments up to the next heading
 * over headlines, polls, tags under their heading, an advertisement's own words.
 */
export function markSections(lines: readonly Classified[]): readonly Classified[] {
  const marked: Classified[] = []
  let sentences = 0
  let isInComments = false
  const unheaded = unheadedComments(lines)
  for (const [index, line] of lines.entries()) {
    if (line.isProse) sentences++
    if (index === unheaded || (sentences >= fewestSentences && isCommentHeading(line.text)))
      isInComments = true
    else if (isInComments && line.relatedHeading?.rest === '') isInComments = false
    if (isCaption(line, marked.at(-1))) {
      marked.push({ ...line, isProse: false, isStrongProse: false, isCaption: true })
      continue
    }
    const rule = isInComments ? 'drop-comments' : ruleOf(line, lines, index, marked.at(-1))
    marked.push(
      rule
        ? asFurniture(line, rule)
        : { ...line, resumes: resumes(line, lines[index - 1], lines[index + 1]) },
    )
  }
  return marked
}

/** Where readers' comments without a heading begin, after the first sentences. */
function unheadedComments(lines: readonly Classified[]): number | undefined {
  const sentences = lines.flatMap((line, index) => (line.isProse ? [index] : []))
  const last = sentences[fewestSentences - 1]
  if (last === undefined) return undefined
  return findUnheadedComments(
    lines.map((line) => line.text),
    last + 1,
  )
}

/**
 * A headline's summary may be a sentence too, but two sentences on end are text, as is one that follows list items
 * without being one, or opens with the «و» that joins it to a sentence before.
 */
function resumes(line: Classified, before: Classified | undefined, next: Classified | undefined): boolean {
  if (line.isStrongProse) return true
  if (!line.isProse || !/[.۔]["”»)]{0,2}$/u.test(line.text)) return false
  return next?.isProse === true || (before?.mark === 'item' && !line.mark) || /^و\p{L}{3,}\s/u.test(line.text)
}

/** What stands right under a picture, unless it is long enough to be text. */
function isCaption(line: Classified, before: Classified | undefined): boolean {
  const isUnder = before?.mark === 'picture' && line.gap === 0 && !line.mark
  return isUnder && line.words <= longestCaption && !line.furniture && !line.dateLine && !line.byline
}

function ruleOf(
  line: Classified,
  lines: readonly Classified[],
  index: number,
  before: Classified | undefined,
): string | undefined {
  const next = lines[index + 1]
  if (isTagsHeading(line.text)) return 'drop-tag-list'
  if (before && isTagsHeading(before.text) && !line.isStrongProse && !line.relatedHeading)
    return 'drop-tag-list'
  if (/[?؟]$/.test(line.text) && next && isYes(next.text)) return 'drop-poll'
  if (before?.furniture === 'drop-poll' && line.words <= 3 && !line.relatedHeading) return 'drop-poll'
  const calls = /[!?؟]/.test(line.text) || line.links !== undefined || callsToBuy(line.text)
  if (before && isAdvertLabel(before.text) && calls && !line.isStrongProse && !line.relatedHeading)
    return 'drop-advert'
  return undefined
}

function asFurniture(line: Classified, rule: string): Classified {
  const { dateLine: _date, byline: _byline, relatedHeading: _related, ...rest } = line
  return { ...rest, isProse: false, isStrongProse: false, furniture: line.furniture ?? rule }
}

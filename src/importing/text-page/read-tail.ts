import { isAgency } from '../steps/byline.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteTaken } from '../steps/draft.ts'
import { isGivenName } from '../steps/given-name.ts'
import { takePrefix } from '../steps/prefix.ts'
import { sourcePrefixes } from '../steps/words/credits.ts'
import type { Classified } from './classify.ts'
import { isDateLabelled } from './date-places.ts'

/** How soon after the body its writer and its date may be named. Units: lines that are no furniture. */
const reach = 4
/** Fewer words are a signature. */
const fewestWords = 4

/** Reads the writer, the agency and the date where they stand right after the text. */
export function readTail(draft: Draft, lines: readonly Classified[]): void {
  const named = lines.filter(({ furniture }) => !furniture || furniture === 'drop-comments')
  for (const line of named.slice(0, reach)) {
    if (line.relatedHeading || line.furniture === 'drop-comments') return
    // What stands under another headline belongs to that one.
    if (isOtherHeadline(line)) return
    const source = takePrefix(line.text, sourcePrefixes)
    const agency = [source.rest ?? '', line.text].find((text) => isAgency(text))
    if (!draft.byline && (line.byline || agency)) {
      draft.byline = (line.byline ?? agency ?? '').replace(/[()]/g, '')
      noteTaken(draft, 'take-byline-after-body', 'dateline.byline', draft.byline)
    }
    const next = lines[lines.indexOf(line) + 1]
    // Unlabelled, a date after the text may belong to the next headline.
    const isAlone = next === undefined || next.furniture !== undefined || next.relatedHeading !== undefined
    const isOwn = line.dateLine?.date && (isAlone || isDateLabelled(line.text))
    if (isOwn && line.dateLine?.date)
      draft[line.dateLine.isUpdate ? 'updated' : 'published'] ??= line.dateLine.date
  }
}

/** A line of some words that neither names who wrote nor when, nor signs. */
function isOtherHeadline(line: Classified): boolean {
  if (line.dateLine || line.byline || line.furniture || line.words < fewestWords) return false
  const isNamed = takePrefix(line.text, sourcePrefixes).hasColon || findDatelineLine(line.text) !== undefined
  return !isNamed && !isAgency(line.text) && !isGivenName(line.text.split(' ')[0] ?? '')
}

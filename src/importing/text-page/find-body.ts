import { findDatelineLine } from '../steps/dateline.ts'
import type { Classified } from './classify.ts'

/** The stretch of lines that is the article's text. Units: line indices, end exclusive. */
export type BodyRange = { readonly start: number; readonly end: number }

/** Sub-headings and inserts may part sentences of one article; more than so many lines part two texts. */
const widestGap = 4

/** The largest cluster of lines that read as sentences; undefined where no line does. */
export function findBody(lines: readonly Classified[]): BodyRange | undefined {
  let best: (BodyRange & { readonly size: number }) | undefined
  for (let start = 0; start < lines.length; ) {
    if (!lines[start]?.isProse) {
      start++
      continue
    }
    const cluster = growCluster(lines, start)
    if (!best || cluster.size > best.size) best = cluster
    start = cluster.end
  }
  return best && withShortSentences(lines, afterDateline(lines, best))
}

function growCluster(lines: readonly Classified[], start: number): BodyRange & { size: number } {
  let end = start
  let size = 0
  let mustBeStrong = false
  let isDatedInsert = false
  for (let i = start; i < lines.length && i <= end + widestGap; i++) {
    const line = lines[i] as Classified
    // A headline of an insert may carry its date; then only two sentences on end lead back to the text.
    if (mustBeStrong && line.dateLine) {
      isDatedInsert = true
      continue
    }
    if (isBoundary(line) || isAuthorAgain(line, lines, start)) break
    if (line.relatedHeading && line.relatedHeading.rest === '') mustBeStrong = true
    if (!(mustBeStrong ? line.resumes : line.isProse)) {
      if (line.mark === 'item' || line.mark === 'numbered') end = Math.max(end, mustBeStrong ? end : i)
      continue
    }
    if (isDatedInsert && !lines[i + 1]?.isProse) continue
    mustBeStrong = false
    isDatedInsert = false
    end = i
    size += line.text.length
  }
  return { start, end: end + 1, size }
}

/** What never stands between two paragraphs of one article. */
function isBoundary(line: Classified): boolean {
  return (
    line.dateLine !== undefined ||
    line.byline !== undefined ||
    line.furniture === 'drop-form-field' ||
    line.furniture === 'drop-comments' ||
    line.furniture === 'drop-tag-list' ||
    line.furniture === 'drop-poll' ||
    line.furniture === 'drop-copyright'
  )
}

/** A name that stands alone before the text and again alone after it opens a box about its writer. */
function isAuthorAgain(line: Classified, lines: readonly Classified[], start: number): boolean {
  if (line.words < 2 || line.words > 4 || line.isProse || line.furniture || line.mark) return false
  const names = (other: Classified) =>
    ` ${other.bare} `.includes(` ${line.bare} `) &&
    (other.byline ?? findDatelineLine(other.text)) !== undefined
  return lines
    .slice(0, start)
    .some((other) => other.bare === line.bare || (other.words <= 10 && names(other)))
}

/** What stands before a line that is a dateline is a caption or a kicker, even if it is a sentence. */
function afterDateline(lines: readonly Classified[], range: BodyRange): BodyRange {
  for (let i = range.start; i < Math.min(range.start + 3, range.end - 1); i++) {
    const line = lines[i] as Classified
    if (!line.isProse && !line.furniture && findDatelineLine(line.text))
      return { start: i + 1, end: range.end }
  }
  return range
}

/** An article's last sentences may be too short to count as prose by themselves. */
function withShortSentences(lines: readonly Classified[], range: BodyRange): BodyRange {
  let { end } = range
  while (end < lines.length) {
    const line = lines[end] as Classified
    const isShortSentence =
      line.words >= 2 &&
      line.words <= 12 &&
      /[.۔][»"”’)]?$/.test(line.text) &&
      !line.furniture &&
      !line.relatedHeading &&
      !isBoundary(line)
    if (!isShortSentence) break
    end++
  }
  return { start: range.start, end }
}

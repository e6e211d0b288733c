import { fold } from '../../text/fold.ts'
import { namesToday } from '../steps/date-line.ts'
import { isGivenName } from '../steps/given-name.ts'
import { takePrefix } from '../steps/prefix.ts'
import { bare, isPublisherName } from '../steps/publisher.ts'
import { sourcePrefixes } from '../steps/words/credits.ts'
import type { Classified } from './classify.ts'
import { isCounter, isWeather } from './control-bar.ts'

/** What may stand between a headline and its date. Units: lines. */
const most = { labels: 1, lines: 2 }
/** More blank lines part a page's head from its article. */
const widestGap = 2

const publishedWords =
  /\p{L}{3,}[^\p{L}\p{Nd}]{0,3}:|نشر|بتاريخ|تاريخ|published|posted|انتشار|پابلش|פורסם|شائع/iu

/** Whether words such as «نُشر» or "Published" stand before a date; «اليوم:» names the day of the visit. */
export function isDateLabelled(text: string): boolean {
  return publishedWords.test(fold(text)) && !namesToday(text)
}

/**
 * Whether an unlabelled date in a page's head is its article's: it stands by the headline, or under it for good.
 *
 * Why: a date in the bar over the menu is the day the page was called up, not the day of the article.
 */
export function isDateOfArticle(
  lines: readonly Classified[],
  index: number,
  headlines: readonly number[],
  publisher: string | undefined,
): boolean {
  if (namesToday(lines[index]?.text ?? '')) return false
  const above = headlines.findLast((at) => at < index)
  const below = headlines.find((at) => at > index)
  if (below === undefined) return true
  const isBy = (from: number, to: number) => areBeside(lines.slice(from + 1, to), publisher)
  const isNear = (lines[below]?.gap ?? 0) <= widestGap
  return (isNear && isBy(index, below)) || (above !== undefined && isBy(above, index))
}

/** Whether nothing but credits, a kicker and a section's name stand between a headline and a date. */
function areBeside(between: readonly Classified[], publisher: string | undefined): boolean {
  const rest = between.filter((line) => !isCredit(line))
  const labels = rest.filter((line) => isLabel(line))
  const lines = rest.filter((line) => !isLabel(line))
  if (labels.length > most.labels || lines.length > most.lines) return false
  const isSite = (line: Classified) => line.bare === bare(publisher ?? '') || isPublisherName(line.text)
  return lines.every((line) => !line.furniture && !line.relatedHeading && !isSite(line) && !saysNumbers(line))
}

function isCredit(line: Classified): boolean {
  if (line.dateLine || line.byline || line.furniture === 'drop-controls' || line.furniture === 'drop-picture')
    return true
  return takePrefix(line.text, sourcePrefixes).hasColon || isGivenName(line.text.split(' ')[0] ?? '')
}

function isLabel(line: Classified): boolean {
  return line.furniture === 'drop-label' || (!line.furniture && line.words <= 2)
}

/** The weather, prayer times and the like. */
function saysNumbers(line: Classified): boolean {
  return isCounter(line.text) || isWeather(line.text)
}

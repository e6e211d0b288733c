import { findByline } from '../steps/byline.ts'
import { type DateLine, findDateAmongFacts, findDateLine } from '../steps/date-line.ts'
import { findFurnitureRule, findRelatedHeading } from '../steps/furniture.ts'
import { areProse, proseFeatures } from '../steps/prose.ts'
import { bare } from '../steps/publisher.ts'
import { isCallToClick, isControlBar, withoutControls } from './control-bar.ts'
import type { Line } from './lines.ts'
import { isSitePath, isSpacedMenu } from './site-path.ts'

/** A line and what it looks like by itself. */
export type Classified = Line & {
  /** The text for comparisons. */
  readonly bare: string
  readonly words: number
  readonly isProse: boolean
  /** Long and ended: prose beyond doubt. */
  readonly isStrongProse: boolean
  /** Prose that shows the article goes on after an insert of headlines. */
  readonly resumes?: boolean
  /** The rule that knows it for furniture. */
  readonly furniture?: string
  readonly dateLine?: DateLine
  /** A heading over related headlines; `rest` where it names one itself. */
  readonly relatedHeading?: { readonly rest: string }
  readonly byline?: string
  /** Stands right under a picture. */
  readonly isCaption?: true
}

export function classify(line: Line, lang: string): Classified {
  const features = proseFeatures(line.text)
  const facts = /\p{Nd}/u.test(line.text) ? findDateAmongFacts(line.text, lang) : undefined
  const furniture = facts ? undefined : furnitureOf(line, areProse(features))
  const dateLine = furniture
    ? undefined
    : (facts ?? findDateLine(line.text, lang) ?? dateAmongControls(line.text, lang))
  const relatedHeading = findRelatedHeading(line.text) ?? insertedHeadline(line, features.words)
  const byline = findByline(line.text)
  const reads = !furniture && !dateLine && !relatedHeading && !byline && areProse(features)
  return {
    ...line,
    bare: bare(line.text.slice(0, 2000)),
    words: features.words,
    isProse: reads && line.mark !== 'heading',
    isStrongProse: reads && features.words >= 16 && features.endsSentence,
    ...(furniture && { furniture }),
    ...(dateLine && { dateLine }),
    ...(relatedHeading && { relatedHeading }),
    ...(byline && { byline }),
  }
}

/** Longer lines, and those that end with a full stop, are text. Units: words. */
const longestInsert = 20

/** The headline of another article behind an arrow: «>> …». */
function insertedHeadline(line: Line, words: number): { readonly rest: string } | undefined {
  const isHeadline = words >= 3 && words <= longestInsert && !/[.۔]$/.test(line.text)
  return line.mark === 'insert' && isHeadline ? { rest: line.text } : undefined
}

/** A date in one line with the buttons beside it. */
function dateAmongControls(text: string, lang: string): DateLine | undefined {
  const rest = /\p{Nd}/u.test(text) ? withoutControls(text) : undefined
  return rest ? findDateLine(rest, lang, 0) : undefined
}

function furnitureOf(line: Line, isProse: boolean): string | undefined {
  if (line.mark === 'picture') return 'drop-picture'
  const rule = findFurnitureRule(line.text)
  if (rule) return rule
  // A path may end with the headline, which may be a sentence.
  if (isSitePath(line.text)) return 'drop-menu'
  if (isProse) return undefined
  // Two links and more in one short line are a menu, tags or buttons.
  if ((line.links ?? 0) >= 2) return 'drop-links'
  if (isSpacedMenu(line.text)) return 'drop-menu'
  return isControlBar(line.text) || isCallToClick(line.text) ? 'drop-controls' : undefined
}

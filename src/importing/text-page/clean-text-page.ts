import { findLanguage } from '../../text/language.ts'
import { findWebUrl } from '../../text/safe-url.ts'
import type { ImportOptions, Outcome, RawPage } from '../page.ts'
import { emptyDraft, noteTaken } from '../steps/draft.ts'
import { finish } from '../steps/finish.ts'
import { openFirstParagraph } from '../steps/open-first-paragraph.ts'
import { settleCredits } from '../steps/settle-credits.ts'
import { type Classified, classify } from './classify.ts'
import { findBoxedAuthor } from './find-author-box.ts'
import { findBody } from './find-body.ts'
import { findHeadline } from './find-headline.ts'
import { findPublisher } from './find-publisher.ts'
import { joinWrapped } from './join-wrapped.ts'
import { type Line, linesOf } from './lines.ts'
import { markHeadlines } from './mark-headlines.ts'
import { markSections } from './mark-sections.ts'
import { readBody } from './read-body.ts'
import { readHead } from './read-head.ts'
import { readRelated } from './read-related.ts'
import { readTail } from './read-tail.ts'

/** Larger pages are lists or logs. */
const mostLines = 20_000

/** Units: lines of the body that the lines before it are held against. */
const openingLines = 12

/** Turns a page saved as plain text into an article: one step after another, each a file of this room. */
export function cleanTextPage(raw: RawPage, options: ImportOptions): Outcome {
  const lang = options.lang ?? findLanguage(raw.source)
  if (!lang) return { kind: 'skipped', reason: 'the page holds no letters', notes: [] }
  const draft = emptyDraft(lang)
  const cut = linesOf(raw.source)
  const joined = joinWrapped(cut, lang)
  if (joined.length > mostLines)
    return { kind: 'skipped', reason: 'the page has too many lines to be an article', notes: [] }
  const read = (lines: readonly Line[]) =>
    markSections(markHeadlines(lines.map((line) => classify(line, lang))))
  const whole = read(joined)
  // Where no line is a sentence, sentences may be cut in lines that the page's many labels hide.
  const isCut = findBody(whole) === undefined
  const lines = isCut ? read(joinWrapped(cut, lang, true)) : whole
  const found = findBody(lines)
  if (!found)
    return { kind: 'skipped', reason: 'no article text found: no line reads as a sentence', notes: [] }
  const publisher = options.publisher ?? findPublisher(lines)
  if (publisher) draft.publisher = publisher
  noteTaken(draft, 'take-publisher', 'publisher', publisher)
  const headline = findHeadline(lines, found.start, publisher, lang)
  if (headline) draft.headline = headline.text
  noteTaken(draft, 'take-headline', 'headline', headline?.text)
  const start = headline && headline.index >= found.start ? headline.index + 1 : found.start
  const opening = lines.slice(start, Math.min(start + openingLines, found.end)).map((line) => line.bare)
  const page = readHead(draft, lines.slice(0, start), headline ?? { index: -1 }, opening.join(' '))
  readBody(draft, lines.slice(start, found.end))
  settleCredits(draft)
  openFirstParagraph(draft)
  readTail(draft, lines.slice(found.end))
  if (!draft.published && page.date) draft.published = page.date
  const author = draft.byline ?? findBoxedAuthor(lines.slice(0, start), lines.slice(found.end))
  if (author) draft.byline = author
  readRelated(draft, lines.slice(found.end))
  readUrl(draft, lines)
  return finish(draft)
}

function readUrl(draft: ReturnType<typeof emptyDraft>, lines: readonly Classified[]): void {
  const line = lines.find(({ text, furniture }) => furniture === 'drop-address' && /^https?:/.test(text))
  const url = findWebUrl(draft.url ?? line?.text ?? '')
  if (url) draft.url = url
  else delete draft.url
}

import { findLanguage, isWrittenIn } from '../../text/language.ts'
import type { ImportOptions, Outcome, RawPage } from '../page.ts'
import { emptyDraft, noteDropped } from '../steps/draft.ts'
import { finish } from '../steps/finish.ts'
import { openFirstParagraph } from '../steps/open-first-paragraph.ts'
import { isProse } from '../steps/prose.ts'
import { settleCredits } from '../steps/settle-credits.ts'
import { dropChrome } from './drop-chrome.ts'
import { endAtComments } from './end-at-comments.ts'
import { findTitle } from './find-html-headline.ts'
import { findNoArticle } from './find-no-article.ts'
import { readFacts } from './page-facts.ts'
import { parseHtml } from './parse-html.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces-of.ts'
import { readCreditList } from './read-credit-list.ts'
import { readFactsInto, readTemplateDate } from './read-facts-into.ts'
import { takeFigure, withCaptions } from './read-figure.ts'
import { readHtmlBody } from './read-html-body.ts'
import { readHtmlHead } from './read-html-head.ts'
import { selectBody } from './select-body.ts'
import { takeRelated } from './take-related.ts'

/** Turns a saved page of tags into an article: one step after another, each a file of this room. */
export function cleanHtmlPage(page: RawPage, options: ImportOptions): Outcome {
  const parsed = parseHtml(page.source)
  if (!parsed)
    return { kind: 'skipped', reason: 'the page has too many elements to be an article', notes: [] }
  const { document, lang: written, jsonLd } = parsed
  const root = document.body
  const facts = readFacts(document, jsonLd)
  const all = piecesOf(root, facts.base)
  const lang = options.lang ?? languageOf(written, all)
  if (!lang) return { kind: 'skipped', reason: 'the page holds no words', notes: [] }
  const draft = emptyDraft(lang)
  const title = findTitle(all, facts, lang)
  if (!title) return finish(draft)
  readFactsInto(draft, facts, title, all, options)
  readCreditList(draft, root)
  takeRelated(draft, root, title.element, facts.base)
  dropChrome(draft, root, title.element)
  const pieces = endAtComments(draft, withCaptions(piecesOf(root, facts.base)), title.element)
  const selection = selectBody(pieces, root)
  if (!selection)
    return {
      kind: 'skipped',
      reason: 'no article text found: no block reads as sentences',
      notes: draft.notes,
    }
  const problem = findNoArticle(title.headline, pieces.slice(selection.start, selection.end))
  if (problem) return { kind: 'skipped', reason: problem, notes: draft.notes }
  const at = pieces.findIndex((piece) => piece.element === title.element)
  const start = Math.max(selection.start, at + 1)
  readHtmlHead(
    draft,
    pieces.slice(0, Math.max(0, at)),
    pieces.slice(at < 0 ? Math.max(0, start - 6) : at + 1, start),
    title.element,
  )
  const body = pieces.slice(start, selection.end)
  const near = [...pieces.slice(Math.max(0, at), start), ...body.slice(0, 3)]
  const lead = takeFigure(draft, near, facts)
  const chosen = body.filter((piece) => piece !== lead && (selection.has(piece) || piece.kind === 'figure'))
  const kept = new Set(chosen)
  for (const piece of [...body, ...pieces.slice(selection.end)])
    if (!kept.has(piece) && piece !== lead) noteDropped(draft, 'drop-outside-body', piece.text.slice(0, 160))
  readHtmlBody(draft, chosen, facts.base)
  readTemplateDate(draft, facts)
  settleCredits(draft)
  openFirstParagraph(draft)
  return finish(draft)
}

/** The page's own word, unless its letters say otherwise: many templates say "en" over Arabic text. */
function languageOf(written: string | undefined, pieces: readonly Piece[]): string | undefined {
  const prose = pieces.filter((piece) => isProse(piece.text)).map((piece) => piece.text)
  const text = (prose.length > 0 ? prose : pieces.map((piece) => piece.text)).join('\n')
  const found = findLanguage(text)
  const own = written?.replaceAll('_', '-').replace(/^iw\b/i, 'he').replace(/-+$/, '')
  if (!own || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(own) || !isWrittenIn(own, text)) return found
  // Persian and Urdu pages often come in templates that say Arabic, and the other way round.
  const isSure = found !== undefined && ['ar', 'fa', 'ur'].includes(found) && text.length > 400
  return isSure &&
    found !== own.toLowerCase().split('-')[0] &&
    ['ar', 'fa', 'ur'].includes(own.toLowerCase().split('-')[0] ?? '')
    ? found
    : own
}

import { cleanHtmlPage } from './html/clean-html-page.ts'
import type { ImportOptions, Outcome, RawPage } from './page.ts'
import { cleanTextPage } from './text-page/clean-text-page.ts'

/** Longer sources are refused. Units: UTF-16 code units. */
const longestSource = 8 * 1024 * 1024

/** Turns one raw page into an article without mentions, or says why it cannot. Pure: no clock, no network. */
export function cleanPage(page: RawPage, options: ImportOptions = {}): Outcome {
  const problem = findProblem(page.source)
  if (problem) return { kind: 'skipped', reason: problem, notes: [] }
  return page.kind === 'html' ? cleanHtmlPage(page, options) : cleanTextPage(page, options)
}

function findProblem(source: string): string | undefined {
  if (source.trim() === '') return 'the page is empty'
  if (source.length > longestSource) return 'the page is too large: more than 8 MB of text'
  const start = source.slice(0, 4096)
  const strange = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (strange > start.length / 20 + 2) return 'the page is not text: it looks like a binary file'
  return undefined
}

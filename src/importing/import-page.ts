import { cleanPage } from './clean-page.ts'
import { markNames } from './names/mark-names.ts'
import type { ImportOptions, Outcome, RawPage } from './page.ts'

/** Turns one raw page into an article with its names marked, or says why it cannot. */
export function importPage(page: RawPage, options: ImportOptions = {}): Outcome {
  const cleaned = cleanPage(page, options)
  if (cleaned.kind === 'skipped') return cleaned
  const marked = markNames(cleaned.article, options)
  return { kind: 'imported', article: marked.article, notes: [...cleaned.notes, ...marked.notes] }
}

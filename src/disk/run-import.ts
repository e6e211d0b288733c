import type { Article } from '../article/article.ts'
import { ArticleError } from '../article/article-error.ts'
import { parseArticle } from '../article/parse.ts'
import { articleJson } from '../article/write.ts'
import type { ImportOptions, Note, Outcome, RawPage } from '../importing/page.ts'
import { reasonOf } from './find-inputs.ts'
import type { Item } from './read-inputs.ts'
import { explain, notesOfReady, type Report, sayWarnings } from './report.ts'
import type { Written } from './write-article.ts'

/** What an import needs from outside. */
export type Import = {
  readonly items: AsyncIterable<Item>
  readonly importPage: (page: RawPage, options: ImportOptions) => Outcome | Promise<Outcome>
  readonly options: ImportOptions
  readonly isExplaining: boolean
  /** Puts an article where it belongs; a promise where that takes a while. */
  readonly put: (article: Article, item: Item) => Written | Promise<Written>
  readonly report: Report
}

/** What an import came to. Units: articles, and inputs for `skipped`. */
export type Totals = { readonly written: number; readonly unchanged: number; readonly skipped: number }

/** Imports one thing after the other; what cannot be imported is told, and the rest goes on. */
export async function runImport(job: Import): Promise<Totals> {
  const totals = { written: 0, unchanged: 0, skipped: 0 }
  const skip = (where: string, reason: string) => {
    totals.skipped++
    job.report.say(`skipped ${where}: ${reason}`)
  }
  let done = 0
  for await (const item of job.items) {
    if (item.kind === 'foreign') {
      job.report.say(`passed over ${item.where}: JSON, but not an article`)
      continue
    }
    const outcome = await outcomeOf(item, job)
    if (job.isExplaining && item.kind !== 'skipped') explain(job.report, item.where, outcome.notes)
    if (outcome.kind === 'skipped') skip(item.where, outcome.reason)
    else {
      sayWarnings(job.report, item.where, outcome.warnings)
      const written = await putSafely(outcome.article, item, job)
      if (typeof written === 'string') skip(item.where, written)
      else if (written.kind === 'rivals') {
        // The winner takes the loser's place, which was counted.
        skip(written.loser, `another article with its id is newer or fuller: ${written.winner}`)
      } else {
        totals[written.kind]++
        sayWarnings(job.report, item.where, written.warnings)
      }
    }
    job.report.progress(++done)
  }
  return totals
}

type Ready =
  | {
      readonly kind: 'imported'
      readonly article: Article
      readonly notes: readonly Note[]
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'skipped'; readonly reason: string; readonly notes: readonly Note[] }

async function outcomeOf(item: Exclude<Item, { kind: 'foreign' }>, job: Import): Promise<Ready> {
  try {
    if (item.kind === 'skipped') return { kind: 'skipped', reason: item.reason, notes: [] }
    if (item.kind === 'ready') {
      const { article, warnings } = parseArticle(item.json, item.where)
      return { kind: 'imported', article, warnings, notes: notesOfReady(article) }
    }
    const outcome = await job.importPage(item.page, job.options)
    if (outcome.kind === 'skipped') return outcome
    // Through the same door as anyone's JSON, so that a library never holds what its reader would refuse.
    const { article, warnings } = parseArticle(articleJson(outcome.article), item.where)
    return { kind: 'imported', article, warnings, notes: outcome.notes }
  } catch (error) {
    return { kind: 'skipped', reason: problemIn(error, item.where), notes: [] }
  }
}

function problemIn(error: unknown, where: string): string {
  if (error instanceof ArticleError) {
    return error.message
      .split('\n')
      .map((line) => line.replace(`${where}: `, ''))
      .join('\n  ')
  }
  return `a fault of the importer: ${(error as Error).message}`
}

async function putSafely(article: Article, item: Item, job: Import): Promise<Written | string> {
  try {
    return await job.put(article, item)
  } catch (error) {
    return `not written: ${reasonOf(error)}`
  }
}

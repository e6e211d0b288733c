import { once } from 'node:events'
import type { Article } from './article/article.ts'
import { articleJson } from './article/write.ts'
import { type ImportCommand, importUsage, parseCommand } from './disk/command-line.ts'
import { copyPictures } from './disk/copy-pictures.ts'
import { LibraryError } from './disk/folders.ts'
import { readEntities } from './disk/read-entities.ts'
import { readInputs } from './disk/read-inputs.ts'
import { type Report, reportTo, sayWarnings } from './disk/report.ts'
import { type Import, runImport } from './disk/run-import.ts'
import { UsageError } from './disk/usage-error.ts'
import { openLibrary, type Written } from './disk/write-article.ts'

/** The importer: pages and ready JSON in, articles of a library out. `--help` says how. */
const report = reportTo(process.stderr)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough: `… --stdout | head`.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  const command = parseCommand(process.argv.slice(2), process.env)
  if (command.kind === 'help') process.stdout.write(importUsage)
  else process.exitCode = await importAll(command, report)
} catch (error) {
  if (!(error instanceof UsageError || error instanceof LibraryError)) throw error
  report.say(`import: ${error.message}`)
  if (error instanceof UsageError) report.say('npm run import -- --help says more')
  process.exitCode = 2
}

async function importAll(command: ImportCommand, report: Report): Promise<0 | 1> {
  const entities = command.entities === undefined ? undefined : readEntities(command.entities)
  const totals = await runImport({
    items: readInputs(command.paths, process.stdin),
    // Loaded with the first raw page only: ready JSON needs no parser of HTML.
    importPage: async (page, options) =>
      (await import('./importing/import-page.ts')).importPage(page, options),
    options: {
      ...(command.lang !== undefined && { lang: command.lang }),
      ...(command.publisher !== undefined && { publisher: command.publisher }),
      ...(entities && { entities }),
    },
    isExplaining: command.isExplaining,
    put: command.toStdout ? putOut : intoLibrary(command.library, report),
    report,
  })
  const told = command.toStdout
    ? `${totals.written} imported`
    : `${totals.written} imported into ${command.library}, ${totals.unchanged} there already`
  report.say(`${told}, ${totals.skipped} skipped`)
  return totals.skipped > 0 ? 1 : 0
}

function intoLibrary(library: string, report: Report): Import['put'] {
  const { write } = openLibrary(library)
  return (article, item) => {
    const written = write(article, item.where)
    if (item.kind === 'ready' && item.path !== undefined) {
      sayWarnings(report, item.where, copyPictures(article, item.path, library))
    }
    return written
  }
}

/** One article a line on standard output, no faster than it is read. */
async function putOut(article: Article): Promise<Written> {
  if (!process.stdout.write(`${JSON.stringify(articleJson(article))}\n`)) await once(process.stdout, 'drain')
  return { kind: 'written', warnings: [] }
}

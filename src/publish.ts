import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { type KeptSummaries, openKeptSummaries } from './disk/kept-summaries.ts'
import { readArticle, type Said, summariesIn } from './disk/read-library.ts'
import { UsageError } from './disk/usage-error.ts'
import { findKnownEntity } from './importing/knowledge/find-known-entity.ts'
import { buildArguments } from './publishing/build-arguments.ts'
import { digestOfSources } from './publishing/digest-of-sources.ts'
import { digestOf } from './publishing/ledger.ts'
import { drawnPictures, keptPictures } from './publishing/pictures/drawn-pictures.ts'
import { findDrawing } from './publishing/pictures/find-drawing.ts'
import { readShell } from './publishing/read-shell.ts'
import { siteOptions } from './publishing/site.ts'
import { type OpenLibrary, type Step, writeSite } from './publishing/write-site.ts'

/** The site builder's program: a library's folder becomes the site in `dist/`. */

// React renders several times faster without the checks of its development build.
process.env.NODE_ENV = 'production'

// Left alone, the heap of a large library grows to several times what is in use before it is cleaned up.
setFlagsFromString('--heap-growing-percent=60')

const kept = resolve('node_modules/.warraq')
const programFile = join(kept, 'press/press-worker.js')

async function publish(): Promise<void> {
  const asked = { ...siteOptions(process.env), ...buildArguments(process.argv.slice(2)) }
  const drawing = asked.siteUrl && asked.pictures > 0 ? await findDrawing() : undefined
  const draw = typeof drawing === 'object' ? drawing : undefined
  const options = { ...asked, pictures: draw ? asked.pictures : 0 }
  if (!existsSync(options.library)) {
    throw new UsageError(
      `WARRAQ_LIBRARY: expected a library's folder, found nothing at "${options.library}"; import pages into it first`,
    )
  }
  const said: Said = { warnings: [], errors: [] }
  const version = digestOfSources('src')
  const summaries = openKeptSummaries(summariesFile(options.library), version)
  const program = (await import(
    pathToFileURL(programFile).href
  )) as typeof import('./publishing/press-worker.ts')
  const written = await writeSite(openLibrary(options.library, said, summaries), {
    options,
    shell: await readShell(options),
    program: { file: programFile, ...program },
    known: findKnownEntity,
    ledgers: kept,
    version,
    picturesOf: draw && ((chosen) => drawnPictures(chosen, options, draw, keptPictures)),
    onProgress: showProgress,
  })
  summaries.close()
  const undrawn = typeof drawing === 'string' ? [drawing] : []
  for (const warning of [...said.warnings, ...written.warnings, ...undrawn])
    console.warn(`warning: ${warning}`)
  for (const error of said.errors) console.error(`left out: ${error}`)
  console.log(
    `${options.output}/: ${written.articles} articles, ${written.entities} names, from ${options.library}; ` +
      `${written.rewritten} of ${written.files} files written, ${written.removed} removed`,
  )
}

function openLibrary(folder: string, said: Said, kept: KeptSummaries): OpenLibrary {
  const stamps = new Map<string, string>()
  return {
    summaries: function* () {
      for (const { stamp, summary } of summariesIn(folder, said, kept)) {
        stamps.set(summary.headline.id, stamp)
        yield summary
      }
    },
    article: (id) => readArticle(folder, id),
    stampOf: (id) => stamps.get(id) ?? '',
  }
}

/** One file a library, so that builds of several do not forget each other's. */
function summariesFile(library: string): string {
  return join(kept, `summaries-${digestOf(resolve(library))}.ndjson`)
}

const steps = { reading: 'articles read', pages: 'pages', search: 'articles indexed' } as const

function showProgress(step: Step, done: number, total: number | undefined): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return
  const of = total === undefined ? '' : ` of ${total}`
  process.stderr.write(`\r${done}${of} ${steps[step]}\x1b[K${done === total ? '\n' : ''}`)
}

publish().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = 1
})

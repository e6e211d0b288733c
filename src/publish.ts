import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { articlesIn, fileStamp, readArticle } from './disk/read-library.ts'
import { findKnownEntity } from './importing/knowledge/find-known-entity.ts'
import { buildArguments } from './publishing/build-arguments.ts'
import { drawnPictures, keptPictures } from './publishing/pictures/drawn-pictures.ts'
import { findDrawing } from './publishing/pictures/find-drawing.ts'
import { readShell } from './publishing/read-shell.ts'
import { siteOptions } from './publishing/site.ts'
import { writeSite } from './publishing/write-site.ts'

/** The site builder's program: a library's folder becomes the site in `dist/`. */

// React renders several times faster without the checks of its development build.
process.env.NODE_ENV = 'production'

const programFile = resolve('node_modules/.warraq/press/press-worker.js')

async function publish(): Promise<void> {
  const asked = { ...siteOptions(process.env), ...buildArguments(process.argv.slice(2)) }
  const drawing = asked.siteUrl && asked.pictures > 0 ? await findDrawing() : undefined
  const draw = typeof drawing === 'object' ? drawing : undefined
  const options = { ...asked, pictures: draw ? asked.pictures : 0 }
  if (!existsSync(options.library)) {
    throw new RangeError(
      `WARRAQ_LIBRARY: expected a library's folder, found nothing at "${options.library}"; import pages into it first`,
    )
  }
  const said: { warnings: string[]; errors: string[] } = { warnings: [], errors: [] }
  const library = {
    articles: () => articlesIn(options.library, said),
    article: (id: string) => readArticle(options.library, id),
    stampOf: (id: string) => fileStamp(options.library, id),
  }
  const program = (await import(
    pathToFileURL(programFile).href
  )) as typeof import('./publishing/press-worker.ts')
  const written = await writeSite(library, {
    options,
    shell: await readShell(options),
    program: { file: programFile, ...program },
    known: findKnownEntity,
    ledgers: resolve('node_modules/.warraq'),
    picturesOf: draw && ((chosen) => drawnPictures(chosen, options, draw, keptPictures)),
    onProgress: showProgress,
  })
  const undrawn = typeof drawing === 'string' ? [drawing] : []
  for (const warning of [...said.warnings, ...written.warnings, ...undrawn])
    console.warn(`warning: ${warning}`)
  for (const error of said.errors) console.error(`left out: ${error}`)
  console.log(
    `${options.output}/: ${written.articles} articles, ${written.entities} names, from ${options.library}; ` +
      `${written.rewritten} of ${written.files} files written, ${written.removed} removed`,
  )
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return
  process.stderr.write(`\r${done} of ${total} pages${done === total ? '\n' : ''}`)
}

publish().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error)
  process.exitCode = 1
})

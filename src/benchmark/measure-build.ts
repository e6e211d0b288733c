import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BuildTime, ImportTime, RebuildTime } from './figures.ts'
import { addNewest, generateLibrary } from './generate-library.ts'
import { generatePages } from './generate-pages.ts'
import { publishedFiles } from './published-files.ts'
import { type Run, runProgram } from './run-program.ts'
import type { Workbench } from './workbench.ts'

/** Generates a library and builds its site. */
export async function measureBuild(
  workbench: Workbench,
  library: string,
  articles: number,
): Promise<BuildTime> {
  generateLibrary(library, { articles })
  return buildTime(await workbench.build(library), articles)
}

const added = 10

/** Adds articles newer than all others to a library whose site stands, and builds it again. */
export async function measureRebuild(
  workbench: Workbench,
  library: string,
  before: number,
): Promise<RebuildTime> {
  addNewest(library, { articles: before, added })
  const run = await workbench.build(library)
  const { written, files, removed } = publishedFiles(run.output)
  return {
    ...buildTime(run, before + added),
    added,
    filesWritten: written,
    filesRemoved: removed,
    share: Math.round((written / files) * 1e5) / 1e5,
  }
}

function buildTime({ seconds, programs, output }: Run, articles: number): BuildTime {
  const publish = programs.find(({ program }) => /publish\.ts$/.test(program))
  if (!publish) throw new Error('npm run build: expected to run src/publish.ts')
  return {
    articles,
    seconds: rounded(seconds),
    publishSeconds: rounded(publish.seconds),
    peakMemoryMb: publish.peakMemoryMb,
    files: publishedFiles(output).files,
  }
}

/** Imports generated pages through the importer's program. */
export async function measureImport(pages: number): Promise<ImportTime> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-measured-'))
  try {
    const [source, library] = [join(folder, 'pages'), join(folder, 'library')]
    generatePages(source, { articles: pages, seed: 2 })
    const { exitCode, seconds, programs } = await runProgram({
      folder: '.',
      command: [
        process.execPath,
        resolve('node_modules/.bin/jiti'),
        'src/import.ts',
        '--library',
        library,
        source,
      ],
    })
    if (exitCode !== 0 && exitCode !== 1) throw new Error(`npm run import ended with ${exitCode}`)
    return {
      pages,
      imported: readdirSync(join(library, 'articles')).filter((name) => name.endsWith('.json')).length,
      seconds: rounded(seconds),
      peakMemoryMb: Math.max(0, ...programs.map((cost) => cost.peakMemoryMb)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rounded = (seconds: number) => Math.round(seconds * 100) / 100

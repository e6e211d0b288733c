import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BuildTime, ImportTime } from './figures.ts'
import { generateLibrary } from './generate-library.ts'
import { generatePages } from './generate-pages.ts'
import { runProgram } from './run-program.ts'
import type { Workbench } from './workbench.ts'

/** Builds the site over a generated library. */
export async function measureBuild(workbench: Workbench, articles: number): Promise<BuildTime> {
  return withFolder(async (library) => {
    generateLibrary(library, { articles })
    const { seconds, programs } = await workbench.build(library)
    const publish = programs.find(({ program }) => /publish\.ts$/.test(program))
    if (!publish) throw new Error('npm run build: expected to run src/publish.ts')
    return {
      articles,
      seconds: rounded(seconds),
      publishSeconds: rounded(publish.seconds),
      peakMemoryMb: publish.peakMemoryMb,
    }
  })
}

/** Imports generated pages through the importer's program. */
export async function measureImport(pages: number): Promise<ImportTime> {
  return withFolder(async (folder) => {
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
  })
}

async function withFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-measured-'))
  try {
    return await measure(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rounded = (seconds: number) => Math.round(seconds * 100) / 100

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Run, runProgram } from './run-program.ts'

/** A copy of the project to build in, so that its own `dist/` stays as it is. */
export type Workbench = {
  readonly folder: string
  /** Runs `npm run build` over a library, by its absolute path. Errors: where the build fails. */
  readonly build: (library: string) => Promise<Run>
  readonly remove: () => void
}

const copied = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']

/** Copies the project's sources into a folder; the installed packages are linked, what builds leave among them is not. */
export function copyProject(folder: string): void {
  const packages = join(folder, 'node_modules')
  mkdirSync(packages, { recursive: true })
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
  for (const name of readdirSync('node_modules')) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(resolve('node_modules', name), join(packages, name))
  }
}

export function makeWorkbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'))
  copyProject(folder)
  return {
    folder,
    build: async (library) => {
      const run = await runProgram({
        folder,
        command: ['npm', 'run', '--silent', 'build'],
        environment: { WARRAQ_LIBRARY: library, BASE_PATH: '/', SITE_URL: '' },
      })
      if (run.exitCode !== 0) throw new Error(`npm run build over ${library} ended with ${run.exitCode}`)
      return run
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What is done in the folders that sites are built in, away from the project's own `dist/` and rendering program. */

export type Environment = Readonly<Record<string, string>>

export const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs')

/** Gives a copy of the project what the project's last build left of the browser's program and of the rendering program. */
export function copyPrograms(folder: string): void {
  const kept = 'node_modules/.warraq'
  for (const program of ['browser', 'press'])
    cpSync(join(kept, program), join(folder, kept, program), { recursive: true })
}

/** Writes articles into a folder's library; the file names are their ids. */
export function writeArticles(folder: string, articles: readonly unknown[]): void {
  mkdirSync(join(folder, 'library/articles'), { recursive: true })
  for (const article of articles) {
    const { id } = article as { readonly id: string }
    writeFileSync(join(folder, `library/articles/${id}.json`), JSON.stringify(article))
  }
}

/** Runs the site builder over a library; what it says. */
export function publish(
  folder: string,
  library: string,
  args: readonly string[] = [],
  env: Environment = {},
) {
  return execFileSync('node', [jiti, 'src/publish.ts', ...args], {
    cwd: folder,
    env: cleanEnvironment({ ...env, WARRAQ_LIBRARY: library }),
    // Its warnings about strange articles are many, and as they should be.
    stdio: 'pipe',
    encoding: 'utf8',
  })
}

/** Why: what was asked of the project's own build must not reach these. */
export function cleanEnvironment(env: Environment): NodeJS.ProcessEnv {
  const { BASE_PATH: _base, SITE_URL: _site, WARRAQ_LIBRARY: _library, PORT: _port, ...rest } = process.env
  return { ...rest, ...env }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { longArticles, manyArticles, oneArticle, strangeArticles } from './libraries.ts'
import { fewPrerendered, newsPath, newsUrl, portOf, type SiteName } from './sites.ts'

/**
 * Builds and serves the sites of the tests that are not `dist/`, each in a folder of its own, away from the
 * project's `dist/` and its rendering program.
 */

type Environment = Readonly<Record<string, string>>

const room = mkdtempSync(join(tmpdir(), 'warraq-e2e-'))
const servers: ChildProcess[] = []
const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs')
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']

async function main(): Promise<void> {
  const press = makeWorkshop('press')
  build(press, 'build:browser')
  build(press, 'build:pages')
  await publishAndServe('strange', press, strangeArticles())
  await publishAndServe('many', press, manyArticles())
  await publishAndServe('long', press, longArticles())
  await publishAndServe('empty', press, [])
  await publishAndServe('one', press, [oneArticle()])
  await publishAndServe('few', press, undefined, {
    args: ['--prerender', `newest:${fewPrerendered}`, '--pack', '4'],
  })
  const news = makeWorkshop('news')
  const env = { BASE_PATH: newsPath, SITE_URL: newsUrl }
  build(news, 'build', env)
  await publishAndServe('few-news', news, undefined, {
    args: ['--prerender', 'none', '--pack', '4', '--pictures', 'none'],
    env,
  })
  await serve('news', news, env)
}

/** A copy of the project's sources beside links to what it depends on. */
function makeWorkshop(name: string): string {
  const folder = join(room, name)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true })
  for (const entry of readdirSync('node_modules')) {
    if (!entry.startsWith('.') || entry === '.bin')
      symlinkSync(resolve('node_modules', entry), join(folder, 'node_modules', entry))
  }
  return folder
}

function build(folder: string, script: string, env: Environment = {}): void {
  execFileSync('npm', ['run', '--silent', script], {
    cwd: folder,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * Publishes a library with the browser build of a workshop, which stays as it is for the next: these articles,
 * or the sample library.
 */
async function publishAndServe(
  site: SiteName,
  press: string,
  articles: readonly unknown[] | undefined,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Environment } = {},
): Promise<void> {
  const folder = join(room, site)
  mkdirSync(join(folder, 'library/articles'), { recursive: true })
  for (const name of ['src', 'public', 'node_modules', 'package.json'])
    symlinkSync(join(press, name), join(folder, name))
  for (const article of articles ?? []) {
    const { id } = article as { readonly id: string }
    writeFileSync(join(folder, `library/articles/${id}.json`), JSON.stringify(article))
  }
  // Its warnings about strange articles are many, and as they should be.
  execFileSync('node', [jiti, 'src/publish.ts', ...args], {
    cwd: folder,
    env: cleanEnvironment({ ...env, WARRAQ_LIBRARY: articles ? 'library' : 'public/library' }),
    stdio: 'pipe',
  })
  await serve(site, folder, env)
}

function serve(site: SiteName, folder: string, env: Environment = {}): Promise<void> {
  const server = spawn('node', [jiti, 'src/serve.ts'], {
    cwd: folder,
    env: cleanEnvironment({ ...env, PORT: String(portOf(site)) }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  servers.push(server)
  return new Promise((done, fail) => {
    server.stdout?.once('data', () => done())
    server.once('exit', (code) => fail(new Error(`${site}: the server ended with ${code}`)))
  })
}

/** Why: what was asked of the project's own build must not reach these. */
function cleanEnvironment(env: Environment): NodeJS.ProcessEnv {
  const { BASE_PATH: _base, SITE_URL: _site, WARRAQ_LIBRARY: _library, PORT: _port, ...rest } = process.env
  return { ...rest, ...env }
}

function leave(code: number): void {
  for (const server of servers) server.kill()
  rmSync(room, { recursive: true, force: true })
  process.exit(code)
}

process.on('SIGTERM', () => leave(0))
process.on('SIGINT', () => leave(0))
main().catch((error: unknown) => {
  console.error(error)
  leave(1)
})

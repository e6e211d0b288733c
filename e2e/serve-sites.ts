import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from '../src/benchmark/workbench.ts'
import { longArticles, manyArticles, oneArticle, strangeArticles } from './libraries.ts'
import { fewPrerendered, newsPath, newsUrl, portOf, type SiteName } from './sites.ts'
import { cleanEnvironment, type Environment, jiti, publish, writeArticles } from './workshop.ts'

/**
 * Builds and serves the sites of the tests that are not `dist/`, each in a folder of its own, away from the
 * project's `dist/` and its rendering program.
 */

const room = mkdtempSync(join(tmpdir(), 'warraq-e2e-'))
const servers: ChildProcess[] = []

async function main(): Promise<void> {
  const press = join(room, 'press')
  copyProject(press)
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
  const news = join(room, 'news')
  copyProject(news)
  const env = { BASE_PATH: newsPath, SITE_URL: newsUrl }
  build(news, 'build', env)
  await publishAndServe('few-news', news, undefined, {
    args: ['--prerender', 'none', '--pack', '4', '--pictures', 'none'],
    env,
  })
  await serve('news', news, env)
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
  writeArticles(folder, articles ?? [])
  for (const name of ['src', 'public', 'node_modules', 'package.json'])
    symlinkSync(join(press, name), join(folder, name))
  publish(folder, articles ? 'library' : 'public/library', args, env)
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

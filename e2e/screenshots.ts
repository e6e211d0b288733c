import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { usualPreferences } from '../src/preferences/preferences.ts'
import { preferencesKey } from '../src/preferences/preferences-store.ts'
import { browserArguments, findBrowser } from './find-browser.ts'
import { awake } from './pages.ts'
import { originOf, portOf, takePorts } from './sites.ts'

/** Takes the pictures of `docs/screenshots/` from `dist/`, which is to hold the sample library. */

type Shot = {
  readonly name: string
  readonly address: string
  /** Units: CSS pixels of the window, which is what the picture shows. */
  readonly size: readonly [width: number, height: number]
  readonly preferences: Partial<typeof usualPreferences>
}

const shots: readonly Shot[] = [
  {
    name: 'article',
    address: '/articles/fifa-world-cup-2022?entity=morocco',
    size: [1280, 900],
    preferences: { theme: 'light' },
  },
  { name: 'phone-dark', address: '/articles/the-nile', size: [360, 780], preferences: { theme: 'dark' } },
  {
    name: 'urdu-sepia',
    address: '/articles/lahore-city-of-gardens',
    size: [768, 1024],
    preferences: { theme: 'sepia', language: 'ur', urduFace: 'nastaliq' },
  },
  {
    name: 'english',
    address: '/articles/journey-of-the-numerals',
    size: [1920, 1080],
    preferences: { theme: 'light', language: 'en' },
  },
  { name: 'front', address: '/', size: [1280, 900], preferences: { theme: 'light' } },
  { name: 'entity', address: '/entities/egypt', size: [768, 1024], preferences: { theme: 'light' } },
]

/** Units: bytes; a clone of the project carries every version of every picture. */
const mostBytes = 250_000
const folder = 'docs/screenshots'

async function main(): Promise<void> {
  await takePorts()
  const executablePath = findBrowser(process.env)
  const server = await serve()
  try {
    const browser = await chromium.launch({
      args: [...browserArguments()],
      ...(executablePath && { executablePath }),
    })
    try {
      mkdirSync(folder, { recursive: true })
      for (const shot of shots) write(shot.name, await take(browser, shot))
    } finally {
      await browser.close()
    }
  } finally {
    server.kill()
  }
}

/** Serves `dist/` until it is ended. Errors: where it cannot be served. */
function serve(): Promise<ChildProcess> {
  return new Promise((found, fail) => {
    const server = spawn('node', [resolve('node_modules/jiti/lib/jiti-cli.mjs'), 'src/serve.ts'], {
      env: { ...process.env, PORT: String(portOf('sample')), BASE_PATH: '/' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    server.stdout.once('data', () => found(server))
    server.once('exit', (code) => fail(new Error(`the server of dist/ ended with ${code}`)))
  })
}

/** What a reader with these preferences sees, once everything has come and stands still. */
async function take(browser: Browser, { address, size, preferences }: Shot): Promise<Buffer> {
  const [width, height] = size
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'ar',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      preferencesKey,
      JSON.stringify({ version: 2, ...usualPreferences, ...preferences }),
    ] as const)
    const page = await context.newPage()
    await page.goto(originOf('sample') + address)
    await awake(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    return await page.screenshot({ animations: 'disabled', caret: 'hide' })
  } finally {
    await context.close()
  }
}

function write(name: string, picture: Buffer): void {
  const file = `${folder}/${name}.png`
  writeFileSync(file, picture)
  console.log(`${file.padEnd(34)}${Math.round(picture.length / 1000)} kB`)
  if (picture.length <= mostBytes) return
  console.error(`${file}: expected at most ${mostBytes / 1000} kB`)
  process.exitCode = 1
}

await main()

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Holds what a first article view loads against its budget. Units: bytes, gzip -9. */

type Budget = { readonly what: string; readonly bytes: number; readonly limit: number }

const output = 'dist'
const kibibyte = 1024

const pages = readdirSync(join(output, 'articles')).map((id) =>
  readFileSync(join(output, 'articles', id, 'index.html'), 'utf8'),
)
if (pages.length === 0)
  throw new Error(`${output}/articles: expected built articles, found none; run npm run build first`)

const budgets: readonly Budget[] = [
  { what: 'JavaScript of a first article view', bytes: most(pages.map(scriptBytes)), limit: 105 * kibibyte },
  {
    what: 'inlined style of a page',
    bytes: most(pages.map((html) => zipped(styleOf(html)))),
    limit: 8 * kibibyte,
  },
  { what: 'largest article page', bytes: most(pages.map(zipped)), limit: 40 * kibibyte },
  {
    what: 'service worker',
    bytes: zipped(readFileSync(join(output, 'service-worker.js'))),
    limit: 12 * kibibyte,
  },
]

for (const { what, bytes, limit } of budgets) {
  const verdict = bytes > limit ? 'OVER' : 'ok'
  console.log(`${verdict.padEnd(5)}${what.padEnd(38)}${inKib(bytes).padStart(9)} of ${inKib(limit)} KiB`)
  if (bytes > limit) process.exitCode = 1
}

/** The scripts an article's page starts, and all they import before anything is touched. */
function scriptBytes(html: string): number {
  const started = [...html.matchAll(/<script type="module"[^>]*src="[^"]*\/(assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  if (started.length === 0) throw new Error('an article without a script: expected the page to start one')
  const loaded = new Set<string>()
  const load = (file: string) => {
    if (loaded.has(file)) return
    loaded.add(file)
    const code = readFileSync(join(output, file), 'utf8')
    for (const match of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']\.\/([^"']+\.js)["']/g,
    )) {
      load(`assets/${match[1]}`)
    }
  }
  for (const file of started) load(file)
  return [...loaded].reduce((sum, file) => sum + zipped(readFileSync(join(output, file))), 0)
}

function styleOf(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
}

function zipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

function most(values: readonly number[]): number {
  return Math.max(...values)
}

function inKib(bytes: number): string {
  return (bytes / kibibyte).toFixed(1)
}

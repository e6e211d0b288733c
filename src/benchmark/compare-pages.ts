import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Article } from '../article/article.ts'
import type { JavaScriptSize, LargestPaint } from './figures.ts'
import { type Visit, visit } from './measure-paint.ts'
import { medianOf } from './percentiles.ts'
import { serveSite } from './serve-site.ts'
import { staticPage, staticStyle } from './static-page.ts'

/** What is compared: a folder with a built `dist/`, and the articles to open in it. */
type Comparison = {
  readonly browser: Browser
  readonly site: string
  readonly articles: readonly Article[]
  readonly pairs: number
  readonly say: (line: string) => void
}

/** At most this much later than the static page. */
const target = 1.15
/** Units: bytes after gzip. Source: docs/decisions, the size budget. */
const budget = 105 * 1024

/** Opens each article and its static twin in turns, the order changing from pair to pair. */
export async function comparePages(
  comparison: Comparison,
): Promise<{ readonly largestPaint: LargestPaint; readonly javascript: JavaScriptSize }> {
  const { browser, site, articles, pairs, say } = comparison
  const twins = writeTwins(comparison)
  const servers = [await serveSite(site), await serveSite(twins)] as const
  const [app, twin] = servers.map(({ origin }) => origin)
  const compared: LargestPaint['articles'][number][] = []
  let scripts: readonly string[] = []
  try {
    for (const { id, figure } of articles) {
      const path = `/articles/${encodeURIComponent(id)}`
      const seen: { readonly app: Visit; readonly twin: Visit }[] = []
      // The first pair warms the servers up and is not counted.
      for (let pair = 0; pair <= pairs; pair++) {
        const order = pair % 2 === 0 ? [app, twin] : [twin, app]
        const [first, second] = [await visit(browser, order[0] + path), await visit(browser, order[1] + path)]
        const visits = pair % 2 === 0 ? { app: first, twin: second } : { app: second, twin: first }
        say(
          `${id}: ${Math.round(visits.app.largestPaintMs)} ms, ${Math.round(visits.twin.largestPaintMs)} ms static`,
        )
        if (pair > 0) seen.push(visits)
        scripts = visits.app.scripts
      }
      const appMs = medianOf(seen.map((visits) => visits.app.largestPaintMs))
      const staticMs = medianOf(seen.map((visits) => visits.twin.largestPaintMs))
      const element = seen.at(-1)?.app.element ?? ''
      const times = {
        ratio: rounded(appMs / staticMs),
        appMs: Math.round(appMs),
        staticMs: Math.round(staticMs),
        pairs,
      }
      compared.push({ id, hasFigure: figure !== undefined, element, ...times })
    }
  } finally {
    for (const server of servers) server.stop()
    rmSync(twins, { recursive: true, force: true })
  }
  const worst = [...compared].sort((a, b) => b.ratio - a.ratio)[0]
  if (!worst) throw new Error('the sample library: expected Arabic articles, found none')
  const { ratio, appMs, staticMs } = worst
  return {
    largestPaint: { ratio, appMs, staticMs, pairs, target, articles: compared },
    javascript: javascriptSize(site, scripts),
  }
}

/** A folder whose `dist/` holds the static pages at the articles' addresses. */
function writeTwins({ site, articles }: Comparison): string {
  const twins = mkdtempSync(join(tmpdir(), 'warraq-static-'))
  const dist = join(twins, 'dist')
  for (const article of articles) {
    const folder = join(dist, 'articles', article.id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), staticPage(article))
  }
  // The server allows the inline style that it finds here.
  writeFileSync(join(dist, '404.html'), `<style>${staticStyle}</style>`)
  const media = join(site, 'dist/library/media')
  if (existsSync(media)) cpSync(media, join(dist, 'library/media'), { recursive: true })
  return twins
}

function javascriptSize(site: string, scripts: readonly string[]): JavaScriptSize {
  const files = [...new Set(scripts.map((address) => new URL(address).pathname))]
  const bytes = files
    .map((path) => gzipSync(readFileSync(join(site, 'dist', path)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0)
  return { bytes, budget, ratio: rounded(bytes / budget) }
}

const rounded = (ratio: number) => Math.round(ratio * 1000) / 1000

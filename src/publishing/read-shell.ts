import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shell } from './page-html.ts'
import type { SiteOptions } from './site.ts'

/** Takes stylesheet and script addresses out of the page the browser build wrote. */
export async function readShell({ output, basePath }: SiteOptions): Promise<Shell> {
  const html = await readFile(join(output, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(
    (match) => match[1] as string,
  )
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
    (match) => match[1] as string,
  )
  const css = await Promise.all(
    sheets.map((href) => readFile(join(output, href.slice(basePath.length)), 'utf8')),
  )
  return { css: css.join('').trim(), scripts }
}

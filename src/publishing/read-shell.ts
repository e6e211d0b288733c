import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { splitFaces } from './late-faces.ts'
import type { Shell } from './page-html.ts'
import type { SiteOptions } from './site.ts'

/** Takes stylesheet and script addresses out of the page the browser build wrote; the faces get a file of their own. */
export async function readShell({ browser, basePath }: SiteOptions): Promise<Shell> {
  const html = await readFile(join(browser, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(
    (match) => match[1] as string,
  )
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
    (match) => match[1] as string,
  )
  const built = await Promise.all(
    sheets.map((href) => readFile(join(browser, href.slice(basePath.length)), 'utf8')),
  )
  const { css, faces } = splitFaces(built.join('').trim())
  const hash = createHash('sha256').update(faces).digest('hex').slice(0, 8)
  return { css, faces: { file: `assets/faces-${hash}.css`, css: faces }, scripts }
}

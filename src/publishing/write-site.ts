import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Embedded } from '../app/embedded.ts'
import { titleOfPage } from '../app/title-of-page.ts'
import type { Article } from '../article/article.ts'
import { articleJson } from '../article/write.ts'
import type { Entity } from '../entity/entity.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { relatedTo } from '../library/related.ts'
import { dataPath } from '../library/site-data.ts'
import { arabic } from '../words/ar.ts'
import { webManifest } from './manifest.ts'
import { type Page, pageHtml, type Shell } from './page-html.ts'
import {
  articlePage,
  entityPage,
  frontData,
  headlinesData,
  namesData,
  type PlannedPage,
  singlePages,
} from './pages.ts'
import { sharePictureOf } from './pictures/share-picture.ts'
import { precacheFiles, withPrecache } from './precache.ts'
import type { SiteOptions } from './site.ts'
import type { SiteFile } from './site-file.ts'
import { siteWideFiles } from './site-wide-files.ts'
import { headersFile, nginxExample, strictHeaders } from './strict-headers.ts'

/** What the site is made with. */
export type Workshop = {
  readonly options: SiteOptions
  readonly shell: Shell
  /** Renders the inside of a page's root element. */
  readonly render: (pathname: string, data: Embedded['data']) => Promise<string>
  /** What the knowledge of names holds about an id. */
  readonly known: (id: string) => Entity | undefined
  /** Draws what is shown where articles are shared; undefined where nothing is to be drawn. */
  readonly picturesOf?: ((articles: readonly Article[]) => AsyncIterable<SiteFile>) | undefined
  readonly onProgress: (done: number, total: number) => void
}

/** How much was written, and where articles disagreed. */
export type Written = {
  readonly articles: number
  readonly entities: number
  readonly warnings: readonly string[]
}

/** Writes the whole site: data, prerendered pages, and the files a host and a browser ask for. */
export async function writeSite(articles: readonly Article[], workshop: Workshop): Promise<Written> {
  const { options, onProgress } = workshop
  const catalogue = catalogueOf(articles, workshop.known)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const front = frontData(catalogue, byId)
  const names = namesData(catalogue)
  const total = catalogue.headlines.length + catalogue.entities.size
  const drawn = new Set(catalogue.headlines.slice(0, options.pictures ?? 0).map(({ id }) => id))
  let done = 0

  copyPublicFiles(options)
  writeData(options, dataPath.front, front)
  writeData(options, dataPath.headlines, headlinesData(catalogue))
  writeData(options, dataPath.names, names)
  for (const page of singlePages(front, names, options)) await writePage(page, workshop)
  for (const headline of catalogue.headlines) {
    const article = byId.get(headline.id) as Article
    const related = { related: relatedTo(headline, catalogue) }
    writeData(options, dataPath.article(article.id), articleJson(article))
    writeData(options, dataPath.related(article.id), related)
    const picture = sharePictureOf(article, drawn.has(article.id), options)
    await writePage(articlePage(article, related, picture, options), workshop)
    onProgress(++done, total)
  }
  for (const [id, entity] of catalogue.entities) {
    const data = { entity, headlines: catalogue.headlinesOf.get(id) ?? [] }
    writeData(options, dataPath.entity(id), data)
    await writePage(entityPage(data, options), workshop)
    onProgress(++done, total)
  }
  for (const [path, content] of siteWideFiles(catalogue, (id) => byId.get(id), options))
    write(options, path, content)
  const pictures = workshop.picturesOf?.(articles.filter(({ id }) => drawn.has(id))) ?? []
  for await (const [path, content] of pictures) write(options, path, content)
  await writeHostFiles(workshop, [[dataPath.front, front]])
  return { articles: articles.length, entities: catalogue.entities.size, warnings: catalogue.warnings }
}

async function writePage(planned: PlannedPage, { options, shell, render }: Workshop): Promise<void> {
  const address = options.basePath.replace(/\/$/, '') + planned.path
  const body = await render(planned.path, planned.data)
  const page: Page = { ...planned, body, embedded: { address, data: planned.data } }
  write(options, `${decodeURIComponent(planned.path)}/index.html`, pageHtml(page, shell, options))
}

/** The pages that stand in for others, and what hosts, browsers and the service worker read. */
async function writeHostFiles({ options, shell, render }: Workshop, newest: Embedded['data']): Promise<void> {
  const { output, basePath } = options
  const standIn = (title: string, body: string): Page => ({
    title: titleOfPage(title, arabic.product),
    head: [],
    body,
  })
  write(options, shell.faces.file, shell.faces.css)
  write(options, 'shell.html', pageHtml(standIn(arabic.tagline, ''), shell, options))
  const notFound = {
    ...standIn(arabic.states.missingPage.title, await render('/404', newest)),
    embedded: { address: '', data: newest },
  }
  write(options, '404.html', pageHtml(notFound, shell, options))
  write(options, 'manifest.webmanifest', JSON.stringify(webManifest(basePath)))
  const headers = strictHeaders([shell.css])
  write(options, '_headers', headersFile(headers, basePath))
  write(options, 'nginx.conf.example', nginxExample(headers, basePath))
  const worker = readFileSync(join(output, 'service-worker.js'), 'utf8')
  write(options, 'service-worker.js', withPrecache(worker, precacheFiles(output, basePath)))
}

/** Everything of `public/` but its library, and the pictures of the library the site is built over. */
function copyPublicFiles({ library, output }: SiteOptions): void {
  for (const name of readdirSync('public')) {
    if (name !== 'library') cpSync(join('public', name), join(output, name), { recursive: true })
  }
  const media = join(library, 'media')
  if (existsSync(media)) {
    const isPicture = (path: string) =>
      !/\.[^./]+$/.test(path) || /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)
    cpSync(media, join(output, 'library/media'), { recursive: true, dereference: false, filter: isPicture })
  }
}

function writeData(options: SiteOptions, path: string, data: unknown): void {
  write(options, path, JSON.stringify(data))
}

function write({ output }: SiteOptions, path: string, content: string | Uint8Array): void {
  const file = join(output, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Embedded } from '../app/embedded.ts'
import { titleOfPage } from '../app/title-of-page.ts'
import type { Article } from '../article/article.ts'
import type { Entity } from '../entity/entity.ts'
import { byArticles, type Catalogue, catalogueOf, type NumberedHeadline } from '../library/catalogue.ts'
import type { HeadlineLine } from '../library/headline.ts'
import { namesOverview, namesPages } from '../library/name-lists.ts'
import { namesOverviewPath, namesPagePath } from '../library/names-data.ts'
import { postingFiles } from '../library/postings.ts'
import { relatedFinder } from '../library/related.ts'
import { dataPath } from '../library/site-data.ts'
import { allPostings, entityData, libraryData, postingsInFiles } from '../library/stored-lists.ts'
import { arabic } from '../words/ar.ts'
import { type DataFile, dataPacks, listPages, packedFile } from './data-packs.ts'
import { digestOf, openLedger } from './ledger.ts'
import { webManifest } from './manifest.ts'
import { type Output, type OutputReport, openOutput } from './output.ts'
import { type Page, pageHtml, type Shell } from './page-html.ts'
import { frontData, singlePages } from './pages.ts'
import { precacheFiles, withPrecache } from './precache.ts'
import { type Prerendering, prerendering } from './prerendering.ts'
import type { Job } from './press.ts'
import { openPressPool } from './press-pool.ts'
import { nginxShellLocation, redirects, redirectsFile, shellFile } from './shell-hosting.ts'
import type { SiteOptions } from './site.ts'
import type { SiteFile } from './site-file.ts'
import { siteWideFiles } from './site-wide-files.ts'
import { headersFile, nginxExample, strictHeaders } from './strict-headers.ts'
import { writeSearch } from './write-search.ts'

/** What the site is made with. */
export type Workshop = {
  readonly options: SiteOptions
  readonly shell: Shell
  /** The built rendering program (press-worker.ts), as a file and as a module. */
  readonly program: { readonly file: string } & typeof import('./press-worker.ts')
  /** What the knowledge of names holds about an id. */
  readonly known: (id: string) => Entity | undefined
  /** Folder of what builds leave for the next. */
  readonly ledgers: string
  /** Draws what is shown where articles are shared; undefined where nothing is to be drawn. */
  readonly picturesOf?: ((articles: Iterable<Article>) => AsyncIterable<SiteFile>) | undefined
  readonly onProgress: (done: number, total: number) => void
}

/** A library that may be larger than the memory. */
export type OpenLibrary = {
  readonly articles: () => Iterable<Article>
  /** Errors: where an article that was there is so no more. */
  readonly article: (id: string) => Article
  /** Changes whenever the article's file does. */
  readonly stampOf: (id: string) => string
}

/** How much was written, and where articles disagreed. */
export type Written = OutputReport & {
  readonly articles: number
  readonly entities: number
  readonly warnings: readonly string[]
}

/** Writes the whole site: data, prerendered pages, and the files a host and a browser ask for. */
export async function writeSite(
  library: OpenLibrary,
  { shell: built, ...tools }: Workshop,
): Promise<Written> {
  const { options, program } = tools
  const output = openOutput(options.output)
  const catalogue = catalogueOf(library.articles(), tools.known)
  const packs = dataPacks(catalogue, options)
  const pages = prerendering(catalogue, options)
  const shell = { ...built, ...(packs && { packs: packs.length }) }
  const workshop = { ...tools, shell }
  const press = { options, shell }
  const front = frontData(catalogue, library.article)
  const names = namesOverview(catalogue.entities.values())

  copyFolder(options.browser, '', output, (path) => path.startsWith('assets/'))
  copyFolder('public', '', output, (path) => !path.startsWith('library/'))
  copyFolder(join(options.library, 'media'), 'library/media', output, isPicture)
  writeData(output, dataPath.front, front)
  writeData(output, namesOverviewPath, names)
  for (const [place, page] of namesPages(catalogue.entities.values()))
    writeData(output, namesPagePath(place), page)
  const postingFiles = writeLists(catalogue, output)
  if (!packs) for (const [path, page] of listPages(catalogue)) writeData(output, path, page())
  for (const page of singlePages(front, names, options)) output.write(...(await program.pressed(page, press)))

  await pressAll(catalogue, { library, workshop, output, postingFiles, packs, pages })
  writeSearch(output, {
    articles: articlesOf(catalogue.headlines.toReversed(), library),
    entities: [...catalogue.entities.values()].sort(byArticles),
  })
  for (const file of siteWideFiles(catalogue, library.article, options)) output.write(...file)
  const shared = articlesOf(drawnHeadlines(catalogue, options), library)
  for await (const file of workshop.picturesOf?.(shared) ?? []) output.write(...file)
  await writeHostFiles(workshop, output, pages, [[dataPath.front, front]])
  return {
    ...output.finish(),
    articles: catalogue.headlines.length,
    entities: catalogue.entities.size,
    warnings: catalogue.warnings,
  }
}

function* articlesOf(headlines: readonly HeadlineLine[], library: OpenLibrary): Generator<Article> {
  for (const { id } of headlines) yield library.article(id)
}

/** The articles whose picture for sharing is drawn: the newest, as many as the options say. */
function drawnHeadlines({ headlines }: Catalogue, { pictures = 0 }: SiteOptions): readonly HeadlineLine[] {
  return headlines.slice(0, pictures)
}

type Pressing = {
  readonly library: OpenLibrary
  readonly workshop: Workshop
  readonly output: Output
  readonly postingFiles: number
  readonly packs: readonly (readonly DataFile[])[] | undefined
  readonly pages: Prerendering
}

/** The pages of articles and entities with their data; those made of the same as in the last build stay. */
async function pressAll(catalogue: Catalogue, pressing: Pressing): Promise<void> {
  const { library, workshop, output, postingFiles, packs, pages } = pressing
  const { options, shell, program, ledgers, onProgress } = workshop
  // What has no page and lies in a pack has no file of its own.
  const headlines = catalogue.headlines.filter((headline) => !packs || pages.hasArticle(headline))
  const entities = [...catalogue.entities.keys()].filter((id) => !packs || pages.hasEntity(id))
  const jobs = headlines.length + entities.length + (packs?.length ?? 0)
  let done = 0
  const onDone = (count: number) => {
    done += count
    onProgress(done, jobs)
  }
  const makers = digestOf(JSON.stringify([options, shell]), readFileSync(program.file, 'utf8'))
  const ledger = openLedger(ledgers, options.output, makers)
  const pool = openPressPool({ press: { options, shell }, output, program, jobs, onDone })
  const press = async (key: string, makings: readonly string[], job: Job) => {
    const paths = program.pathsOf(job, { options, shell })
    if (!ledger.isSame(key, digestOf(...makings), paths)) return pool.take(job)
    output.keep(paths, 0)
    onDone(1)
  }
  const find = relatedFinder(catalogue)
  const relatedTo = (headline: NumberedHeadline) => ({ related: find(headline) })
  const dataOf = (id: string) => {
    const data = entityData(id, catalogue, postingFiles)
    return data && { ...data, ...(!pages.hasEntity(id) && { isFeedless: true as const }) }
  }
  const drawn = new Set<HeadlineLine>(drawnHeadlines(catalogue, options))
  for (const headline of headlines) {
    const { id } = headline
    const hasPage = pages.hasArticle(headline)
    const related = relatedTo(headline)
    const isDrawn = drawn.has(headline)
    const makings = [library.stampOf(id), JSON.stringify(related), String(isDrawn), String(hasPage)]
    await press(`article ${id}`, makings, { kind: 'article', id, related, isDrawn, hasPage })
  }
  for (const id of entities) {
    const data = dataOf(id)
    const hasPage = pages.hasEntity(id)
    if (data)
      await press(`entity ${id}`, [JSON.stringify(data), String(hasPage)], { kind: 'entity', data, hasPage })
  }
  for (const [pack, contents] of packs?.entries() ?? []) {
    const files = contents.map((file) => packedFile(file, { relatedTo, dataOf }))
    const makings = files.flatMap((file) => [
      file.path,
      'json' in file ? file.json : library.stampOf(file.article),
    ])
    await press(`pack ${pack}`, makings, { kind: 'pack', pack, files })
  }
  await pool.finish()
  ledger.close()
}

/** The lists a filter is settled over; the number of files the postings are spread over. */
function writeLists(catalogue: Catalogue, output: Output): number {
  const postings = allPostings(catalogue)
  const files = postingFiles([...postings.values()].reduce((sum, steps) => sum + steps.length, 0))
  postingsInFiles(postings, files).forEach((data, file) => {
    writeData(output, dataPath.postings(file), data)
  })
  writeData(output, dataPath.library, libraryData(catalogue, files))
  return files
}

/** The pages that stand in for others, and what hosts, browsers and the service worker read. */
async function writeHostFiles(
  { options, shell, program }: Workshop,
  output: Output,
  { isWhole }: Prerendering,
  newest: Embedded['data'],
): Promise<void> {
  const { basePath } = options
  const standIn = (title: string, body: string): Page => ({
    title: titleOfPage(title, arabic.product),
    head: [],
    body,
  })
  output.write(shell.faces.file, shell.faces.css)
  output.write(
    shellFile,
    pageHtml(standIn(arabic.tagline, await program.renderWithoutScripts()), shell, options),
  )
  const notFound = {
    ...standIn(arabic.states.missingPage.title, await program.renderPage('/404', newest)),
    embedded: { address: '', data: newest },
  }
  output.write('404.html', pageHtml(notFound, shell, options))
  output.write('manifest.webmanifest', JSON.stringify(webManifest(basePath)))
  const headers = strictHeaders([shell.css])
  output.write('_headers', headersFile(headers, basePath))
  const shellLocation = isWhole ? [] : nginxShellLocation(basePath)
  output.write('nginx.conf.example', nginxExample(headers, basePath, shellLocation))
  if (!isWhole) output.write(redirectsFile, redirects(basePath))
  const worker = readFileSync(join(options.browser, 'service-worker.js'), 'utf8')
  output.write('service-worker.js', withPrecache(worker, precacheFiles(output, basePath)))
}

function isPicture(path: string): boolean {
  return /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)
}

/** Copies the files of a folder that are wanted; links that leave it are not followed. */
function copyFolder(from: string, to: string, output: Output, isWanted: (path: string) => boolean): void {
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(from, file).split(sep).join('/')
    if (entry.isFile() && isWanted(path)) output.write(to ? `${to}/${path}` : path, readFileSync(file))
  }
}

function writeData(output: Output, path: string, data: unknown): void {
  output.write(path, JSON.stringify(data))
}

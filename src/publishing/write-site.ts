import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Embedded } from '../app/embedded.ts'
import { titleOfPage } from '../app/title-of-page.ts'
import type { Article } from '../article/article.ts'
import type { Entity } from '../entity/entity.ts'
import { byArticles, type Catalogue, catalogueOf } from '../library/catalogue.ts'
import type { HeadlineLine } from '../library/headline.ts'
import { namesOverview, namesPages, orderedNames } from '../library/name-lists.ts'
import { namesOverviewPath, namesPagePath } from '../library/names-data.ts'
import { postingFiles } from '../library/postings.ts'
import { dataPath } from '../library/site-data.ts'
import { allPostings, libraryData, postingsInFiles } from '../library/stored-lists.ts'
import type { Summary } from '../library/summary.ts'
import { arabic } from '../words/ar/words.ts'
import { dataPacks, listPages } from './data-packs.ts'
import { filesBelowMeanwhile } from './files-below.ts'
import { digestOf, type Ledger, openLedger } from './ledger.ts'
import { webManifest } from './manifest.ts'
import { type Output, type OutputReport, openOutput } from './output.ts'
import { type Page, pageHtml, type Shell } from './page-html.ts'
import { frontData, singlePages } from './pages.ts'
import { precacheFiles, withPrecache } from './precache.ts'
import { type Prerendering, prerendering } from './prerendering.ts'
import { pressLibrary } from './press-library.ts'
import { nginxShellLocation, redirects, redirectsFile, shellFile } from './shell-hosting.ts'
import { changesSince, type Since } from './since.ts'
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
  /** Changes whenever the builder's own code does. */
  readonly version: string
  /** Draws what is shown where articles are shared; undefined where nothing is to be drawn. */
  readonly picturesOf?: ((articles: Iterable<Article>) => AsyncIterable<SiteFile>) | undefined
  /** Told of what is under way; `total` is undefined while it is not known. */
  readonly onProgress: (step: Step, done: number, total: number | undefined) => void
}

/** What takes time. */
export type Step = 'reading' | 'pages' | 'search'

/** A library that may be larger than the memory. */
export type OpenLibrary = {
  readonly summaries: () => Iterable<Summary>
  /** Errors: where an article that was there is so no more. */
  readonly article: (id: string) => Article
  /** Changes whenever the article's file does. Errors: for an article that was not among the summaries. */
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
  const listing = filesBelowMeanwhile(options.output, program.file)
  const onReading = (done: number) => tools.onProgress('reading', done, undefined)
  const catalogue = catalogueOf(counting(library.summaries(), onReading), tools.known)
  const output = openOutput(options.output, await listing)
  const packs = dataPacks(catalogue, options)
  const pages = prerendering(catalogue, options)
  const shell = { ...built, ...(packs && { packs: packs.length }) }
  const workshop = { ...tools, shell }
  const press = { options, shell }
  const makers = digestOf(tools.version, JSON.stringify([options, shell]), readFileSync(program.file, 'utf8'))
  const ledger = openLedger(tools.ledgers, options.output, makers, output.isThere)
  const since = changesSince(catalogue, library.stampOf, ledger)
  const front = frontData(catalogue, library.article)
  const ordered = orderedNames(catalogue.entities.values())
  const names = namesOverview(ordered)

  copyFolder(options.browser, '', output, (path) => path.startsWith('assets/'))
  copyFolder('public', '', output, (path) => !path.startsWith('library/'))
  copyFolder(join(options.library, 'media'), 'library/media', output, isPicture)
  writeData(output, dataPath.front, front)
  writeData(output, namesOverviewPath, names)
  for (const [place, page] of namesPages(ordered)) writeData(output, namesPagePath(place), page)
  const postingFiles = writePostings(catalogue, output)
  if (!packs) writePages(catalogue, output, since)
  for (const page of singlePages(front, names, options)) output.write(...(await program.pressed(page, press)))

  const besides = writeBesides(catalogue, { library, options, output, ledger, since })
  const drawn = catalogue.headlines.slice(0, options.pictures ?? 0)
  const isDrawn = new Set<HeadlineLine>(drawn)
  await pressLibrary(catalogue, {
    ...press,
    program,
    output,
    ledger,
    since,
    pages,
    postingFiles,
    packs,
    stampOf: library.stampOf,
    isDrawn: (headline) => isDrawn.has(headline),
    meanwhile: () => void besides.next(),
    onProgress: (done, total) => tools.onProgress('pages', done, total),
  })
  for (const indexed of besides)
    if (indexed !== undefined) tools.onProgress('search', indexed, catalogue.headlines.length)
  const shared = articlesOf(drawn, library)
  for await (const file of workshop.picturesOf?.(shared) ?? []) output.write(...file)
  await writeHostFiles(workshop, output, pages, [[dataPath.front, front]])
  const report = output.finish()
  ledger.close()
  return {
    ...report,
    articles: catalogue.headlines.length,
    entities: catalogue.entities.size,
    warnings: catalogue.warnings,
  }
}

type Besides = Pick<Workshop, 'options'> & {
  readonly library: OpenLibrary
  readonly output: Output
  readonly ledger: Ledger
  readonly since: Since
}

/** The index and the feeds, in steps about as short as a page takes; those of the index say how many articles are in it. */
function* writeBesides(
  catalogue: Catalogue,
  { library, options, output, ledger, since }: Besides,
): Generator<number | undefined> {
  const ids = catalogue.headlines.map(({ id }) => id).reverse()
  const entities = [...catalogue.entities.values()].sort(byArticles)
  yield* writeSearch(output, { ids, ...library, entities }, ledger)
  const stays = (entity: string, path: string) => !since.isTouched(entity) && output.stays(path)
  for (const file of siteWideFiles(catalogue, library.article, options, stays)) {
    output.write(...file)
    yield undefined
  }
}

function* articlesOf(headlines: readonly HeadlineLine[], library: OpenLibrary): Generator<Article> {
  for (const { id } of headlines) yield library.article(id)
}

function* counting<T>(items: Iterable<T>, onItem: (done: number) => void): Generator<T> {
  let done = 0
  for (const item of items) {
    yield item
    onItem(++done)
  }
}

/** The pages of all lists. One whose headlines are all below what is new holds what it held. */
function writePages(catalogue: Catalogue, output: Output, { firstNew }: Since): void {
  for (const { path, newest, make } of listPages(catalogue)) {
    if (newest >= firstNew || !output.stays(path)) writeData(output, path, make())
  }
}

/** What a filter is settled over; the number of files the postings are spread over. */
function writePostings(catalogue: Catalogue, output: Output): number {
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

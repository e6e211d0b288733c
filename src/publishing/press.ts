import { join } from 'node:path'
import { renderPage } from '../app/render-page.tsx'
import type { Article } from '../article/article.ts'
import { articleJson } from '../article/write.ts'
import { readArticle } from '../disk/read-library.ts'
import { packPath } from '../library/packs.ts'
import { dataPath, type EntityData, type RelatedData } from '../library/site-data.ts'
import { articlePath, entityPath } from '../navigation/paths.ts'
import { writeChanged } from './output.ts'
import { pageHtml, type Shell } from './page-html.ts'
import { articlePage, entityPage, type PlannedPage } from './pages.ts'
import { sharePictureOf } from './pictures/share-picture.ts'
import type { SiteOptions } from './site.ts'

/** What files are about: one article, one entity or one pack. */
export type Subject = ArticleSubject | EntitySubject | PackSubject
type ArticleSubject = { readonly kind: 'article'; readonly id: string; readonly hasPage: boolean }
type EntitySubject = { readonly kind: 'entity'; readonly id: string; readonly hasPage: boolean }
type PackSubject = { readonly kind: 'pack'; readonly pack: number }

/** A subject with what its files are made of, but for what is read from the library. */
export type Job = ArticleJob | EntityJob | PackJob
type ArticleJob = ArticleSubject & { readonly related: RelatedData; readonly isDrawn: boolean }
type EntityJob = EntitySubject & { readonly data: EntityData }
type PackJob = PackSubject & { readonly files: readonly PackedFile[] }

/** A file of a pack: an article of the library, or the JSON itself. */
export type PackedFile = { readonly path: string } & (
  | { readonly article: string }
  | { readonly json: string }
)

export type Press = { readonly options: SiteOptions; readonly shell: Shell }

/** The files that were to be written, below the site's folder, and how many of them differed. */
export type Pressed = { readonly paths: readonly string[]; readonly rewritten: number }

/** Renders and writes pages with their data. Errors: what reading the library and writing the site throw. */
export async function pressPages(jobs: readonly Job[], press: Press): Promise<Pressed> {
  const paths: string[] = []
  let rewritten = 0
  for (const job of jobs) {
    for (const [path, content] of filesOf(job, press)) {
      paths.push(path)
      if (writeChanged(join(press.options.output, path), await content())) rewritten++
    }
  }
  return { paths, rewritten }
}

/** The files about a subject. Why the cast: what they are made of is only looked at when they are made. */
export function pathsOf(subject: Subject, press: Press): readonly string[] {
  return filesOf(subject as Job, press).map(([path]) => path)
}

type File = readonly [path: string, content: string]
type FileToMake = readonly [path: string, content: () => string | Promise<string>]

/** The data of an article or an entity is no file of its own where it lies in a pack. */
function filesOf(job: Job, press: Press): readonly FileToMake[] {
  const { options, shell } = press
  if (job.kind === 'pack') return [[packPath(job.pack), () => packJson(job.files, options)]]
  const { data, page } = job.kind === 'article' ? articleFiles(job, options) : entityFiles(job, options)
  return [
    ...(shell.packs === undefined ? data : []),
    ...(job.hasPage ? [[page.file, async () => (await pressed(page.planned(), press))[1]] as const] : []),
  ]
}

type FilesToMake = {
  readonly data: readonly FileToMake[]
  readonly page: { readonly file: string; readonly planned: () => PlannedPage }
}

function articleFiles(job: ArticleJob, options: SiteOptions): FilesToMake {
  const { id, related, isDrawn } = job
  let read: Article | undefined
  const article = () => {
    read ??= readArticle(options.library, id)
    return read
  }
  return {
    data: [
      [dataPath.article(id), () => JSON.stringify(articleJson(article()))],
      [dataPath.related(id), () => JSON.stringify(related)],
    ],
    page: {
      file: pageFile(articlePath(id)),
      planned: () => articlePage(article(), related, sharePictureOf(article(), isDrawn, options), options),
    },
  }
}

function entityFiles({ id, data }: EntityJob, options: SiteOptions): FilesToMake {
  return {
    data: [[dataPath.entity(id), () => JSON.stringify(data)]],
    page: { file: pageFile(entityPath(id)), planned: () => entityPage(data, options) },
  }
}

function packJson(files: readonly PackedFile[], { library }: SiteOptions): string {
  const entries = files.map((file) => {
    const json = 'json' in file ? file.json : JSON.stringify(articleJson(readArticle(library, file.article)))
    return `${JSON.stringify(file.path)}:${json}`
  })
  return `{${entries.join()}}`
}

function pageFile(path: string): string {
  return `${decodeURIComponent(path)}/index.html`.replace(/^\/+/, '')
}

/** A planned page as a file. */
export async function pressed(planned: PlannedPage, { options, shell }: Press): Promise<File> {
  const address = options.basePath.replace(/\/$/, '') + planned.path
  const body = await renderPage(planned.path, planned.data)
  const embedded = { address, data: planned.data }
  return [pageFile(planned.path), pageHtml({ ...planned, body, embedded }, shell, options)]
}

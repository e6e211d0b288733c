import { join } from 'node:path'
import { renderPage } from '../app/render-page.tsx'
import { articleJson } from '../article/write.ts'
import { readArticle } from '../disk/read-library.ts'
import { dataPath, type EntityData, type RelatedData } from '../library/site-data.ts'
import { articlePath, entityPath } from '../navigation/paths.ts'
import { writeChanged } from './output.ts'
import { pageHtml, type Shell } from './page-html.ts'
import { articlePage, entityPage, type PlannedPage } from './pages.ts'
import { sharePictureOf } from './pictures/share-picture.ts'
import type { SiteOptions } from './site.ts'

/** What one page and its data are made of. */
export type Job =
  | {
      readonly kind: 'article'
      readonly id: string
      readonly related: RelatedData
      readonly isDrawn: boolean
    }
  | { readonly kind: 'entity'; readonly data: EntityData }

export type Press = { readonly options: SiteOptions; readonly shell: Shell }

/** The files that were to be written, below the site's folder, and how many of them differed. */
export type Pressed = { readonly paths: readonly string[]; readonly rewritten: number }

/** Renders and writes pages with their data. Errors: what reading the library and writing the site throw. */
export async function pressPages(jobs: readonly Job[], press: Press): Promise<Pressed> {
  const paths: string[] = []
  let rewritten = 0
  for (const job of jobs) {
    for (const [path, content] of await filesOf(job, press)) {
      paths.push(path)
      if (writeChanged(join(press.options.output, path), content)) rewritten++
    }
  }
  return { paths, rewritten }
}

type File = readonly [path: string, content: string]

/** The files a job writes, in the order it writes them. */
export function pathsOf(job: Job): readonly string[] {
  if (job.kind === 'entity') {
    const { id } = job.data.entity
    return [dataPath.entity(id), pageFile(entityPath(id))]
  }
  return [dataPath.article(job.id), dataPath.related(job.id), pageFile(articlePath(job.id))]
}

function pageFile(path: string): string {
  return `${decodeURIComponent(path)}/index.html`.replace(/^\/+/, '')
}

async function filesOf(job: Job, press: Press): Promise<readonly File[]> {
  if (job.kind === 'entity') {
    const page = await pressed(entityPage(job.data, press.options), press)
    return [[dataPath.entity(job.data.entity.id), JSON.stringify(job.data)], page]
  }
  const article = readArticle(press.options.library, job.id)
  const picture = sharePictureOf(article, job.isDrawn, press.options)
  return [
    [dataPath.article(job.id), JSON.stringify(articleJson(article))],
    [dataPath.related(job.id), JSON.stringify(job.related)],
    await pressed(articlePage(article, job.related, picture, press.options), press),
  ]
}

/** A planned page as a file. */
export async function pressed(planned: PlannedPage, { options, shell }: Press): Promise<File> {
  const address = options.basePath.replace(/\/$/, '') + planned.path
  const body = await renderPage(planned.path, planned.data)
  const embedded = { address, data: planned.data }
  return [pageFile(planned.path), pageHtml({ ...planned, body, embedded }, shell, options)]
}

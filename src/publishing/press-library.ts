import type { Catalogue, Listed, NumberedHeadline } from '../library/catalogue.ts'
import type { EntityData } from '../library/site-data.ts'
import { entityData } from '../library/stored-lists.ts'
import { type DataFile, packedFile } from './data-packs.ts'
import { digestOfAll, type Ledger } from './ledger.ts'
import type { Output } from './output.ts'
import type { Shell } from './page-html.ts'
import type { Prerendering } from './prerendering.ts'
import type { Job, Subject } from './press.ts'
import { openPressPool } from './press-pool.ts'
import { relatedLists } from './related-lists.ts'
import type { Since } from './since.ts'
import type { SiteOptions } from './site.ts'

export type Pressing = {
  readonly options: SiteOptions
  readonly shell: Shell
  /** The built rendering program (press-worker.ts), as a file and as a module. */
  readonly program: { readonly file: string } & typeof import('./press-worker.ts')
  readonly output: Output
  readonly ledger: Ledger
  readonly since: Since
  readonly pages: Prerendering
  readonly postingFiles: number
  readonly packs: readonly (readonly DataFile[])[] | undefined
  readonly stampOf: (id: string) => string
  readonly isDrawn: (headline: NumberedHeadline) => boolean
  /** One step of what else is to be done. Why here: it takes one thread, and the others have pages to press until then. */
  readonly meanwhile: () => void
  readonly onProgress: (done: number, total: number) => void
}

/** The pages of articles and entities with their data; those made of the same as in the last build stay. */
export async function pressLibrary(catalogue: Catalogue, pressing: Pressing): Promise<void> {
  const { options, shell, program, output, ledger, since, pages, packs, stampOf } = pressing
  // What has no page and lies in a pack has no file of its own.
  const headlines = catalogue.headlines.filter((headline) => !packs || pages.hasArticle(headline))
  const entities = [...catalogue.entities.values()].filter(({ id }) => !packs || pages.hasEntity(id))
  const total = headlines.length + entities.length + (packs?.length ?? 0)
  let done = 0
  const onDone = (count: number) => {
    done += count
    pressing.onProgress(done, total)
  }
  const press = { options, shell }
  const pool = openPressPool({ press, output, program, jobs: total, onDone })
  const related = relatedLists(catalogue, since, ledger)

  for (const headline of headlines) {
    const subject = { kind: 'article', id: headline.id, hasPage: pages.hasArticle(headline) } as const
    const isDrawn = pressing.isDrawn(headline)
    const makings = [stampOf(headline.id), related.digestOf(headline), String(isDrawn)]
    await pressChanged(subject, makings, () => ({ ...subject, related: related.of(headline), isDrawn }))
    pressing.meanwhile()
  }
  for (const entity of entities) {
    const subject = { kind: 'entity', id: entity.id, hasPage: pages.hasEntity(entity.id) } as const
    const paths = program.pathsOf(subject, press)
    if (!since.isTouched(entity.id) && ledger.stands(keyOf(subject), paths)) stay(paths)
    else {
      const data = dataOf(entity)
      await pressChanged(subject, [JSON.stringify(data)], () => ({ ...subject, data }))
    }
    pressing.meanwhile()
  }
  for (const [pack, contents] of packs?.entries() ?? []) {
    const files = contents.map((file) => packedFile(file, { relatedTo: related.of, dataOf }))
    const makings = files.flatMap((file) => [file.path, 'json' in file ? file.json : stampOf(file.article)])
    const subject = { kind: 'pack', pack } as const
    await pressChanged(subject, makings, () => ({ ...subject, files }))
  }
  related.note()
  await pool.finish()

  async function pressChanged(subject: Subject, makings: readonly string[], jobOf: () => Job): Promise<void> {
    const paths = program.pathsOf(subject, press)
    if (ledger.isSame(keyOf(subject), digestOfAll(makings), paths)) stay(paths)
    else await pool.take(jobOf())
  }

  function stay(paths: readonly string[]): void {
    output.keep(paths, 0)
    onDone(1)
  }

  /** What an entity's files hold besides the entity's own is in the key, so that those that stand are of the same. */
  function keyOf(subject: Subject): string {
    if (subject.kind === 'pack') return `pack ${subject.pack}`
    const besides = [subject.hasPage, ...(subject.kind === 'entity' ? [pressing.postingFiles] : [])]
    return [subject.kind, subject.id, ...besides].join(' ')
  }

  function dataOf(entity: Listed): EntityData {
    const data = entityData(entity, catalogue, pressing.postingFiles)
    return { ...data, ...(!pages.hasEntity(entity.id) && { isFeedless: true as const }) }
  }
}

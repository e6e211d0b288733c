import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import { articleJson } from '../article/write.ts'
import { isSlug } from '../text/slug.ts'
import { makeLibrary } from './folders.ts'
import { sweepStrays, writeIfChanged } from './write-safely.ts'

/** What became of an article on its way into a library. */
export type Written =
  | { readonly kind: 'written' | 'unchanged'; readonly warnings: readonly string[] }
  /** Another article of the same run has the id and is newer or fuller; `loser` is not in the library. */
  | { readonly kind: 'rivals'; readonly winner: string; readonly loser: string }

export type LibraryWriter = { readonly write: (article: Article, where: string) => Written }

/** What one run wrote under an id, to settle which of two stays whatever their order. */
type Version = {
  readonly where: string
  readonly moment: number
  readonly length: number
  readonly digest: string
}

/**
 * Opens a library for writing and sweeps what killed runs left in it.
 *
 * Errors: LibraryError where the folder cannot be one.
 */
export function openLibrary(library: string): LibraryWriter {
  const folder = makeLibrary(library)
  sweepStrays(folder)
  const versions = new Map<string, Version>()
  const spellings = new Map(readdirSync(folder).map((name) => [spellingOf(basename(name, '.json')), name]))
  return {
    write(article, where) {
      const content = contentOf(article)
      const version = versionOf(article, content, where)
      const rival = versions.get(article.id)
      if (rival && rival.digest !== version.digest && isBetter(rival, version)) {
        return { kind: 'rivals', winner: rival.where, loser: where }
      }
      versions.set(article.id, version)
      const name = fileNameOf(article.id)
      const twin = spellings.get(spellingOf(article.id))
      spellings.set(spellingOf(article.id), name)
      const isNew = writeIfChanged(join(folder, name), content)
      if (rival && rival.digest !== version.digest) {
        return { kind: 'rivals', winner: where, loser: rival.where }
      }
      const warnings =
        twin !== undefined && twin !== name
          ? [`articles/${name} and articles/${twin} are one file where capitals do not count`]
          : []
      return { kind: isNew ? 'written' : 'unchanged', warnings }
    },
  }
}

/** An article as its file holds it: a line a value, so that changes can be read. */
export function contentOf(article: Article): string {
  return `${JSON.stringify(articleJson(article), null, 2)}\n`
}

function fileNameOf(id: string): string {
  // Articles come here parsed; this is the last door before the disk.
  if (!isSlug(id)) throw new Error(`the id ${JSON.stringify(id)} cannot be a file name`)
  return `${id}.json`
}

/** Names that some file systems take for one. */
function spellingOf(id: string): string {
  return id.normalize('NFKC').toLowerCase()
}

function versionOf(article: Article, content: string, where: string): Version {
  return {
    where,
    moment: momentOf(article.updated ?? article.published),
    length: content.length,
    digest: createHash('sha256').update(content).digest('hex'),
  }
}

/** Newer, else fuller, else by digest, which is arbitrary but the same in any order. */
function isBetter(a: Version, b: Version): boolean {
  if (a.moment !== b.moment) return a.moment > b.moment
  if (a.length !== b.length) return a.length > b.length
  return a.digest > b.digest
}

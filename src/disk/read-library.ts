import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { ArticleError } from '../article/article-error.ts'
import { parseArticle } from '../article/parse.ts'
import type { Entity } from '../entity/entity.ts'
import { type Summary, summaryOf } from '../library/summary.ts'
import { findUtf8 } from './decode.ts'
import { reasonOf } from './find-inputs.ts'
import { articlesFolder, isInside } from './folders.ts'
import type { KeptSummaries } from './kept-summaries.ts'
import { mostBytes, readJson, tooLarge } from './read-json.ts'

/** The articles of a library's folder, by file name, and in sentences what was wrong with the others. */
export type LibraryOnDisk = {
  readonly articles: readonly Article[]
  /** What was left out of articles that could be read. */
  readonly warnings: readonly string[]
  /** Files that could not be read as articles; they are not among them. */
  readonly errors: readonly string[]
}

/** Reads a library whole; a broken article is told and left out. */
export function readLibrary(library: string): LibraryOnDisk {
  const said: { warnings: string[]; errors: string[] } = { warnings: [], errors: [] }
  return { articles: [...articlesIn(library, said)], ...said }
}

/** Gathers what is wrong with articles, in sentences. */
export type Said = { readonly warnings: string[]; readonly errors: string[] }

/** Reads a library's articles one by one, so that it may be larger than the memory; what is wrong with them is added to `said`. */
export function* articlesIn(library: string, said: Said): Generator<Article> {
  for (const file of articleFiles(library, said.errors)) {
    const article = articleOrWord(file, library, said)
    if (article) yield article
  }
}

/** A summary, and what changes whenever the article's file does. */
export type StampedSummary = { readonly stamp: string; readonly summary: Summary }

/**
 * What a catalogue takes of a library's articles, one by one; a file that is as it was when it was kept is not read.
 *
 * Why an article that was warned about is read again each time: so are the warnings said again.
 */
export function* summariesIn(library: string, said: Said, kept: KeptSummaries): Generator<StampedSummary> {
  const entities = new Map<string, Entity>()
  for (const file of articleFiles(library, said.errors)) {
    const name = basename(file, '.json')
    const stamp = stampOf(file)
    const known = kept.of(name, stamp)
    const warned = said.warnings.length
    const article = known ? undefined : articleOrWord(file, library, said)
    const summary = known ?? (article && withShared(summaryOf(article), entities))
    if (!summary) continue
    if (said.warnings.length === warned) kept.keep(name, stamp, summary)
    yield { stamp, summary }
  }
}

/** Why: most articles say the same of an entity, and a large library is full of them and of their ids. */
function withShared({ headline, stems, named }: Summary, entities: Map<string, Entity>): Summary {
  const shared = (entity: Entity): Entity => {
    const said = JSON.stringify(entity)
    const known = entities.get(said) ?? entity
    entities.set(said, known)
    return known
  }
  const sharedNamed = named.map(([entity, mentions]) => [shared(entity), mentions] as const)
  const ids = new Map(sharedNamed.map(([{ id }]) => [id, id]))
  return {
    headline: { ...headline, entities: headline.entities.map((id) => ids.get(id) ?? id) },
    stems,
    named: sharedNamed,
  }
}

function articleOrWord(file: string, library: string, said: Said): Article | undefined {
  try {
    const { article, warnings } = readArticleFile(file, library)
    said.warnings.push(...warnings)
    return article
  } catch (error) {
    said.errors.push(error instanceof ArticleError ? error.message : `${file}: ${reasonOf(error)}`)
    return undefined
  }
}

/** The folders of articles found to lie in their libraries: looking again for each article costs more than reading it. */
const foldersSeen = new Map<string, string>()

/** One article of a library. Errors: ArticleError, and what the file system throws. */
export function readArticle(library: string, id: string): Article {
  const folder = foldersSeen.get(library) ?? articlesFolder(library)
  foldersSeen.set(library, folder)
  return readArticleFile(join(folder, `${id}.json`), library).article
}

function articleFiles(library: string, errors: string[]): readonly string[] {
  let entries: readonly Dirent[]
  try {
    const folder = articlesFolder(library)
    entries = readdirSync(folder, { withFileTypes: true })
    return entries
      .map((entry) => entry.name)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    errors.push(`${join(library, 'articles')}: ${reasonOf(error)}`)
    return []
  }
}

/** Changes whenever a file does; '' for one that is not there. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size}` : ''
}

/** A file of the folder of articles. Errors: ArticleError, and what the file system throws. */
function readArticleFile(file: string, library: string): ReturnType<typeof parseArticle> {
  const found = lstatSync(file)
  const isLink = found.isSymbolicLink()
  if (isLink && !isInside(file, library)) throw new Error('a symbolic link that leaves the library')
  const { size } = isLink ? statSync(file) : found
  if (size > mostBytes) throw new Error(tooLarge)
  const text = findUtf8(readFileSync(file))
  if (text === undefined) throw new Error('not UTF-8')
  const json = readJson(text)
  if (json.kind === 'refused') throw new Error(json.reason)
  const parsed = parseArticle(json.value, file)
  const name = basename(file, '.json')
  if (name.normalize('NFC') !== parsed.article.id) {
    throw new ArticleError(file, [
      { path: '$.id', expected: `the file's name, "${name}"`, found: `"${parsed.article.id}"` },
    ])
  }
  return parsed
}

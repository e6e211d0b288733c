import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { ArticleError } from '../article/article-error.ts'
import { parseArticle } from '../article/parse.ts'
import { findUtf8 } from './decode.ts'
import { reasonOf } from './find-inputs.ts'
import { articlesFolder, isInside } from './folders.ts'
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

/** Reads a library's articles one by one, so that it may be larger than the memory; what is wrong with them is added to `said`. */
export function* articlesIn(
  library: string,
  said: { readonly warnings: string[]; readonly errors: string[] },
): Generator<Article> {
  for (const file of articleFiles(library, said.errors)) {
    let parsed: ReturnType<typeof parseArticle>
    try {
      parsed = readArticleFile(file, library)
    } catch (error) {
      said.errors.push(error instanceof ArticleError ? error.message : `${file}: ${reasonOf(error)}`)
      continue
    }
    said.warnings.push(...parsed.warnings)
    yield parsed.article
  }
}

/** One article of a library. Errors: ArticleError, and what the file system throws. */
export function readArticle(library: string, id: string): Article {
  return readArticleFile(join(articlesFolder(library), `${id}.json`), library).article
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

/** Changes whenever an article's file does. Errors: what the file system throws. */
export function fileStamp(library: string, id: string): string {
  const { mtimeMs, size } = statSync(join(articlesFolder(library), `${id}.json`))
  return `${mtimeMs} ${size}`
}

/** One article's file. Errors: ArticleError, and what the file system throws. */
function readArticleFile(file: string, library: string): ReturnType<typeof parseArticle> {
  if (!isInside(file, library)) throw new Error('a symbolic link that leaves the library')
  if (statSync(file).size > mostBytes) throw new Error(tooLarge)
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

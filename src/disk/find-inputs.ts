import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** What an input is read as; `unknown` is told by its content. */
export type Format = 'html' | 'text' | 'json' | 'ndjson' | 'unknown'

/** Something to import, in the order it was asked for. */
export type Input =
  | {
      readonly kind: 'file'
      readonly path: string
      readonly format: Format
      /** Found in a folder rather than named. */
      readonly isFound?: true
    }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }

const formats: ReadonlyMap<string, Format> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
])

/** The inputs that paths name: files as they are, folders with all they hold, `-` for standard input. */
export function findInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap((path) => (path === '-' ? [{ kind: 'stdin' }] : findAt(path)))
}

function findAt(path: string): readonly Input[] {
  if (/^https?:\/\//i.test(path)) {
    return [skipped(path, 'addresses are not fetched: save the page and import the file')]
  }
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) {
      const found = findIn(path, realpathSync(path))
      return found.length > 0 ? found : [skipped(path, 'no pages or articles in this folder')]
    }
    if (!stat.isFile()) return [skipped(path, 'not a file')]
  } catch (error) {
    return [skipped(path, reasonOf(error))]
  }
  const ending = extname(path).toLowerCase()
  const format = ending === '' ? 'unknown' : formats.get(ending)
  return format
    ? [{ kind: 'file', path, format }]
    : [skipped(path, `the ending ${ending} is none of ${[...formats.keys()].join(' ')}`)]
}

/** All pages and articles in a folder and its folders, by name. */
function findIn(folder: string, root: string): readonly Input[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return [skipped(folder, reasonOf(error))]
  }
  const names = new Set(entries.map((entry) => entry.name))
  return [...entries]
    .filter((entry) => !entry.name.startsWith('.') && !isSavedParts(entry.name, names))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return findIn(path, root)
      const format = formats.get(extname(entry.name).toLowerCase())
      if (!format) return []
      if (entry.isSymbolicLink() && !isFileInside(path, root)) {
        return [skipped(path, 'a symbolic link that leaves the folder')]
      }
      return entry.isFile() || entry.isSymbolicLink() ? [{ kind: 'file', path, format, isFound: true }] : []
    })
}

/** Whether a folder is what a browser keeps beside a saved page: its pictures, styles and inner frames. */
function isSavedParts(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_(?:files|fichiers|archivos|Dateien)$/.exec(name)?.[1]
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`))
}

function isFileInside(path: string, root: string): boolean {
  try {
    const real = realpathSync(path)
    return real.startsWith(root + sep) && lstatSync(real).isFile()
  } catch {
    return false
  }
}

function skipped(path: string, reason: string): Input {
  return { kind: 'skipped', path, reason }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'symbolic links in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EISDIR: 'a folder stands where a file should be',
  EROFS: 'the disk can only be read',
}

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

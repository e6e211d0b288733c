import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import type { Article } from '../article/article.ts'
import { findLibraryPath } from '../text/safe-url.ts'
import { reasonOf } from './find-inputs.ts'
import { isInside } from './folders.ts'
import { mostBytes, tooLarge } from './read-json.ts'
import { writeIfChanged } from './write-safely.ts'

/** SVG is left out: opened by its address it is a document that runs scripts. */
const pictureEndings = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'])

/** Brings the pictures of a ready article along from the library it stands in; says which could not come. */
export function copyPictures(article: Article, path: string, library: string): readonly string[] {
  const source = libraryOf(path)
  if (resolve(source) === resolve(library)) return []
  const figures = [article.figure, ...article.body.filter((block) => block.kind === 'figure')]
  return figures.flatMap((figure) => {
    const src = figure?.src && findLibraryPath(figure.src)
    if (!src) return []
    const problem = copyPicture(src, source, library)
    return problem ? [`picture ${src} not copied: ${problem}`] : []
  })
}

/** The library an article's file belongs to: the folder above `articles`, else the file's own. */
function libraryOf(path: string): string {
  const folder = dirname(path)
  return basename(resolve(folder)) === 'articles' ? dirname(resolve(folder)) : folder
}

function copyPicture(src: string, source: string, library: string): string | undefined {
  if (!pictureEndings.has(extname(src).toLowerCase())) return 'not a picture'
  const from = join(source, src)
  const to = join(library, src)
  try {
    const stat = statSync(from)
    if (!stat.isFile() || !isInside(from, source)) return 'not a file of the library it comes from'
    if (stat.size > mostBytes) return tooLarge
    const bytes = readFileSync(from)
    const there = statSync(to, { throwIfNoEntry: false })
    if (there) return bytes.equals(readFileSync(to)) ? undefined : 'another picture stands there already'
    if (!makeFolderInside(dirname(to), library)) return 'a symbolic link leaves the library'
    writeIfChanged(to, bytes)
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** Makes a folder step by step, so that no link on the way leads out; whether it could. */
function makeFolderInside(folder: string, library: string): boolean {
  const root = resolve(library)
  let path = root
  for (const part of resolve(folder).slice(root.length).split(sep).filter(Boolean)) {
    path = join(path, part)
    if (!isInside(path, root)) return false
    mkdirSync(path, { recursive: true })
  }
  return realpathSync(path).startsWith(realpathSync(root))
}

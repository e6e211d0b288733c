import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A folder that cannot be a library: not there, not a folder, or led elsewhere by a link. */
export class LibraryError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'LibraryError'
  }
}

/** The folder of a library that holds its articles. Errors: LibraryError where a link leads out of the library. */
export function articlesFolder(library: string): string {
  const folder = join(library, 'articles')
  if (!isInside(folder, library)) {
    throw new LibraryError(`${folder}: a symbolic link that leaves the library`)
  }
  return folder
}

/** Makes a library's folders. Errors: LibraryError. */
export function makeLibrary(library: string): string {
  try {
    mkdirSync(library, { recursive: true })
    const folder = articlesFolder(library)
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    if (error instanceof LibraryError) throw error
    throw new LibraryError(`${library}: not a folder that can be written: ${(error as Error).message}`)
  }
}

/** Whether a path, links followed, lies in a folder; what is not there yet lies where its name says. */
export function isInside(path: string, folder: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })) return true
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep)
  } catch {
    return false
  }
}

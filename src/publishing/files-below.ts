import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Shape: paths below a folder, with slashes; links are files. */
export type Files = ReadonlySet<string>

/** What a thread of the rendering program is told to list the files of a folder. */
export type Listing = { readonly list: string }

/** No path has it. */
const separator = '\0'

/** The files below a folder; none where there is no folder. Why not by `recursive`: that takes twice as long. */
export function filesBelow(folder: string): Files {
  const files = new Set<string>()
  const list = (below: string) => {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) list(path)
      else files.add(path)
    }
  }
  list('')
  return files
}

/** The same as one text: many take long from one thread to another. */
export function filesAsText(folder: string): string {
  return [...filesBelow(folder)].join(separator)
}

/**
 * The same, by a thread of its own that runs the rendering program: listing a large site takes seconds, and many
 * where the disk has not been asked for it before.
 */
export async function filesBelowMeanwhile(folder: string, program: string): Promise<Files> {
  const worker = new Worker(program, { workerData: { list: folder } satisfies Listing })
  const text = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
    worker.once('exit', (code) => reject(new Error(`listing ${folder} ended early, with exit code ${code}`)))
  })
  return new Set(text === '' ? [] : text.split(separator))
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Shape: paths below a folder, with slashes; links are files. */
export type Files = ReadonlySet<string>

/** What a thread of the rendering program is told to list the files of a folder. */
export type Listing = { readonly list: string }

/** What it answers: paths as one text, because many texts take long from one thread to another. */
export type Listed = { readonly paths: string }

/** No path has it. */
const separator = '\0'

/** The files below a folder; none where there is no folder. */
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

/** The same for another thread. */
export function listed(folder: string): Listed {
  return { paths: [...filesBelow(folder)].join(separator) }
}

/**
 * The same, by a thread of its own that runs the rendering program: listing a large site takes seconds, and a minute
 * where the disk has not been asked for long.
 */
export async function filesBelowMeanwhile(folder: string, program: string): Promise<Files> {
  const worker = new Worker(program, { workerData: { list: folder } satisfies Listing })
  const { paths } = await new Promise<Listed>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  return new Set(paths === '' ? [] : paths.split(separator))
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

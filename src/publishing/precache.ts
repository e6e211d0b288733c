import { createHash } from 'node:crypto'
import type { Output } from './output.ts'

/** A file the service worker keeps when it is installed. */
export type PrecacheEntry = {
  readonly url: string
  /** Null where the name itself changes with the content. */
  readonly revision: string | null
  /** Why: an error page served in the place of a file must not be kept as that file. */
  readonly integrity: string
}

/** The shell and what it starts: the scripts, and the faces Arabic and Latin text is set in. */
export function precacheFiles(output: Output, basePath: string): readonly PrecacheEntry[] {
  const assets = [...output.paths()].filter((path) =>
    /^assets\/(.*\.js|faces-.*\.css|(naskh|sans)-(arabic|latin).*\.woff2|kufi-brand.*)$/.test(path),
  )
  return ['shell.html', 'manifest.webmanifest', ...assets.sort()].map((file) => {
    const content = output.read(file)
    return {
      url: basePath + file,
      revision: file.startsWith('assets/')
        ? null
        : createHash('sha256').update(content).digest('hex').slice(0, 16),
      integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
    }
  })
}

const placeholder = 'self.__WB_MANIFEST'

/** The service worker with its list of files put in. Errors: where the built worker has no place for it. */
export function withPrecache(worker: string, entries: readonly PrecacheEntry[]): string {
  if (!worker.includes(placeholder))
    throw new Error(`service-worker.js: expected ${placeholder}, found nothing`)
  return worker.replace(placeholder, () => JSON.stringify(entries))
}

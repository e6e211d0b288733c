import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file the service worker keeps when it is installed. */
export type PrecacheEntry = {
  readonly url: string
  /** Null where the name itself changes with the content. */
  readonly revision: string | null
  /** Why: an error page served in the place of a file must not be kept as that file. */
  readonly integrity: string
}

/** The shell and what it starts: the scripts, and the faces Arabic and Latin text is set in. */
export function precacheFiles(output: string, basePath: string): readonly PrecacheEntry[] {
  const assets = readdirSync(join(output, 'assets')).filter((name) =>
    /\.js$|^faces-.*\.css$|^(naskh|sans)-(arabic|latin).*\.woff2$|^kufi-brand/.test(name),
  )
  return ['shell.html', 'manifest.webmanifest', ...assets.sort().map((name) => `assets/${name}`)].map(
    (file) => {
      const content = readFileSync(join(output, file))
      return {
        url: basePath + file,
        revision: file.startsWith('assets/')
          ? null
          : createHash('sha256').update(content).digest('hex').slice(0, 16),
        integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      }
    },
  )
}

const placeholder = 'self.__WB_MANIFEST'

/** The service worker with its list of files put in. Errors: where the built worker has no place for it. */
export function withPrecache(worker: string, entries: readonly PrecacheEntry[]): string {
  if (!worker.includes(placeholder))
    throw new Error(`service-worker.js: expected ${placeholder}, found nothing`)
  return worker.replace(placeholder, () => JSON.stringify(entries))
}

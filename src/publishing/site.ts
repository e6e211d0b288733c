import { UsageError } from '../disk/usage-error.ts'

/** What the builder was asked for. */
export type SiteOptions = {
  /** Folder of `articles/*.json` and `media/`. */
  readonly library: string
  /** Folder the site is written to. */
  readonly output: string
  /** Folder the browser build was written to. */
  readonly browser: string
  /** Begins and ends with a slash. */
  readonly basePath: string
  /** Origin and path of the site's root without a last slash; undefined where addresses stay relative. */
  readonly siteUrl?: string
  /** How many of the newest articles get a picture to be shared with; none if undefined. */
  readonly pictures?: number
  /** How many of the newest articles get a page of their own (see prerendering.ts); all if undefined. */
  readonly prerender?: number
  /** How many of the library's data files lie in one, about; each is its own if undefined. */
  readonly pack?: number
}

/** Reads the builder's environment. Errors: UsageError for a path or address that cannot be one. */
export function siteOptions(env: Readonly<Record<string, string | undefined>>): SiteOptions {
  const basePath = env.BASE_PATH ?? '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(basePath)) {
    throw new UsageError(
      `BASE_PATH: expected a path that begins and ends with "/", such as /news/, found "${basePath}"`,
    )
  }
  const siteUrl = env.SITE_URL ? originOf(env.SITE_URL, basePath) : undefined
  return {
    library: env.WARRAQ_LIBRARY ?? 'public/library',
    output: 'dist',
    browser: 'node_modules/.warraq/browser',
    basePath,
    ...(siteUrl && { siteUrl }),
  }
}

/** SITE_URL may name the origin alone or the site's root; either way the pages' addresses begin with it. */
function originOf(address: string, basePath: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`SITE_URL: expected an address such as https://example.org, found "${address}"`)
  }
  const path = url.pathname.replace(/\/$/, '')
  return url.origin + (path === '' ? basePath.replace(/\/$/, '') : path)
}

/** The absolute address of a path of the site; undefined where the site's address is not known. */
export function absolute(options: Pick<SiteOptions, 'siteUrl'>, path: string): string | undefined {
  return options.siteUrl && options.siteUrl + path
}

/** The same where a relative address will do: absolute if the site's address is known, else from the host's root. */
export function linkTo(options: Pick<SiteOptions, 'siteUrl' | 'basePath'>, path: string): string {
  return absolute(options, path) ?? options.basePath.replace(/\/$/, '') + path
}

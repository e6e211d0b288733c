import { fileAddress, isPackable, packsMeta } from '../library/site-data.ts'

/** Why data did not come: the page can say it, and knows whether trying again helps. */
export type FetchTrouble = 'offline' | 'missing' | 'broken' | 'server'

/** A request that brought nothing usable. */
export class FetchError extends Error {
  readonly trouble: FetchTrouble

  constructor(trouble: FetchTrouble, address: string, cause?: unknown) {
    super(`${address}: ${trouble}`, { cause })
    this.name = 'FetchError'
    this.trouble = trouble
  }
}

const patienceMs = 15_000
const mostBytes = 8_000_000

/**
 * Fetches JSON of the site. `parse` turns it into a domain value and throws on what it does not know.
 *
 * Errors: FetchError; no other error leaves this function.
 */
export async function fetchJson<T>(
  path: string,
  parse: (json: unknown) => Promise<T>,
  isRetry = false,
): Promise<T> {
  return fetchFile(path, { isRetry }, async (response) => {
    const text = await response.text()
    if (text.length > mostBytes) throw new RangeError(`over ${mostBytes} characters`)
    return await parse(JSON.parse(text))
  })
}

/** How a file is asked for. */
export type Asking = { readonly isRetry?: boolean; readonly headers?: Readonly<Record<string, string>> }

/** Number of packs the library's data lies in; 0 where each data file is its own. */
const packs = Number(
  globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${packsMeta}"]`)?.content ?? 0,
)

/**
 * The same for a file of any kind, wherever its data lies; `read` throws on what it does not know.
 *
 * Errors: FetchError.
 */
export async function fetchFile<T>(
  path: string,
  asking: Asking,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const address = fileAddress(import.meta.env.BASE_URL, path)
  if (packs > 0 && isPackable(path)) {
    const unpacking = import('./fetch-packed.ts').catch((cause: unknown) => {
      throw new FetchError('offline', address, cause)
    })
    return (await unpacking).fetchPacked({ path, packs }, asking, read)
  }
  const response = await request(address, asking)
  if (response.status === 404 || response.status === 410) throw new FetchError('missing', address)
  if (!response.ok) throw new FetchError('server', address)
  try {
    return await read(response)
  } catch (cause) {
    throw new FetchError('broken', address, cause)
  }
}

/** Why `no-store` on a second try: a request that hung keeps its address locked in the browser's cache. */
async function request(address: string, { isRetry = false, headers = {} }: Asking): Promise<Response> {
  try {
    return await fetch(address, {
      signal: AbortSignal.timeout(patienceMs),
      headers,
      ...(isRetry && { cache: 'no-store' as const }),
    })
  } catch (cause) {
    throw new FetchError('offline', address, cause)
  }
}

/** What went wrong, as a page can tell it; an error of another kind counts as broken data. */
export function troubleOf(error: unknown): FetchTrouble {
  return error instanceof FetchError ? error.trouble : 'broken'
}

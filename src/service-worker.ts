/// <reference lib="webworker" />
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies'
import { entryHeader, glanceHeader, libraryCache } from './queries/library-cache.ts'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0]
}

/**
 * Keeps the shell when it is installed, and articles and lists once they were read.
 *
 * Why the data is checked before it is kept: an error page or a captive portal's answer must never take the
 * place of a good copy.
 */
const patienceSeconds = 5

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: '' })

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

type Options = NonNullable<ConstructorParameters<typeof NetworkFirst>[0]>
type Plugin = NonNullable<Options['plugins']>[number]

/**
 * Out of a pack only the file that was asked for is kept, under its own address, and offline it comes as a pack of
 * one: what nobody read is not kept, and what is kept stays readable however the site is packed later.
 */
const unpacking: Plugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const entry = request.headers.get(entryHeader)
    if (entry === null) return request
    return new Request(new URL(entry, self.registration.scope), { headers: { [entryHeader]: entry } })
  },
  cacheWillUpdate: async ({ request, response }) => {
    const path = entryOf(request)
    if (path === undefined) return response
    const pack: unknown = await response.json()
    return Object.hasOwn(pack as object, path) ? json((pack as Record<string, unknown>)[path]) : null
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const path = entryOf(request)
    return path === undefined || !cachedResponse
      ? cachedResponse
      : json({ [path]: await cachedResponse.json() })
  },
}

function entryOf({ headers }: Request): string | undefined {
  const entry = headers.get(entryHeader)
  return entry === null ? undefined : decodeURIComponent(entry)
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })
}

// A copy kept from reading serves a glance too, but a glance keeps none.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.headers.has(glanceHeader),
  new NetworkFirst({
    cacheName: libraryCache,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [{ ...unpacking, cacheWillUpdate: async () => null }],
  }),
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/library\/.*\.json$/.test(url.pathname),
  new NetworkFirst({
    cacheName: libraryCache,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [
      {
        fetchDidSucceed: async ({ response, state }) => {
          if (await isWholeJson(response)) return response
          if (state) state.refused = response
          throw new Error(`${response.url}: not the JSON that was asked for`)
        },
        handlerDidError: async ({ state }) => state?.refused as Response | undefined,
      },
      unpacking,
    ],
  }),
)

registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && (request.destination === 'image' || /\/library\/media\//.test(url.pathname)),
  new StaleWhileRevalidate({ cacheName: 'warraq-pictures-1', plugins: [keepsOnly(/^image\//)] }),
)

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.destination === 'font',
  new StaleWhileRevalidate({ cacheName: 'warraq-fonts-1', plugins: [keepsOnly(/font/)] }),
)

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkOnly({ networkTimeoutSeconds: patienceSeconds }),
)

setCatchHandler(async ({ request }) => {
  const shell = request.mode === 'navigate' ? await matchPrecache('shell.html') : undefined
  return shell ?? Response.error()
})

async function isWholeJson(response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false
  try {
    const value: unknown = await response.clone().json()
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

function keepsOnly(type: RegExp) {
  return {
    cacheWillUpdate: async ({ response }: { response: Response }) =>
      response.status === 200 && type.test(response.headers.get('content-type') ?? '') ? response : null,
  }
}

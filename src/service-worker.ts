/// <reference lib="webworker" />
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies'
import { glanceHeader, libraryCache } from './queries/library-cache.ts'

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

// A copy kept from reading serves a glance too, but a glance keeps none.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.headers.has(glanceHeader),
  new NetworkFirst({
    cacheName: libraryCache,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [{ cacheWillUpdate: async () => null }],
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

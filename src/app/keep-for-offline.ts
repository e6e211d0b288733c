import { fileAddress } from '../library/site-data.ts'

const serviceWorkerFile = 'service-worker.js'

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

/**
 * Starts the service worker once the page is at rest, and has it keep the data this page came with.
 *
 * Why fetch again: a prerendered page carries its data inside itself, so the worker never saw it pass.
 */
export function keepForOffline(paths: readonly string[]): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const start = () => void startWorker(paths).catch(() => {})
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

async function startWorker(paths: readonly string[]): Promise<void> {
  const base = import.meta.env.BASE_URL
  await navigator.serviceWorker.register(trusted(`${base}${serviceWorkerFile}`), { scope: base })
  await navigator.serviceWorker.ready
  await hasController()
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')].map(
    (picture) => picture.src,
  )
  for (const path of paths) await fetch(fileAddress(base, path))
  for (const picture of pictures) await fetch(picture)
}

/** Under Trusted Types only a policy may name a script; this one names a single address. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  return types
    ? types.createPolicy('warraq-service-worker', { createScriptURL: () => url }).createScriptURL(url)
    : url
}

function hasController(): Promise<void> {
  if (navigator.serviceWorker.controller) return Promise.resolve()
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}

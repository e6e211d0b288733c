import type { QueryClient } from '@tanstack/react-query'
import { fetchFile } from '../queries/fetch-json.ts'
import { hasController } from '../queries/has-controller.ts'

const serviceWorkerFile = 'service-worker.js'

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

/**
 * Starts the service worker, and has it keep the data this page came with: `embedded` holds its paths.
 *
 * Why fetch again: a prerendered page carries its data inside itself, so the worker never saw it pass, nor what
 * was fetched before there was a worker.
 */
export async function startWorker(embedded: readonly string[], client: QueryClient): Promise<void> {
  const base = import.meta.env.BASE_URL
  const isNew = !navigator.serviceWorker.controller
  await navigator.serviceWorker.register(trusted(`${base}${serviceWorkerFile}`), { scope: base })
  await navigator.serviceWorker.ready
  await hasController()
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')].map(
    (picture) => picture.src,
  )
  for (const path of isNew ? fetchedPaths(client) : embedded)
    await fetchFile(path, {}, (response) => response.text()).catch(() => {})
  for (const picture of pictures) await fetch(picture)
}

/** The library's data that a page has or waits for, whether it came with it or after it. */
function fetchedPaths(client: QueryClient): readonly string[] {
  const queries = client.getQueryCache().findAll({ predicate: ({ state }) => state.status !== 'error' })
  return queries.map(({ queryKey }) => String(queryKey[0])).filter((path) => /^library\/.*\.json$/.test(path))
}

/** Under Trusted Types only a policy may name a script; this one names a single address. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  return types
    ? types.createPolicy('warraq-service-worker', { createScriptURL: () => url }).createScriptURL(url)
    : url
}

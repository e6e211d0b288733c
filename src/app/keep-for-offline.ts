import type { QueryClient } from '@tanstack/react-query'

/** Once the page is at rest, has what is read on it kept on the device; what that takes comes only then. */
export function keepForOffline(embedded: readonly string[], client: QueryClient): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const start = () =>
    void import('./start-worker.ts').then(({ startWorker }) => startWorker(embedded, client)).catch(() => {})
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

import { dataPath, fileAddress } from '../library/site-data.ts'
import { fetchFile } from './fetch-json.ts'
import { hasController } from './has-controller.ts'

/**
 * Has the service worker keep an article with the headlines beside it and its pictures. It waits for the worker; where
 * there is none, nothing is kept.
 *
 * Errors: FetchError; what came before it is kept.
 */
export async function keepCopies(id: string, pictures: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.ready
  await hasController()
  // Asked for with the first that is saved: a browser short of room then takes from others first.
  await navigator.storage?.persist?.().catch(() => false)
  const own = pictures.filter((src) => !/^https?:/.test(src)).map((src) => `library/${src}`)
  for (const path of [dataPath.article(id), dataPath.related(id)])
    await fetchFile(path, {}, (response) => response.text())
  for (const path of own) await fetch(fileAddress(import.meta.env.BASE_URL, path))
}

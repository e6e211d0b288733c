import { wellFormed } from './clean.ts'

/** Units: characters. Browsers and servers agree on little beyond 2,000. */
const longestAddress = 8_000

/**
 * An address that may be linked: absolute, http or https, without user name or password trickery;
 * undefined for everything else.
 */
export function findWebUrl(address: string): string | undefined {
  const trimmed = address.length <= longestAddress ? address.trim() : ''
  if (!/^https?:\/\/[^\s\\@/?#]+(?:[/?#].*)?$/i.test(trimmed)) return undefined
  try {
    const url = new URL(trimmed)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}

/** A file's path below the library's folder, which cannot leave it; undefined for everything else. */
export function findLibraryPath(path: string): string | undefined {
  // Half a surrogate pair cannot be encoded into an address.
  if (path.length > longestAddress || wellFormed(path) !== path) return undefined
  const parts = path.trim().replace(/^\.\//, '').split('/')
  const isInside = parts.every(
    (part) => part !== '' && part !== '.' && part !== '..' && /^[^\\:?#%\u0000-\u001f]+$/.test(part),
  )
  return isInside ? parts.join('/') : undefined
}

/** The part of a web address people know a site by. `hostOf('https://www.example.org/a') === 'example.org'` */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

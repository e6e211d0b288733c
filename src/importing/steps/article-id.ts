import { isSlug, slugOf } from '../../text/slug.ts'
import { stableHash } from './stable-hash.ts'

/** An id that is a function of the page alone: the headline's words and a hash of what tells pages apart. */
export function articleIdOf(headline: string, identity: string): string {
  const hash = stableHash(identity)
  let words = slugOf(headline) ?? 'article'
  while (!isSlug(`${words}-${hash}`)) {
    const cut = words.lastIndexOf('-')
    words = cut > 0 ? words.slice(0, cut) : [...words].slice(0, -8).join('')
  }
  return `${words}-${hash}`
}

import type { Named } from './dateline.ts'
import { isGivenName } from './given-name.ts'
import { isKnownPlace } from './known-place.ts'

/**
 * The writer, and the place after a comma, that a short line names without a word such as «بقلم»: the line
 * begins with what is nothing but a given name.
 *
 * Units: `mostWords` words of the name.
 */
export function findSignature(line: string, mostWords: number): Named | undefined {
  const [name = '', place, ...more] = line.split(/[,،]\s/u).map((part) => part.trim())
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > mostWords || more.length > 0) return undefined
  if (!/^[\p{L}\p{M}\s.'’׳"״\u200c-]+$/u.test(name) || isKnownPlace(name)) return undefined
  if (!isGivenName(words[0] ?? '')) return undefined
  if (place === undefined) return { byline: name }
  const isPlace = place.split(/\s+/).length <= 3 && /^[\p{L}\p{M}\s'’׳\u200c-]+$/u.test(place)
  return isPlace ? { byline: name, place } : undefined
}

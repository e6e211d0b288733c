import { articlePath } from './paths.ts'

const prefix = '#passage-'

/** The address of a passage that its reader marked, by its id. */
export function passagePath(article: string, passage: string): string {
  return `${articlePath(article)}${prefix}${encodeURIComponent(passage)}`
}

/** The passage an address leads to, by what follows its `#`. */
export function passageIn(hash: string): string | undefined {
  if (!hash.startsWith(prefix)) return undefined
  try {
    return decodeURIComponent(hash.slice(prefix.length))
  } catch {
    return undefined
  }
}

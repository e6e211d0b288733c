import { fold } from '../../text/fold.ts'
import { givenNames } from '../knowledge/knowledge.ts'

const certain = new Set(
  Object.values(givenNames.certain).flatMap((names) => (names ?? []).map((name) => fold(name))),
)

/** Whether a word is a given name in one of the languages, and no other word. */
export function isGivenName(word: string): boolean {
  return certain.has(fold(word))
}

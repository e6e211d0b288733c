import { fold } from '../../text/fold.ts'
import { knownEntities } from '../knowledge/knowledge.ts'
import { isKnownCity } from './words/places.ts'

const names: ReadonlySet<string> = new Set(
  [...knownEntities.values()]
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ names, aliases }) => [...Object.values(names), ...Object.values(aliases ?? {}).flat()])
    .map((name) => fold(name)),
)

/** Whether a text is, as a whole, the name of a city or country the knowledge of names holds. */
export function isKnownPlace(text: string): boolean {
  const plain = fold(text)
    .replace(/[.,،]+$/, '')
    .trim()
  return isKnownCity(text) || names.has(plain)
}

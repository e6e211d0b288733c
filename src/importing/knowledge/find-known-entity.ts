import type { Entity } from '../../entity/entity.ts'
import { knownEntities } from './knowledge.ts'

/** What the knowledge of names holds about an id; its name is the Arabic one where there is one. */
export function findKnownEntity(id: string): Entity | undefined {
  const known = knownEntities.get(id)
  if (!known) return undefined
  const { kind, names } = known
  return { id, kind, name: names.ar ?? Object.values(names)[0] ?? id, names }
}

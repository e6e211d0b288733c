import type { Entity } from './entity.ts'

const said = new WeakMap<Entity, string>()

/** All that is said of an entity, as one text. Many articles share one entity, and writing it out once for each takes long. */
export function saidOf(entity: Entity): string {
  const known = said.get(entity)
  if (known !== undefined) return known
  const written = JSON.stringify(entity)
  said.set(entity, written)
  return written
}

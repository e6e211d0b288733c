import { type CountedName, countedName } from '../entity/entity.ts'
import type { Catalogue } from './catalogue.ts'
import { compareIds } from './headline.ts'
import { companionsTold } from './site-data.ts'

/** Who and what stands in the same articles as an entity, most often first. */
export function companionsOf(id: string, { entities, headlinesOf }: Catalogue): readonly CountedName[] {
  const counts = new Map<string, number>()
  for (const headline of headlinesOf.get(id) ?? []) {
    for (const other of headline.entities) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  const least = Float64Array.from(counts.values()).sort().at(-companionsTold) ?? 0
  return [...counts]
    .filter(([, articles]) => articles >= least)
    .sort(([a, m], [b, n]) => n - m || compareIds(a, b))
    .slice(0, companionsTold)
    .flatMap(([other, articles]) => {
      const entity = entities.get(other)
      return entity ? [countedName(entity, articles)] : []
    })
}

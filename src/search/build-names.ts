import { type Entity, spellingsOf } from '../entity/entity.ts'
import { analyse } from '../text/analyse.ts'
import { type ClusterToWrite, type WrittenPack, writePacks } from './pack.ts'
import { postingStore } from './posting-store.ts'

/**
 * The index of names: the words of all their spellings, as written and without what may be joined before them, each
 * with the names it stands in. Names are numbered in the order given.
 */
export function buildNames(entities: readonly Entity[]): readonly WrittenPack[] {
  const ids = new Map<string, number>()
  const store = postingStore()
  entities.forEach((entity, rank) => {
    const words = new Set(
      spellingsOf(entity).flatMap((spelling) =>
        analyse(spelling).flatMap(({ term }) => [term.exact, ...term.readings.map(({ bare }) => bare)]),
      ),
    )
    for (const word of words) {
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      store.add(id, rank, 0)
    }
  })
  const clusters = [...ids.keys()].sort().map((word): ClusterToWrite => {
    const postings = store.of(ids.get(word) ?? -1)
    return { stem: word, forms: [{ letters: word, postings }] }
  })
  return [...writePacks(clusters)]
}

import { type Entity, nameIn } from '../entity/entity.ts'
import { useWords } from '../preferences/interface-language.tsx'

/** Names by entity id in the interface's language, from the entities at hand; the id where none has it. */
export function useEntityNames(atHand: readonly Entity[]): (id: string) => string {
  const words = useWords()
  const known = new Map(atHand.map((entity) => [entity.id, entity]))
  return (id) => {
    const entity = known.get(id)
    return entity ? nameIn(entity, words.lang) : id
  }
}

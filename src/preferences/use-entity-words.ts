import { arabicEntities } from '../words/ar/entity-words.ts'
import type { EntityWords } from '../words/entity-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words about names, in the language the interface speaks now. */
export function useEntityWords(): EntityWords {
  return useCatalogue()?.entities ?? arabicEntities
}

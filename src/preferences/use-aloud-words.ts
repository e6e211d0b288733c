import { arabicAloud } from '../words/ar/aloud-words.ts'
import type { AloudWords } from '../words/aloud-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of reading aloud, in the language the interface speaks now. */
export function useAloudWords(): AloudWords {
  return useCatalogue()?.aloud ?? arabicAloud
}

import { arabicShelf } from '../words/ar/shelf-words.ts'
import type { ShelfWords } from '../words/shelf-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of a reader's own things, in the language the interface speaks now. */
export function useShelfWords(): ShelfWords {
  return useCatalogue()?.shelf ?? arabicShelf
}

import { arabicShare } from '../words/ar/share-words.ts'
import type { ShareWords } from '../words/share-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of sharing, in the language the interface speaks now. */
export function useShareWords(): ShareWords {
  return useCatalogue()?.share ?? arabicShare
}

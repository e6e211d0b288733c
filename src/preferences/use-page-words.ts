import { arabicPages } from '../words/ar/page-words.ts'
import type { PageWords } from '../words/page-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of the pages that come when they are opened, in the language the interface speaks now. */
export function usePageWords(): PageWords {
  return useCatalogue()?.pages ?? arabicPages
}

import { arabicPages } from '../words/ar-pages.ts'
import { englishPages } from '../words/en-pages.ts'
import type { PageWords } from '../words/page-words.ts'
import { useWords } from './interface-language.tsx'

/** The words of the pages that come when they are opened, in the language the interface speaks now. */
export function usePageWords(): PageWords {
  return useWords().lang === 'en' ? englishPages : arabicPages
}

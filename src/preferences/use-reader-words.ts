import { arabicReader } from '../words/ar/reader-words.ts'
import type { ReaderWords } from '../words/reader-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of the reading room, in the language the interface speaks now. */
export function useReaderWords(): ReaderWords {
  return useCatalogue()?.reader ?? arabicReader
}

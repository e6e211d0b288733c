import { type EntityWords, entityWords } from '../words/entity-words.ts'
import { useWords } from './interface-language.tsx'

/** The words about names, in the language the interface speaks now. */
export function useEntityWords(): EntityWords {
  return entityWords(useWords().lang)
}

import { arabicPictures } from '../words/ar/picture-words.ts'
import type { PictureWords } from '../words/picture-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words around a picture seen whole, in the language the interface speaks now. */
export function usePictureWords(): PictureWords {
  return useCatalogue()?.pictures ?? arabicPictures
}

import type { PictureWords } from '../picture-words.ts'

export const englishPictures: PictureWords = {
  title: 'Pictures of the article',
  close: 'Close the picture',
  next: 'Next picture',
  previous: 'Previous picture',
}

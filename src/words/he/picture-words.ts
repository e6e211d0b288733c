import type { PictureWords } from '../picture-words.ts'

export const hebrewPictures: PictureWords = {
  title: 'תמונות הכתבה',
  close: 'סגירת התמונה',
  next: 'התמונה הבאה',
  previous: 'התמונה הקודמת',
}

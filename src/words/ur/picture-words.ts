import type { PictureWords } from '../picture-words.ts'

export const urduPictures: PictureWords = {
  title: 'مضمون کی تصویریں',
  close: 'تصویر بند کریں',
  next: 'اگلی تصویر',
  previous: 'پچھلی تصویر',
}

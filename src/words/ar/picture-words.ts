import type { PictureWords } from '../picture-words.ts'

export const arabicPictures: PictureWords = {
  title: 'صور المقال',
  close: 'أغلق الصورة',
  next: 'الصورة التالية',
  previous: 'الصورة السابقة',
}

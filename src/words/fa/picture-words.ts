import type { PictureWords } from '../picture-words.ts'

export const persianPictures: PictureWords = {
  title: 'تصویرهای مقاله',
  close: 'بستن تصویر',
  next: 'تصویر بعدی',
  previous: 'تصویر قبلی',
}

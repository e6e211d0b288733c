import type { ShareWords } from '../share-words.ts'

export const urduShare: ShareWords = {
  title: 'مضمون شیئر کریں',
  close: 'بند کریں',
  handOn: 'بھیجیں…',
  copyLink: 'لنک کاپی کریں',
  copyQuotation: 'اقتباس کاپی کریں',
  linkCopied: 'لنک کاپی ہو گیا۔',
  quotationCopied: 'اقتباس اپنے ماخذ کے ساتھ کاپی ہو گیا۔',
  quotation: 'اقتباس',
  copyByHand: 'براؤزر نے کاپی کرنے کی اجازت نہیں دی؛ یہ متن خود کاپی کر لیں۔',
  failed: 'بھیجا نہ جا سکا۔ کاپی کر کے دیکھیں۔',
  passage: {
    label: 'منتخب حصہ',
    share: 'یہ حصہ شیئر کریں',
    copyQuotation: 'ماخذ سمیت کاپی کریں',
    copyLink: 'اس حصے کا لنک کاپی کریں',
  },
}

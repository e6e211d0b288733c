import type { ShareWords } from '../share-words.ts'

export const persianShare: ShareWords = {
  title: 'هم‌رسانی مقاله',
  close: 'بستن',
  handOn: 'فرستادن با…',
  copyLink: 'رونوشت پیوند',
  copyQuotation: 'رونوشت نقل‌قول',
  linkCopied: 'پیوند رونوشت شد.',
  quotationCopied: 'نقل‌قول با منبعش رونوشت شد.',
  quotation: 'نقل‌قول',
  copyByHand: 'مرورگر اجازهٔ رونوشت نداد؛ این متن را خودتان رونوشت کنید.',
  failed: 'فرستاده نشد. رونوشت بگیرید.',
  passage: {
    label: 'بخش برگزیده',
    share: 'هم‌رسانی این بخش',
    copyQuotation: 'رونوشت با منبع',
    copyLink: 'رونوشت پیوند این بخش',
  },
}

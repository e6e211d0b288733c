import type { ShareWords } from '../share-words.ts'

export const arabicShare: ShareWords = {
  title: 'مشاركة المقال',
  close: 'أغلق',
  handOn: 'أرسل عبر…',
  copyLink: 'انسخ الرابط',
  copyQuotation: 'انسخ الاقتباس',
  linkCopied: 'نُسخ الرابط.',
  quotationCopied: 'نُسخ الاقتباس ومصدره.',
  quotation: 'الاقتباس',
  copyByHand: 'لم يسمح المتصفح بالنسخ؛ هذا النص لتنسخه بيدك.',
  failed: 'تعذّر الإرسال. جرّب النسخ.',
  passage: {
    label: 'المقطع المحدد',
    share: 'شارك هذا المقطع',
    copyQuotation: 'انسخه اقتباسًا',
    copyLink: 'انسخ رابطه',
  },
}

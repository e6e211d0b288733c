import type { ShareWords } from '../share-words.ts'

export const hebrewShare: ShareWords = {
  title: 'שיתוף הכתבה',
  close: 'סגירה',
  handOn: 'שליחה באמצעות…',
  copyLink: 'העתקת הקישור',
  copyQuotation: 'העתקת הציטוט',
  linkCopied: 'הקישור הועתק.',
  quotationCopied: 'הציטוט ומקורו הועתקו.',
  quotation: 'הציטוט',
  copyByHand: 'הדפדפן לא אפשר להעתיק; אפשר להעתיק את הטקסט מכאן.',
  failed: 'השליחה לא הצליחה. נסו להעתיק.',
  passage: {
    label: 'הקטע המסומן',
    share: 'שיתוף הקטע',
    copyQuotation: 'העתקה כציטוט',
    copyLink: 'העתקת קישור לקטע',
  },
}

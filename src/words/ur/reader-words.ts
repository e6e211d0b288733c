import type { ReaderWords } from '../reader-words.ts'

export const urduReader: ReaderWords = {
  resume: 'وہیں سے پڑھیں جہاں چھوڑا تھا',
  neighbours: {
    label: 'اسی فہرست میں آگے اور پیچھے',
    newer: 'اس سے نئی',
    older: 'اس سے پرانی',
    oldest: 'یہ اس فہرست کی سب سے پرانی خبر ہے۔',
    newest: 'یہ اس فہرست کی سب سے نئی خبر ہے۔',
    unreachable: 'فہرست تک رسائی نہیں ہوئی۔ کنکشن دیکھ کر دوبارہ کوشش کریں۔',
  },
  whole: 'پورے صفحے پر واپس',
  shortcuts: {
    title: 'کی بورڈ کے شارٹ کٹ',
    close: 'بند کریں',
    news: 'خبروں میں',
    names: 'ناموں میں',
    page: 'صفحے میں',
    older: 'اس سے پرانی خبر',
    newer: 'اس سے نئی خبر',
    beside: 'اگلا یا پچھلا نام، جب کسی نام پر ہوں',
    choose: 'یہی نام چنیں',
    letGo: 'انتخاب ختم کریں، یا پورے صفحے پر واپس جائیں',
    list: 'یہی فہرست',
    state: { label: 'شارٹ کٹ', on: 'چالو', off: 'بند' },
  },
}

import type { ReaderWords } from '../reader-words.ts'

export const persianReader: ReaderWords = {
  resume: 'ادامه از همان‌جا که ماندید',
  neighbours: {
    label: 'پیش و پس در همین فهرست',
    newer: 'تازه‌تر',
    older: 'قدیمی‌تر',
    oldest: 'این قدیمی‌ترین خبر این فهرست است.',
    newest: 'این تازه‌ترین خبر این فهرست است.',
    unreachable: 'به فهرست دسترسی نیست. اتصال را بررسی و دوباره تلاش کنید.',
  },
  whole: 'بازگشت به صفحهٔ کامل',
  shortcuts: {
    title: 'میان‌برهای صفحه‌کلید',
    close: 'بستن',
    news: 'میان خبرها',
    names: 'میان نام‌ها',
    page: 'در صفحه',
    older: 'خبر قدیمی‌تر',
    newer: 'خبر تازه‌تر',
    beside: 'نام بعدی یا قبلی، وقتی روی نامی ایستاده‌اید',
    choose: 'برگزیدن همین نام',
    letGo: 'رها کردن گزیده، یا بازگشت به صفحهٔ کامل',
    list: 'همین فهرست',
    state: { label: 'میان‌برها', on: 'روشن', off: 'خاموش' },
  },
}

import type { ReaderWords } from '../reader-words.ts'

export const arabicReader: ReaderWords = {
  resume: 'تابع من حيث توقفت',
  neighbours: {
    label: 'قبله وبعده في القائمة',
    newer: 'الأحدث',
    older: 'الأقدم',
    oldest: 'هذا أقدم خبر في القائمة.',
    newest: 'هذا أحدث خبر في القائمة.',
    unreachable: 'تعذّر الوصول إلى القائمة. تحقّق من الاتصال ثم أعد المحاولة.',
  },
  whole: 'عُد إلى الصفحة كاملة',
  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    close: 'أغلق',
    news: 'بين الأخبار',
    names: 'بين الأسماء',
    page: 'في الصفحة',
    older: 'الخبر الأقدم',
    newer: 'الخبر الأحدث',
    beside: 'الاسم التالي أو السابق، والتركيز على اسم',
    choose: 'اختر هذا الاسم',
    letGo: 'أزل الاختيار، أو عُد إلى الصفحة كاملة',
    list: 'هذه القائمة',
    state: { label: 'الاختصارات', on: 'تعمل', off: 'متوقفة' },
  },
}

import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import { grouped, pluralIn } from '../plural.ts'
import type { Words } from '../words.ts'

const plural = pluralIn('ar')
const quoted = quotedWith('«', '»')
const list = (names: readonly string[]) => names.map(isolate).join('، ')
const quotedList = (names: readonly string[]) => names.map(quoted).join(' و')

const headlines = plural({
  zero: () => 'لا أخبار',
  one: () => 'خبر واحد',
  two: () => 'خبران',
  few: (n) => `${n} أخبار`,
  many: (n) => `${n} خبرًا`,
  other: (n) => `${n} خبر`,
})
const sharedNames = plural({
  zero: () => 'لا اسم مشترك',
  one: () => 'اسم مشترك',
  two: () => 'اسمان مشتركان',
  few: (n) => `${threeToTen[Number(n) - 3] ?? n} أسماء مشتركة`,
  many: (n) => `${n} اسمًا مشتركًا`,
  other: (n) => `${n} اسم مشترك`,
})
const threeToTen = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']

export const arabic: Words = {
  lang: 'ar',
  dir: 'rtl',
  product: 'ورّاق',
  tagline: 'أخبار تُقرأ كما تستحق',
  skipToText: 'إلى النص',
  navigation: { label: 'أبواب الموقع', front: 'الأخبار', names: 'الأسماء', search: 'بحث', kept: 'المحفوظات' },
  settings: 'الإعدادات (Settings)',
  kinds: {
    person: { one: 'شخص', many: 'أشخاص' },
    organisation: { one: 'هيئة', many: 'هيئات' },
    place: { one: 'مكان', many: 'أماكن' },
    event: { one: 'حدث', many: 'أحداث' },
    work: { one: 'عمل', many: 'أعمال' },
  },
  count: { headlines },
  article: {
    updated: (date) => `حُدّث في ${date}`,
    source: (publisher) => `المصدر: ${isolate(publisher)}`,
    sourcePage: 'صفحة المصدر',
    wholePicture: 'الصورة كاملة',
    pictureElsewhere: 'الصورة في موقع المصدر',
    inThisArticle: 'في هذا المقال',
    mentionsHint: 'اختر اسمًا لتبقى الأخبار التي تذكره.',
    tableLabel: 'جدول',
  },
  tools: {
    label: 'أدوات القراءة',
    minutes: plural({
      zero: () => 'أقل من دقيقة قراءة',
      one: () => 'دقيقة قراءة',
      two: () => 'دقيقتا قراءة',
      few: (n) => `${n} دقائق قراءة`,
      many: (n) => `${n} دقيقة قراءة`,
      other: (n) => `${n} دقيقة قراءة`,
    }),
    save: 'احفظ',
    saved: 'محفوظ',
    listen: 'استمع',
    share: 'شارك',
    focus: 'النص وحده',
    turn: 'اقلب الاتجاه',
  },
  related: {
    title: 'أخبار ذات صلة',
    newest: 'أحدث الأخبار',
    newestWhy: 'لا يشاركها هذا المقال اسمًا؛ هي أحدث ما في المكتبة.',
    fromSource: (publisher) => (publisher ? `عناوين من ${isolate(publisher)}` : 'عناوين من صفحة المصدر'),
    fromSourceWhy: 'جاءت مع المقال في صفحته الأصلية، وليست من المكتبة.',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    more: 'المزيد في هذا الموضوع',
    sharedWords: (shown) => `في العنوانين: ${list(shown)}`,
    none: { title: 'لا أخبار أخرى بعد', text: 'هذا هو المقال الوحيد في المكتبة حتى الآن.' },
  },
  filter: {
    label: 'الاختيار',
    remove: (name) => `أزل ${quoted(name)} من الاختيار`,
    clear: 'كل الأخبار',
    narrow: 'تصفية بالتاريخ والمصدر واللغة',
    from: (day) => `من ${isolate(day)}`,
    to: (day) => `حتى ${isolate(day)}`,
    include: (name) => `أضف ${quoted(name)} إلى الاختيار`,
    exclude: (name) => `استبعد ما يذكر ${quoted(name)}`,
    excluded: (name) => `بلا ${isolate(name)}`,
    headlinesFor: (count, shown) =>
      `${headlines(count)} ${shown.length > 0 ? `في اختيار ${quotedList(shown)}` : ''}`.trim(),
    cleared: 'أزيل الاختيار وعادت كل الأخبار.',
    nothing: {
      title: 'لا أخبار أخرى',
      text: 'لا يطابق هذا الاختيارَ خبرٌ آخر في المكتبة. أزل اسمًا لتتّسع القائمة.',
    },
    nextMention: 'الذكر التالي',
    previousMention: 'الذكر السابق',
    mentionPosition: (position, total) => `${position} من ${total}`,
    toHeadlines: headlines,
  },
  moreHeadlines: 'المزيد من الأخبار',
  headlinesOf: (count, total) => `${headlines(count)} من ${grouped(total)}`,
  searchBox: {
    label: 'ابحث في المقالات والأسماء',
    submit: 'ابحث',
  },
  states: {
    loading: 'يُفتح المقال…',
    retry: 'أعد المحاولة',
    home: 'إلى الأخبار',
    offline: {
      title: 'لا اتصال بالشبكة',
      text: 'لم يُحفظ هذا المقال على جهازك بعد. أعد المحاولة حين يعود الاتصال.',
    },
    missingArticle: { title: 'لا مقال بهذا العنوان', text: 'ربما نُقل المقال أو حُذف، أو نقص من الرابط حرف.' },
    missingEntity: {
      title: 'لا اسم بهذا العنوان',
      text: 'لا يذكر أيُّ مقال في المكتبة هذا الاسم. تجد الأسماء كلها في بابها.',
    },
    missingPage: {
      title: 'لا صفحة هنا',
      text: 'لا يقود هذا الرابط إلى شيء. ابدأ من الأخبار أو ابحث عمّا تريد.',
    },
    broken: {
      title: 'تعذّرت قراءة البيانات',
      text: 'وصل الملف ناقصًا أو معطوبًا. أعد المحاولة، فإن تكرر فأبلغ ناشر الموقع.',
    },
    server: { title: 'لم يُجب الخادم', text: 'المشكلة من الخادم لا من جهازك. أعد المحاولة بعد قليل.' },
    crashed: {
      title: 'تعذّر عرض هذا الجزء',
      text: 'وقع خطأ في عرضه، وبقية الصفحة سليمة. أعد تحميل الصفحة إن احتجت إليه.',
    },
    offlineBar: 'أنت بلا اتصال؛ تقرأ ما حُفظ على جهازك.',
  },
  colophon: 'ورّاق: كان الورّاقون ينسخون الكتب ويبيعونها؛ وهذا ينسخ الأخبار نظيفةً لتُقرأ.',
}

import { isolate } from './isolate.ts'
import { pluralIn } from './plural.ts'
import type { Words } from './words.ts'

const plural = pluralIn('ar')
const quoted = (name: string) => `«${isolate(name)}»`
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
const articles = plural({
  zero: () => 'لا مقالات',
  one: () => 'مقال واحد',
  two: () => 'مقالان',
  few: (n) => `${n} مقالات`,
  many: (n) => `${n} مقالًا`,
  other: (n) => `${n} مقال`,
})
const mentions = plural({
  zero: () => 'بلا ذكر',
  one: () => 'مرة واحدة',
  two: () => 'مرتان',
  few: (n) => `${n} مرات`,
  many: (n) => `${n} مرة`,
  other: (n) => `${n} مرة`,
})
const names = plural({
  zero: () => 'لا أسماء',
  one: () => 'اسم واحد',
  two: () => 'اسمان',
  few: (n) => `${n} أسماء`,
  many: (n) => `${n} اسمًا`,
  other: (n) => `${n} اسم`,
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
  otherLanguage: { lang: 'en', short: 'EN', label: 'English (EN)' },
  kinds: {
    person: { one: 'شخص', many: 'أشخاص' },
    organisation: { one: 'هيئة', many: 'هيئات' },
    place: { one: 'مكان', many: 'أماكن' },
    event: { one: 'حدث', many: 'أحداث' },
    work: { one: 'عمل', many: 'أعمال' },
  },
  count: { headlines, articles, mentions, names },
  article: {
    updated: (date) => `حُدّث في ${date}`,
    source: (publisher) => `المصدر: ${isolate(publisher)}`,
    sourcePage: 'صفحة المصدر',
    pictureElsewhere: 'الصورة في موقع المصدر',
    inThisArticle: 'في هذا المقال',
    mentionsHint: 'اختر اسمًا لتبقى الأخبار التي تذكره.',
    tableLabel: 'جدول',
  },
  related: {
    title: 'أخبار ذات صلة',
    newest: 'أحدث الأخبار',
    newestWhy: 'لا يشاركها هذا المقال اسمًا؛ هي أحدث ما في المكتبة.',
    fromSource: (publisher) => (publisher ? `عناوين من ${isolate(publisher)}` : 'عناوين من صفحة المصدر'),
    fromSourceWhy: 'جاءت مع المقال في صفحته الأصلية، وليست من المكتبة.',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    none: { title: 'لا أخبار أخرى بعد', text: 'هذا هو المقال الوحيد في المكتبة حتى الآن.' },
  },
  filter: {
    label: 'الأسماء المختارة',
    remove: (name) => `أزل ${quoted(name)} من الاختيار`,
    clear: 'كل الأخبار',
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
  front: {
    title: 'الأخبار',
    mostNamed: 'الأكثر ذكرًا',
    undated: 'بلا تاريخ',
    all: headlines,
    more: 'المزيد من الأخبار',
    empty: { title: 'المكتبة خالية', text: 'لم يُستورد مقال بعد. استورد صفحة محفوظة ثم أعد بناء الموقع.' },
  },
  names: {
    title: 'الأسماء',
    intro: (count) => `${names(count)} في مقالات المكتبة.`,
    empty: { title: 'لا أسماء بعد', text: 'لم تُذكر في مقالات المكتبة أسماء معروفة.' },
  },
  entity: {
    elsewhere: 'الاسم بلغات أخرى',
    headlines: 'أخبار تذكر هذا الاسم',
    summary: (inArticles, times) => `${articles(inArticles)}، ${mentions(times)}`,
    wikidata: 'في ويكي بيانات',
  },
  feed: {
    follow: 'تابع الجديد في قارئ الخلاصات (Atom)',
    entity: (name) => `آخر ما ذُكر فيه ${quoted(name)}`,
  },
  search: {
    title: 'بحث',
    label: 'ابحث في العناوين والأسماء',
    submit: 'ابحث',
    hint: 'لا تهم الهمزات ولا التشكيل ولا حروف الجر المتصلة: «الاسكندريه» و«بالإسكندرية» سواء.',
    names: 'أسماء',
    found: (count, query) => `${headlines(count)} عن ${quoted(query)}`,
    nothing: (query) => ({
      title: `لا نتيجة عن ${quoted(query)}`,
      text: 'جرّب كلمة أقل أو اسمًا أقصر، أو تصفّح الأسماء كلها.',
    }),
  },
  kept: {
    title: 'المحفوظات',
    intro: 'مقالات قرأتها على هذا الجهاز، وتُفتح بلا اتصال.',
    empty: { title: 'لا محفوظات بعد', text: 'كل مقال تقرؤه يُحفظ على هذا الجهاز ويظهر هنا.' },
  },
  importing: {
    title: 'استيراد صفحات',
    paragraphs: [
      'يحوّل ورّاق الصفحات المحفوظة إلى مقالات نظيفة. يجري الاستيراد من سطر الأوامر في مجلد المشروع:',
      'تقبل الأداة ملفات HTML والنصوص والمجلدات وملفات المقالات الجاهزة، ولا تُغيّر شيئًا إن استوردت الصفحة مرتين. أعد بناء الموقع بعدها لتظهر المقالات.',
    ],
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

import { arabic } from './words.ts'
import { quotedWith } from '../quoted.ts'
import type { PageWords } from '../page-words.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ar')
const quoted = quotedWith('«', '»')
const { headlines } = arabic.count
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

export const arabicPages: PageWords = {
  count: { articles, mentions, names },
  front: {
    title: 'الأخبار',
    mostNamed: 'الأكثر ذكرًا',
    undated: 'بلا تاريخ',
    all: headlines,
    empty: { title: 'المكتبة خالية', text: 'لم يُستورد مقال بعد. استورد صفحة محفوظة ثم أعد بناء الموقع.' },
  },
  filterForm: {
    from: 'من يوم',
    to: 'حتى يوم',
    publisher: 'المصدر',
    anyPublisher: 'كل المصادر',
    language: 'اللغة',
    anyLanguage: 'كل اللغات',
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
    hint: 'لا تهم الهمزات ولا التشكيل ولا حروف الجر المتصلة: «الاسكندريه» و«بالإسكندرية» سواء. ضع العبارة بين علامتي اقتباس لتجدها بكلماتها متتالية.',
    names: 'أسماء',
    suggestions: 'اقتراحات',
    inTexts: (query) => `ابحث عن ${quoted(query)} في نصوص المقالات`,
    exactLetters: 'الحروف كما كُتبت',
    searching: 'يجري البحث…',
    found: (count, query) => `${articles(count)} عن ${quoted(query)}`,
    foundAtLeast: (count, query) =>
      `${articles(count)} عن ${quoted(query)} بين أقرب المقالات، وقد يكون في غيرها.`,
    partial: 'لا مقال فيه الكلمات كلها؛ هذه أقرب المقالات إليها.',
    sort: { best: 'الأقرب أولًا', newest: 'الأحدث أولًا' },
    meant: (query) => `أتقصد ${quoted(query)}؟`,
    nothing: (query) => ({
      title: `لا نتيجة عن ${quoted(query)}`,
      text: 'جرّب كلمة أقل أو اسمًا أقصر، أو تصفّح الأسماء كلها.',
    }),
    nothingInFilter: 'ابحث بلا الأسماء المختارة لتجد أكثر.',
    offline: {
      title: 'لا اتصال بالشبكة',
      text: 'يحتاج البحث في النصوص إلى الشبكة. أعد المحاولة حين يعود الاتصال، أو اقرأ مما حُفظ على جهازك.',
    },
    noIndex: {
      title: 'تعذّر البحث',
      text: 'لم يُعثر على فهرس البحث، وربما حُدّث الموقع للتو. أعد المحاولة، فإن تكرر فأبلغ ناشر الموقع.',
    },
  },
  kept: {
    title: 'المحفوظات',
    intro: 'مقالات قرأتها على هذا الجهاز، وتُفتح بلا اتصال.',
    empty: { title: 'لا محفوظات بعد', text: 'كل مقال تقرؤه يُحفظ على هذا الجهاز ويظهر هنا.' },
  },
  withoutScripts: {
    title: 'لا تُفتح هذه الصفحة بلا JavaScript',
    text: 'عرض هذا المقال يحتاج إلى لغة JavaScript، وهي معطّلة في متصفحك. فعّلها في إعداداته، ثم أعد تحميل الصفحة.',
  },
  importing: {
    title: 'استيراد صفحات',
    paragraphs: [
      'يحوّل ورّاق الصفحات المحفوظة إلى مقالات نظيفة. يجري الاستيراد من سطر الأوامر في مجلد المشروع:',
      'تقبل الأداة ملفات HTML والنصوص والمجلدات وملفات المقالات الجاهزة، ولا تُغيّر شيئًا إن استوردت الصفحة مرتين. أعد بناء الموقع بعدها لتظهر المقالات.',
    ],
  },
}

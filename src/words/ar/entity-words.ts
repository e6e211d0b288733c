import type { EntityWords } from '../entity-words.ts'
import { isolate } from '../isolate.ts'
import { grouped, pluralIn } from '../plural.ts'
import { arabicPages } from './page-words.ts'
import { arabic } from './words.ts'

const plural = pluralIn('ar')
const { names } = arabicPages.count

export const arabicEntities: EntityWords = {
  languages: {
    ar: 'بالعربية',
    en: 'بالإنجليزية',
    fa: 'بالفارسية',
    he: 'بالعبرية',
    ur: 'بالأردية',
    fr: 'بالفرنسية',
    es: 'بالإسبانية',
    de: 'بالألمانية',
    ru: 'بالروسية',
    tr: 'بالتركية',
    ku: 'بالكردية',
  },
  spellings: 'ويُكتب أيضًا',
  timeline: {
    title: 'عبر الزمن',
    hint: 'اختر عمودًا لتبقى أخباره وحدها.',
    busiest: (period, articles) => `أكثرها في ${isolate(period)}: ${arabic.count.headlines(articles)}.`,
    period: (period, articles) => `${isolate(period)}: ${arabic.count.headlines(articles)}`,
    within: (period) => `في ${isolate(period)}`,
    wholeTime: 'كل الأوقات',
  },
  companions: { title: 'يظهر مع…', hint: 'اختر اسمًا لتبقى الأخبار التي تجمعهما.' },
  sentences: {
    more: plural({
      one: () => 'وجملة أخرى',
      two: () => 'وجملتان أخريان',
      few: (n) => `و${n} جمل أخرى`,
      many: (n) => `و${n} جملة أخرى`,
      other: (n) => `و${n} جملة أخرى`,
    }),
    failed: 'تعذّر جلب الجمل التي تذكره.',
  },
  export: {
    label: 'احفظ القائمة في ملف',
    as: (format) => `ملف ${isolate(format)}`,
    progress: (done, total) => `جُمع ${done} من ${arabic.count.headlines(total)}…`,
    cancel: 'أوقف',
    done: (count) => `حُفظت القائمة: ${arabic.count.headlines(count)}.`,
    failed: { title: 'لم تُحفظ القائمة', text: 'انقطع جلبها قبل أن تكتمل، ولم يُكتب ملف ناقص.' },
  },
  names: {
    search: 'ابحث عن اسم بأي لغة وإملاء',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} على حروف المعجم`,
    mostNamed: 'الأكثر ذكرًا',
    alphabetical: 'على حروف المعجم',
    allKinds: 'كل الأنواع',
    letters: 'الحروف',
    noLetter: 'غيرها',
    underLetter: (letter, count) => `${letter ? `حرف ${isolate(letter)}` : 'غير الحروف'}: ${names(count)}`,
    more: 'المزيد من الأسماء',
    found: names,
    best: (count) => `أقرب ${count} اسمًا؛ زد حرفًا لتضيق القائمة.`,
    nothing: { title: 'لا اسم كهذا', text: 'جرّب حروفًا أقل، أو تصفّح الأسماء على حروف المعجم.' },
    headlines: 'الأخبار',
    headlinesHint: 'اختر اسمًا لتقرأ أخباره هنا.',
  },
  card: {
    newest: 'أحدث الأخبار',
    only: 'لا خبر آخر يذكره.',
    toPage: 'صفحة هذا الاسم',
    failed: 'تعذّر جلب أخباره.',
  },
}

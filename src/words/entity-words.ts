import { arabic } from './ar.ts'
import { arabicPages } from './ar-pages.ts'
import { english } from './en.ts'
import { englishPages } from './en-pages.ts'
import { isolate } from './isolate.ts'
import { grouped, pluralIn } from './plural.ts'
import type { Count, NoticeWords } from './words.ts'

/** The words of pages and cards about a name. */
export type EntityWords = {
  /** What a language is called, by BCP 47; others are shown by their code. */
  readonly languages: Readonly<Record<string, string>>
  readonly spellings: string
  readonly timeline: {
    readonly title: string
    readonly hint: string
    readonly busiest: (period: string, articles: number) => string
    readonly period: (period: string, articles: number) => string
    readonly within: (period: string) => string
    readonly wholeTime: string
  }
  readonly companions: { readonly title: string; readonly hint: string }
  readonly sentences: { readonly more: Count; readonly failed: string }
  readonly export: {
    readonly label: string
    readonly as: (format: string) => string
    readonly progress: (done: number, total: number) => string
    readonly cancel: string
    readonly done: (count: number) => string
    readonly failed: NoticeWords
  }
  readonly names: {
    readonly search: string
    /** `kind` is the kind's name in the plural. */
    readonly all: (kind: string, count: number) => string
    readonly byAlphabet: (kind: string) => string
    readonly mostNamed: string
    readonly alphabetical: string
    readonly allKinds: string
    readonly letters: string
    readonly noLetter: string
    readonly underLetter: (letter: string, names: number) => string
    readonly more: string
    readonly found: Count
    readonly best: Count
    readonly nothing: NoticeWords
    readonly headlines: string
    readonly headlinesHint: string
  }
  readonly card: {
    readonly newest: string
    readonly only: string
    readonly toPage: string
    readonly failed: string
  }
}

const pluralArabic = pluralIn('ar')
const pluralEnglish = pluralIn('en')

const namesArabic = arabicPages.count.names
const namesEnglish = englishPages.count.names

const arabicWords: EntityWords = {
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
    more: pluralArabic({
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
    underLetter: (letter, names) =>
      `${letter ? `حرف ${isolate(letter)}` : 'غير الحروف'}: ${namesArabic(names)}`,
    more: 'المزيد من الأسماء',
    found: namesArabic,
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

const englishWords: EntityWords = {
  languages: {
    ar: 'Arabic',
    en: 'English',
    fa: 'Persian',
    he: 'Hebrew',
    ur: 'Urdu',
    fr: 'French',
    es: 'Spanish',
    de: 'German',
    ru: 'Russian',
    tr: 'Turkish',
    ku: 'Kurdish',
  },
  spellings: 'Also written',
  timeline: {
    title: 'Over time',
    hint: 'Choose a bar to keep only its news.',
    busiest: (period, articles) => `Most in ${isolate(period)}: ${english.count.headlines(articles)}.`,
    period: (period, articles) => `${isolate(period)}: ${english.count.headlines(articles)}`,
    within: (period) => `Within ${isolate(period)}`,
    wholeTime: 'All dates',
  },
  companions: { title: 'Appears with…', hint: 'Choose a name to keep the news that mentions both.' },
  sentences: {
    more: pluralEnglish({
      one: () => 'and one more sentence',
      other: (n) => `and ${n} more sentences`,
    }),
    failed: 'The sentences could not be fetched.',
  },
  export: {
    label: 'Save the list as a file',
    as: (format) => `${isolate(format)} file`,
    progress: (done, total) => `${done} of ${english.count.headlines(total)} gathered…`,
    cancel: 'Stop',
    done: (count) => `The list is saved: ${english.count.headlines(count)}.`,
    failed: {
      title: 'The list was not saved',
      text: 'Fetching it broke off, and no file was written in part.',
    },
  },
  names: {
    search: 'Find a name in any language and spelling',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} by alphabet`,
    mostNamed: 'Most mentioned',
    alphabetical: 'By alphabet',
    allKinds: 'All kinds',
    letters: 'Letters',
    noLetter: 'Others',
    underLetter: (letter, names) => `${letter ? isolate(letter) : 'No letter'}: ${namesEnglish(names)}`,
    more: 'More names',
    found: namesEnglish,
    best: (count) => `The best ${count} names; add a letter to narrow the list.`,
    nothing: { title: 'No such name', text: 'Try fewer letters, or browse the names by alphabet.' },
    headlines: 'News',
    headlinesHint: 'Choose a name to read its news here.',
  },
  card: {
    newest: 'Latest news',
    only: 'No other news mentions it.',
    toPage: 'The page of this name',
    failed: 'Its news could not be fetched.',
  },
}

/** The words about names in a language of the interface. */
export function entityWords(lang: string): EntityWords {
  return lang === 'en' ? englishWords : arabicWords
}

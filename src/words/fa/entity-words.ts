import type { EntityWords } from '../entity-words.ts'
import { isolate } from '../isolate.ts'
import { grouped } from '../plural.ts'
import { counted } from './counted.ts'
import { persianPages } from './page-words.ts'
import { persian } from './words.ts'

const { headlines } = persian.count
const { names } = persianPages.count
const sentences = counted('جملهٔ دیگر', 'هیچ جملهٔ دیگری')

export const persianEntities: EntityWords = {
  languages: {
    ar: 'عربی',
    en: 'انگلیسی',
    fa: 'فارسی',
    he: 'عبری',
    ur: 'اردو',
    fr: 'فرانسوی',
    es: 'اسپانیایی',
    de: 'آلمانی',
    ru: 'روسی',
    tr: 'ترکی',
    ku: 'کردی',
  },
  spellings: 'املاهای دیگر',
  timeline: {
    title: 'در گذر زمان',
    hint: 'ستونی را برگزینید تا تنها خبرهای آن بماند.',
    busiest: (period, articles) => `بیش از همه در ${isolate(period)}: ${headlines(articles)}.`,
    period: (period, articles) => `${isolate(period)}: ${headlines(articles)}`,
    within: (period) => `در ${isolate(period)}`,
    wholeTime: 'همهٔ زمان‌ها',
  },
  companions: { title: 'همراه با…', hint: 'نامی را برگزینید تا خبرهایی بماند که از هر دو یاد کرده‌اند.' },
  sentences: {
    more: (count) => `و ${sentences(count)}`,
    failed: 'دریافت جمله‌ها ممکن نشد.',
  },
  export: {
    label: 'ذخیرهٔ فهرست در فایل',
    as: (format) => `فایل ${isolate(format)}`,
    progress: (done, total) => `${grouped(done)} از ${headlines(total)} گرد آمد…`,
    cancel: 'توقف',
    done: (count) => `فهرست ذخیره شد: ${headlines(count)}.`,
    failed: {
      title: 'فهرست ذخیره نشد',
      text: 'دریافت آن نیمه‌کاره ماند و هیچ فایل ناقصی نوشته نشد.',
    },
  },
  names: {
    search: 'نامی را به هر زبان و املایی بجویید',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} به ترتیب الفبا`,
    mostNamed: 'پرتکرارترین‌ها',
    alphabetical: 'به ترتیب الفبا',
    allKinds: 'همهٔ گونه‌ها',
    letters: 'حروف',
    noLetter: 'بقیه',
    underLetter: (letter, count) => `${letter ? `حرف ${isolate(letter)}` : 'جز حروف'}: ${names(count)}`,
    more: 'نام‌های بیشتر',
    found: names,
    best: (count) => `${grouped(count)} نام از نزدیک‌ترین‌ها؛ حرفی بیفزایید تا فهرست کوتاه‌تر شود.`,
    nothing: { title: 'چنین نامی نیست', text: 'با حروف کمتر بیازمایید، یا نام‌ها را به ترتیب الفبا ببینید.' },
    headlines: 'خبرها',
    headlinesHint: 'نامی را برگزینید تا خبرهایش را همین‌جا بخوانید.',
  },
  card: {
    newest: 'تازه‌ترین خبرها',
    only: 'خبر دیگری از آن یاد نکرده است.',
    toPage: 'صفحهٔ این نام',
    failed: 'دریافت خبرهایش ممکن نشد.',
  },
}

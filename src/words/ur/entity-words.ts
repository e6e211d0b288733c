import type { EntityWords } from '../entity-words.ts'
import { isolate } from '../isolate.ts'
import { grouped, pluralIn } from '../plural.ts'
import { urduPages } from './page-words.ts'
import { urdu } from './words.ts'

const plural = pluralIn('ur')
const { headlines } = urdu.count
const { names } = urduPages.count
const ofHeadlines = plural({ one: () => 'ایک خبر', other: (n) => `${n} خبروں` })

export const urduEntities: EntityWords = {
  languages: {
    ar: 'عربی',
    en: 'انگریزی',
    fa: 'فارسی',
    he: 'عبرانی',
    ur: 'اردو',
    fr: 'فرانسیسی',
    es: 'ہسپانوی',
    de: 'جرمن',
    ru: 'روسی',
    tr: 'ترکی',
    ku: 'کردی',
  },
  spellings: 'یوں بھی لکھا جاتا ہے',
  timeline: {
    title: 'وقت کے ساتھ',
    hint: 'کوئی ستون چنیں تو صرف اسی کی خبریں رہیں گی۔',
    busiest: (period, articles) => `سب سے زیادہ ${isolate(period)} میں: ${headlines(articles)}۔`,
    period: (period, articles) => `${isolate(period)}: ${headlines(articles)}`,
    within: (period) => `${isolate(period)} میں`,
    wholeTime: 'تمام عرصہ',
  },
  companions: { title: 'ساتھ مذکور…', hint: 'کوئی نام چنیں تو وہ خبریں رہیں گی جن میں دونوں کا ذکر ہے۔' },
  sentences: {
    more: plural({ one: () => 'اور ایک جملہ', other: (n) => `اور ${n} جملے` }),
    failed: 'جملے حاصل نہ ہو سکے۔',
  },
  export: {
    label: 'فہرست فائل میں محفوظ کریں',
    as: (format) => `${isolate(format)} فائل`,
    progress: (done, total) => `${ofHeadlines(total)} میں سے ${grouped(done)} جمع…`,
    cancel: 'روکیں',
    done: (count) => `فہرست محفوظ ہو گئی: ${headlines(count)}۔`,
    failed: {
      title: 'فہرست محفوظ نہ ہو سکی',
      text: 'فہرست آتے آتے رک گئی؛ کوئی ادھوری فائل نہیں لکھی گئی۔',
    },
  },
  names: {
    search: 'کسی بھی زبان اور املا میں نام تلاش کریں',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} بہ لحاظِ حروفِ تہجی`,
    mostNamed: 'سب سے زیادہ مذکور',
    alphabetical: 'بہ لحاظِ حروفِ تہجی',
    allKinds: 'تمام اقسام',
    letters: 'حروف',
    noLetter: 'دیگر',
    underLetter: (letter, count) => `${letter ? `حرف ${isolate(letter)}` : 'حروف کے سوا'}: ${names(count)}`,
    more: 'مزید نام',
    found: names,
    best: (count) => `قریب ترین ${names(count)}؛ ایک حرف بڑھائیں تو فہرست مختصر ہو جائے گی۔`,
    nothing: {
      title: 'ایسا کوئی نام نہیں',
      text: 'کم حروف آزمائیں، یا حروفِ تہجی کے لحاظ سے نام دیکھیں۔',
    },
    headlines: 'خبریں',
    headlinesHint: 'کوئی نام چنیں تو اس کی خبریں یہیں پڑھیں۔',
  },
  card: {
    newest: 'تازہ خبریں',
    only: 'کسی اور خبر میں اس کا ذکر نہیں۔',
    toPage: 'اس نام کا صفحہ',
    failed: 'اس کی خبریں حاصل نہ ہو سکیں۔',
  },
}

import { urdu } from './words.ts'
import { quotedWith } from '../quoted.ts'
import type { PageWords } from '../page-words.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ur')
const quoted = quotedWith('“', '”')
const { headlines } = urdu.count
const articles = plural({ one: () => 'ایک مضمون', other: (n) => `${n} مضامین` })
const mentions = plural({ one: () => 'ایک بار ذکر', other: (n) => `${n} بار ذکر` })
const names = plural({ one: () => 'ایک نام', other: (n) => `${n} نام` })

export const urduPages: PageWords = {
  count: { articles, mentions, names },
  front: {
    title: 'خبریں',
    mostNamed: 'سب سے زیادہ مذکور',
    undated: 'بلا تاریخ',
    all: headlines,
    empty: {
      title: 'ذخیرہ خالی ہے',
      text: 'ابھی کوئی مضمون درآمد نہیں ہوا۔ کوئی محفوظ صفحہ درآمد کر کے سائٹ دوبارہ بنائیں۔',
    },
  },
  filterForm: {
    from: 'اس دن سے',
    to: 'اس دن تک',
    publisher: 'ماخذ',
    anyPublisher: 'تمام ماخذ',
    language: 'زبان',
    anyLanguage: 'تمام زبانیں',
  },
  names: {
    title: 'نام',
    intro: (count) => `ذخیرے کے مضامین میں ${names(count)}۔`,
    empty: { title: 'ابھی کوئی نام نہیں', text: 'ذخیرے کے مضامین میں کسی معروف نام کا ذکر نہیں۔' },
  },
  entity: {
    elsewhere: 'یہ نام دوسری زبانوں میں',
    headlines: 'وہ خبریں جن میں یہ نام آیا',
    summary: (inArticles, times) => `${articles(inArticles)}، ${mentions(times)}`,
    wikidata: 'ویکی ڈیٹا پر',
  },
  feed: {
    follow: 'فیڈ ریڈر میں تازہ خبریں پائیں (Atom)',
    entity: (name) => `تازہ خبریں جن میں ${quoted(name)} کا ذکر ہے`,
  },
  search: {
    title: 'تلاش',
    hint: 'املا کی فکر نہ کریں: ہمزہ، اعراب اور جڑے ہوئے حروف سے فرق نہیں پڑتا۔ پورا فقرہ جوں کا توں ڈھونڈنا ہو تو اسے واوین میں لکھیں۔',
    names: 'نام',
    suggestions: 'تجاویز',
    inTexts: (query) => `مضامین میں ${quoted(query)} تلاش کریں`,
    exactLetters: 'حروف جوں کے توں',
    searching: 'تلاش جاری ہے…',
    found: (count, query) => `${quoted(query)} پر ${articles(count)}`,
    foundAtLeast: (count, query) =>
      `قریب ترین میں ${quoted(query)} پر ${articles(count)}؛ ممکن ہے دوسرے مضامین میں بھی ہو۔`,
    partial: 'کسی مضمون میں تمام الفاظ نہیں؛ یہ مضامین سب سے قریب ہیں۔',
    sort: { best: 'قریب ترین پہلے', newest: 'تازہ ترین پہلے' },
    meant: (query) => `کیا آپ کی مراد ${quoted(query)} تھی؟`,
    nothing: (query) => ({
      title: `${quoted(query)} پر کچھ نہیں ملا`,
      text: 'کم الفاظ یا مختصر نام آزمائیں، یا تمام نام دیکھیں۔',
    }),
    nothingInFilter: 'چنے ہوئے ناموں کے بغیر تلاش کریں تو زیادہ ملے گا۔',
    offline: {
      title: 'انٹرنیٹ دستیاب نہیں',
      text: 'مضامین میں تلاش کے لیے انٹرنیٹ چاہیے۔ رابطہ بحال ہو تو دوبارہ کوشش کریں، یا آلے پر محفوظ مضامین پڑھیں۔',
    },
    noIndex: {
      title: 'تلاش نہ ہو سکی',
      text: 'تلاش کا اشاریہ نہیں ملا؛ شاید سائٹ ابھی تازہ ہوئی ہے۔ دوبارہ کوشش کریں؛ پھر بھی نہ ملے تو سائٹ کے ناشر کو بتائیں۔',
    },
  },
  kept: {
    title: 'محفوظ مضامین',
    intro: 'وہ مضامین جو آپ نے اس آلے پر پڑھے؛ یہ انٹرنیٹ کے بغیر بھی کھلتے ہیں۔',
    empty: {
      title: 'ابھی کچھ محفوظ نہیں',
      text: 'آپ جو مضمون پڑھیں گے وہ اس آلے پر محفوظ ہو کر یہاں آ جائے گا۔',
    },
  },
  withoutScripts: {
    title: 'یہ صفحہ JavaScript کے بغیر نہیں کھلتا',
    text: 'یہ مضمون JavaScript سے دکھایا جاتا ہے جو آپ کے براؤزر میں بند ہے۔ براؤزر کی ترتیبات میں اسے کھول کر صفحہ دوبارہ کھولیں۔',
  },
  importing: {
    title: 'صفحات کی درآمد',
    paragraphs: [
      'ورّاق محفوظ صفحات کو صاف ستھرے مضامین میں بدلتا ہے۔ درآمد منصوبے کے فولڈر میں کمانڈ لائن سے ہوتی ہے:',
      'اس میں HTML اور متن کی فائلیں، ان کے فولڈر اور JSON میں تیار مضامین دیے جا سکتے ہیں؛ ایک ہی صفحہ دوبارہ درآمد کرنے سے کچھ نہیں بدلتا۔ مضامین دیکھنے کے لیے سائٹ دوبارہ بنائیں۔',
    ],
  },
}

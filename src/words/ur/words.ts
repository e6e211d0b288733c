import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import { grouped, pluralIn } from '../plural.ts'
import type { Words } from '../words.ts'

const plural = pluralIn('ur')
const quoted = quotedWith('“', '”')
const list = (names: readonly string[]) => names.map(isolate).join('، ')
const quotedList = (names: readonly string[]) => names.map(quoted).join(' اور ')

const headlines = plural({ one: () => 'ایک خبر', other: (n) => `${n} خبریں` })
const sharedNames = plural({ one: () => 'ایک مشترک نام', other: (n) => `${n} مشترک نام` })

export const urdu: Words = {
  lang: 'ur',
  dir: 'rtl',
  product: 'ورّاق',
  tagline: 'خبریں، جیسے پڑھنے کا حق ہے',
  skipToText: 'متن پر جائیں',
  navigation: {
    label: 'سائٹ کے حصے',
    front: 'خبریں',
    names: 'نام',
    search: 'تلاش',
    kept: 'محفوظ',
  },
  settings: 'ترتیبات (Settings)',
  kinds: {
    person: { one: 'شخصیت', many: 'شخصیات' },
    organisation: { one: 'ادارہ', many: 'ادارے' },
    place: { one: 'مقام', many: 'مقامات' },
    event: { one: 'واقعہ', many: 'واقعات' },
    work: { one: 'تخلیق', many: 'تخلیقات' },
  },
  count: { headlines },
  article: {
    updated: (date) => `تازہ ترین ترمیم: ${date}`,
    source: (publisher) => `ماخذ: ${isolate(publisher)}`,
    sourcePage: 'اصل صفحہ',
    wholePicture: 'پوری تصویر دیکھیں',
    pictureElsewhere: 'تصویر اصل سائٹ پر',
    inThisArticle: 'اس مضمون میں',
    mentionsHint: 'کوئی نام چنیں تو صرف وہ خبریں رہیں گی جن میں اس کا ذکر ہے۔',
    tableLabel: 'جدول',
  },
  tools: {
    label: 'پڑھنے کے اوزار',
    minutes: plural({
      one: () => 'ایک منٹ کا مطالعہ',
      other: (n) => (n === '0' ? 'ایک منٹ سے کم کا مطالعہ' : `${n} منٹ کا مطالعہ`),
    }),
    save: 'محفوظ کریں',
    saved: 'محفوظ ہے',
    listen: 'سنیں',
    share: 'شیئر کریں',
    focus: 'صرف متن',
    turn: 'سمت پلٹیں',
  },
  related: {
    title: 'متعلقہ خبریں',
    newest: 'تازہ خبریں',
    newestWhy: 'ان میں اس مضمون کا کوئی نام نہیں آیا؛ یہ ذخیرے کی تازہ ترین خبریں ہیں۔',
    fromSource: (publisher) => (publisher ? `${isolate(publisher)} کی سرخیاں` : 'اصل صفحے کی سرخیاں'),
    fromSourceWhy: 'یہ مضمون کے ساتھ اس کے اصل صفحے پر تھیں اور ذخیرے کا حصہ نہیں۔',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    more: 'اس بارے میں مزید',
    sharedWords: (shown) => `دونوں سرخیوں میں: ${list(shown)}`,
    none: { title: 'ابھی کوئی اور خبر نہیں', text: 'ذخیرے میں اب تک یہی ایک مضمون ہے۔' },
  },
  filter: {
    label: 'آپ کا انتخاب',
    remove: (name) => `انتخاب سے ${quoted(name)} ہٹائیں`,
    clear: 'تمام خبریں',
    narrow: 'تاریخ، ماخذ اور زبان سے محدود کریں',
    from: (day) => `${isolate(day)} سے`,
    to: (day) => `${isolate(day)} تک`,
    include: (name) => `انتخاب میں ${quoted(name)} شامل کریں`,
    exclude: (name) => `وہ خبریں چھوڑ دیں جن میں ${quoted(name)} کا ذکر ہے`,
    excluded: (name) => `${isolate(name)} کے بغیر`,
    headlinesFor: (count, shown) =>
      `${shown.length > 0 ? `${quotedList(shown)} پر ` : ''}${headlines(count)}`,
    cleared: 'انتخاب ختم ہوا، تمام خبریں واپس آ گئیں۔',
    nothing: {
      title: 'کوئی اور خبر نہیں',
      text: 'ذخیرے کی کوئی اور خبر اس انتخاب پر پوری نہیں اترتی۔ کوئی نام ہٹائیں تو فہرست بڑھ جائے گی۔',
    },
    nextMention: 'اگلا ذکر',
    previousMention: 'پچھلا ذکر',
    mentionPosition: (position, total) => `${total} میں سے ${position}`,
    toHeadlines: headlines,
  },
  moreHeadlines: 'مزید خبریں',
  headlinesOf: (count, total) => `${grouped(total)} میں سے ${headlines(count)}`,
  searchBox: {
    label: 'مضامین اور ناموں میں تلاش',
    submit: 'تلاش کریں',
  },
  states: {
    loading: 'مضمون کھل رہا ہے…',
    retry: 'دوبارہ کوشش کریں',
    home: 'خبروں کی طرف',
    offline: {
      title: 'انٹرنیٹ دستیاب نہیں',
      text: 'یہ مضمون ابھی آپ کے آلے پر محفوظ نہیں ہوا۔ رابطہ بحال ہو تو دوبارہ کوشش کریں۔',
    },
    missingArticle: {
      title: 'ایسا کوئی مضمون نہیں',
      text: 'شاید مضمون منتقل یا حذف ہو گیا ہے، یا پتے سے کوئی حرف رہ گیا ہے۔',
    },
    missingEntity: {
      title: 'ایسا کوئی نام نہیں',
      text: 'ذخیرے کے کسی مضمون میں اس کا ذکر نہیں۔ سب نام اپنے صفحے پر درج ہیں۔',
    },
    missingPage: {
      title: 'یہاں کوئی صفحہ نہیں',
      text: 'یہ پتا کہیں نہیں لے جاتا۔ خبروں سے آغاز کریں یا تلاش کریں۔',
    },
    broken: {
      title: 'معلومات پڑھی نہ جا سکیں',
      text: 'فائل ادھوری یا خراب پہنچی۔ دوبارہ کوشش کریں؛ پھر بھی نہ کھلے تو سائٹ کے ناشر کو بتائیں۔',
    },
    server: {
      title: 'سرور نے جواب نہیں دیا',
      text: 'خرابی سرور کی ہے، آپ کے آلے کی نہیں۔ کچھ دیر بعد دوبارہ کوشش کریں۔',
    },
    crashed: {
      title: 'یہ حصہ دکھایا نہ جا سکا',
      text: 'اسے دکھانے میں خرابی ہوئی؛ باقی صفحہ ٹھیک ہے۔ ضرورت ہو تو صفحہ دوبارہ کھولیں۔',
    },
    offlineBar: 'انٹرنیٹ دستیاب نہیں؛ آپ اپنے آلے پر محفوظ مضامین پڑھ رہے ہیں۔',
  },
  colophon: 'ورّاق: ورّاق کتابیں نقل کرتے اور بیچتے تھے؛ یہ ورّاق خبریں صاف ستھری نقل کرتا ہے کہ پڑھی جائیں۔',
}

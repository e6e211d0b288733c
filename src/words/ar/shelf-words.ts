import { isolate } from '../isolate.ts'
import { pluralIn } from '../plural.ts'
import { quotedWith } from '../quoted.ts'
import type { ShelfWords } from '../shelf-words.ts'

const plural = pluralIn('ar')
const quoted = quotedWith('«', '»')
const articles = plural({
  one: () => 'مقال واحد',
  two: () => 'مقالان',
  few: (n) => `${n} مقالات`,
  many: (n) => `${n} مقالًا`,
  other: (n) => `${n} مقال`,
})
const passages = plural({
  one: () => 'مقطع واحد',
  two: () => 'مقطعان',
  few: (n) => `${n} مقاطع`,
  many: (n) => `${n} مقطعًا`,
  other: (n) => `${n} مقطع`,
})
/** `two` is the dual as its place in the sentence has it. */
const entries = (two: string) =>
  plural({
    one: () => 'مادة واحدة',
    two: () => two,
    few: (n) => `${n} مواد`,
    many: (n) => `${n} مادة`,
    other: (n) => `${n} مادة`,
  })
const came = entries('مادتان')
const unread = entries('مادتين')

export const arabicShelf: ShelfWords = {
  saved: {
    title: 'ما اخترتَ حفظه',
    empty: 'لم تحفظ مقالًا بعد. اضغط «احفظ» فوق أي مقال لتجده هنا.',
    clear: 'أزل كل ما حفظته',
    clearing: (count) => `سيُزال ${articles(count)} مما حفظته.`,
    when: (date) => `حُفظ في ${isolate(date)}`,
    notHere: 'لا نسخة منه على هذا الجهاز؛ يحتاج إلى الشبكة.',
  },
  passages: {
    title: 'مقاطع وملاحظات',
    empty: 'حدّد جملة في مقال، ثم اختر «ظلّل» أو «ملاحظة» أسفل النافذة.',
    clear: 'أزل المقاطع كلها',
    clearing: (count) => `سيُزال ${passages(count)} وما كتبته من ملاحظات.`,
    lost: 'لم يعد في نص المقال بعد تصحيحه.',
  },
  history: {
    title: 'سجل القراءة',
    empty: 'يُكتب هنا ما تقرؤه، وآخره أولًا. لا يغادر السجل هذا الجهاز.',
    clear: 'امحُ السجل',
    clearing: (count) => `سيُمحى من السجل ${articles(count)}.`,
    read: (share) => `قُرئ ${share}٪`,
    finished: 'قُرئ كله',
  },
  device: {
    title: 'للقراءة بلا اتصال',
    clear: 'أزل النسخ كلها',
    clearing: (count) => `سيُزال من هذا الجهاز ${articles(count)}، وتلزم الشبكة بعدها للقراءة.`,
  },
  remove: 'أزل',
  removeNamed: (name) => `أزل ${quoted(name)}`,
  removed: (name) => `أُزيل ${quoted(name)}.`,
  removedAll: 'أُزيلت كلها.',
  undo: 'تراجع',
  undone: 'عادت كما كانت.',
  confirm: 'نعم، أزل',
  refuse: 'لا، أبقِ',
  more: 'أظهر المزيد',
  highlight: 'ظلّل',
  note: 'ملاحظة',
  highlighted: 'ظُلّل المقطع.',
  noteNamed: (note) => `ملاحظة: ${isolate(note)}`,
  sheet: {
    title: 'مقطع ظلّلته',
    close: 'أغلق',
    note: 'ملاحظتك',
    remove: 'أزل التظليل وملاحظته',
    copy: 'انسخ',
    copied: 'نُسخ المقطع وملاحظته.',
    notCopied: 'لم يسمح المتصفح بالنسخ.',
  },
  lost: {
    title: 'مقاطع لم تعد في النص',
    text: 'صُحّح المقال بعد أن ظلّلتها، فبقيت هنا كما كانت.',
  },
  files: {
    title: 'نسخة تأخذها معك',
    text: 'كل ما سبق يبقى على هذا الجهاز وحده. احفظه في ملف لتقرأه في برنامج آخر أو تنقله إلى جهاز آخر.',
    markdown: 'ملف Markdown',
    json: 'ملف JSON',
    import: 'استورد من ملف JSON',
    written: 'كُتب الملف.',
    came: (count) => `جاءت من الملف ${came(count)}.`,
    nothingNew: 'لا جديد في هذا الملف، فكل ما فيه عندك.',
    unread: (count) => `وتعذّرت قراءة ${unread(count)}.`,
    foreign: 'ليس هذا ملفًا كتبه ورّاق، فلم يُستورد منه شيء.',
    newer: 'كتب هذا الملفَ إصدارٌ أحدث من ورّاق، فلم يُستورد منه شيء.',
  },
}

import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import type { ShelfWords } from '../shelf-words.ts'
import { counted } from './counted.ts'

const quoted = quotedWith('«', '»')
const articles = counted('مقاله', 'هیچ مقاله‌ای')
const passages = counted('بند', 'هیچ بندی')
const entries = counted('مورد', 'هیچ موردی')

export const persianShelf: ShelfWords = {
  saved: {
    title: 'آنچه نگه داشته‌اید',
    empty: 'هنوز مقاله‌ای نگه نداشته‌اید. بالای هر مقاله «نگه‌داشتن» را بزنید تا اینجا بیاید.',
    clear: 'برداشتن همهٔ نگه‌داشته‌ها',
    clearing: (count) => `${articles(count)} از نگه‌داشته‌های شما برداشته می‌شود.`,
    when: (date) => `نگه‌داشته در ${isolate(date)}`,
    notHere: 'نسخه‌ای از آن در این دستگاه نیست؛ اینترنت می‌خواهد.',
  },
  passages: {
    title: 'بندها و یادداشت‌ها',
    empty: 'در مقاله‌ای جمله‌ای را برگزینید و پایین پنجره «نشان‌گذاری» یا «یادداشت» را بزنید.',
    clear: 'برداشتن همهٔ بندها',
    clearing: (count) => `${passages(count)} با یادداشت‌های شما برداشته می‌شود.`,
    lost: 'پس از تصحیح مقاله دیگر در متن نیست.',
  },
  history: {
    title: 'خوانده‌ها',
    empty: 'آنچه می‌خوانید اینجا می‌آید، تازه‌ترین پیش از همه. این فهرست از دستگاه شما بیرون نمی‌رود.',
    clear: 'پاک کردن فهرست خوانده‌ها',
    clearing: (count) => `${articles(count)} از فهرست خوانده‌ها پاک می‌شود.`,
    read: (share) => `${share}٪ خوانده شده`,
    finished: 'تا پایان خوانده شده',
  },
  device: {
    title: 'برای خواندن بی‌اینترنت',
    clear: 'برداشتن همهٔ نسخه‌ها',
    clearing: (count) => `${articles(count)} از این دستگاه برداشته می‌شود و پس از آن خواندن اینترنت می‌خواهد.`,
  },
  remove: 'برداشتن',
  removeNamed: (name) => `برداشتن ${quoted(name)}`,
  removed: (name) => `${quoted(name)} برداشته شد.`,
  removedAll: 'همه برداشته شد.',
  undo: 'بازگرداندن',
  undone: 'مانند پیش شد.',
  confirm: 'بله، برداشته شود',
  refuse: 'نه، بماند',
  more: 'نمایش بیشتر',
  highlight: 'نشان‌گذاری',
  note: 'یادداشت',
  highlighted: 'بند نشان‌گذاری شد.',
  noteNamed: (note) => `یادداشت: ${isolate(note)}`,
  sheet: {
    title: 'بندی که نشان گذاشته‌اید',
    close: 'بستن',
    note: 'یادداشت شما',
    remove: 'برداشتن نشان و یادداشت',
    copy: 'رونوشت',
    copied: 'بند و یادداشت رونوشت شد.',
    notCopied: 'مرورگر اجازهٔ رونوشت نداد.',
  },
  lost: {
    title: 'بندهایی که دیگر در متن نیستند',
    text: 'مقاله پس از نشان‌گذاری شما تصحیح شده است؛ این بندها همان‌گونه که بودند اینجا مانده‌اند.',
  },
  files: {
    title: 'نسخه‌ای برای خودتان',
    text: 'همهٔ این‌ها فقط در همین دستگاه است. آن را در فایلی بریزید تا در برنامه‌ای دیگر بخوانید یا به دستگاهی دیگر ببرید.',
    markdown: 'فایل Markdown',
    json: 'فایل JSON',
    import: 'وارد کردن از فایل JSON',
    written: 'فایل نوشته شد.',
    came: (count) => `${entries(count)} از فایل آمد.`,
    nothingNew: 'چیز تازه‌ای در این فایل نیست؛ همه را دارید.',
    unread: (count) => `${entries(count)} خوانده نشد.`,
    foreign: 'این فایل را ورّاق ننوشته است؛ چیزی وارد نشد.',
    newer: 'این فایل را نسخهٔ تازه‌تری از ورّاق نوشته است؛ چیزی وارد نشد.',
  },
}

import { quotedWith } from '../quoted.ts'
import type { PageWords } from '../page-words.ts'
import { counted } from './counted.ts'
import { persian } from './words.ts'

const quoted = quotedWith('«', '»')
const { headlines } = persian.count
const articles = counted('مقاله', 'هیچ مقاله‌ای')
const mentions = counted('بار', 'هیچ‌گاه')
const names = counted('نام', 'هیچ نامی')

export const persianPages: PageWords = {
  count: { articles, mentions, names },
  front: {
    title: 'خبرها',
    mostNamed: 'پرتکرارترین نام‌ها',
    undated: 'بی‌تاریخ',
    all: headlines,
    empty: {
      title: 'کتابخانه خالی است',
      text: 'هنوز مقاله‌ای وارد نشده است. صفحه‌ای ذخیره‌شده را وارد کنید و سایت را دوباره بسازید.',
    },
  },
  filterForm: {
    from: 'از روز',
    to: 'تا روز',
    publisher: 'منبع',
    anyPublisher: 'همهٔ منبع‌ها',
    language: 'زبان',
    anyLanguage: 'همهٔ زبان‌ها',
  },
  names: {
    title: 'نام‌ها',
    intro: (count) => `${names(count)} در مقاله‌های کتابخانه.`,
    empty: { title: 'هنوز نامی نیست', text: 'در مقاله‌های کتابخانه نام شناخته‌شده‌ای نیامده است.' },
  },
  entity: {
    elsewhere: 'این نام در زبان‌های دیگر',
    headlines: 'خبرهایی که از این نام یاد کرده‌اند',
    summary: (inArticles, times) => `${articles(inArticles)}، ${mentions(times)}`,
    wikidata: 'در ویکی‌داده',
  },
  feed: {
    follow: 'دنبال کردن در خبرخوان (Atom)',
    entity: (name) => `تازه‌ترین خبرها دربارهٔ ${quoted(name)}`,
  },
  search: {
    title: 'جست‌وجو',
    hint: 'در املا سخت نگیرید: همزه، اعراب و پیشوندهای چسبیده فرقی پدید نمی‌آورند. عبارت را در گیومه بگذارید تا واژه‌هایش پشت سر هم پیدا شوند.',
    names: 'نام‌ها',
    suggestions: 'پیشنهادها',
    inTexts: (query) => `جست‌وجوی ${quoted(query)} در متن مقاله‌ها`,
    exactLetters: 'حروف، همان‌گونه که نوشته شده',
    searching: 'در حال جست‌وجو…',
    found: (count, query) => `${articles(count)} برای ${quoted(query)}`,
    foundAtLeast: (count, query) =>
      `${articles(count)} برای ${quoted(query)} در میان نزدیک‌ترین مقاله‌ها؛ شاید در مقاله‌های دیگر هم باشد.`,
    partial: 'هیچ مقاله‌ای همهٔ واژه‌ها را ندارد؛ این‌ها از همه نزدیک‌ترند.',
    sort: { best: 'نخست نزدیک‌ترین', newest: 'نخست تازه‌ترین' },
    meant: (query) => `منظورتان ${quoted(query)} بود؟`,
    nothing: (query) => ({
      title: `برای ${quoted(query)} چیزی پیدا نشد`,
      text: 'با واژه‌های کمتر یا نامی کوتاه‌تر بیازمایید، یا همهٔ نام‌ها را ببینید.',
    }),
    nothingInFilter: 'بدون نام‌های گزیده جست‌وجو کنید تا بیشتر بیابید.',
    offline: {
      title: 'اینترنت وصل نیست',
      text: 'جست‌وجو در متن‌ها اینترنت می‌خواهد. وقتی اتصال برگشت دوباره تلاش کنید، یا از آنچه در دستگاه ذخیره شده بخوانید.',
    },
    noIndex: {
      title: 'جست‌وجو انجام نشد',
      text: 'نمایهٔ جست‌وجو پیدا نشد؛ شاید سایت همین حالا به‌روز شده باشد. دوباره تلاش کنید و اگر باز هم چنین بود، به ناشر سایت خبر دهید.',
    },
  },
  kept: {
    title: 'ذخیره‌شده‌ها',
    intro: 'مقاله‌هایی که در این دستگاه خوانده‌اید؛ بدون اینترنت هم باز می‌شوند.',
    empty: {
      title: 'هنوز چیزی ذخیره نشده',
      text: 'هر مقاله‌ای که بخوانید در این دستگاه ذخیره می‌شود و اینجا می‌آید.',
    },
  },
  withoutScripts: {
    title: 'این صفحه بدون JavaScript باز نمی‌شود',
    text: 'نمایش این مقاله به JavaScript نیاز دارد که در مرورگر شما خاموش است. آن را در تنظیمات مرورگر روشن کنید و صفحه را دوباره باز کنید.',
  },
  importing: {
    title: 'وارد کردن صفحه‌ها',
    paragraphs: [
      'ورّاق صفحه‌های ذخیره‌شده را به مقاله‌های پاکیزه برمی‌گرداند. این کار از خط فرمان و در پوشهٔ پروژه انجام می‌شود:',
      'فایل‌های HTML و متن، پوشه‌هایی از آن‌ها و مقاله‌های آماده با قالب JSON را می‌پذیرد؛ دوبار وارد کردن یک صفحه چیزی را تغییر نمی‌دهد. سپس سایت را دوباره بسازید تا مقاله‌ها دیده شوند.',
    ],
  },
}

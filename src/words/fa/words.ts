import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import { grouped } from '../plural.ts'
import type { Words } from '../words.ts'
import { counted } from './counted.ts'

const quoted = quotedWith('«', '»')
const list = (names: readonly string[]) => names.map(isolate).join('، ')
const quotedList = (names: readonly string[]) => names.map(quoted).join(' و ')

const headlines = counted('خبر', 'هیچ خبری')
const sharedNames = counted('نام مشترک', 'بدون نام مشترک')

export const persian: Words = {
  lang: 'fa',
  dir: 'rtl',
  product: 'ورّاق',
  tagline: 'خبر، آن‌گونه که باید خواند',
  skipToText: 'رفتن به متن',
  navigation: {
    label: 'بخش‌های سایت',
    front: 'خبرها',
    names: 'نام‌ها',
    search: 'جست‌وجو',
    kept: 'ذخیره‌ها',
  },
  settings: 'تنظیمات (Settings)',
  kinds: {
    person: { one: 'شخص', many: 'اشخاص' },
    organisation: { one: 'نهاد', many: 'نهادها' },
    place: { one: 'مکان', many: 'مکان‌ها' },
    event: { one: 'رویداد', many: 'رویدادها' },
    work: { one: 'اثر', many: 'آثار' },
  },
  count: { headlines },
  article: {
    updated: (date) => `به‌روزشده در ${date}`,
    source: (publisher) => `منبع: ${isolate(publisher)}`,
    sourcePage: 'صفحهٔ منبع',
    wholePicture: 'دیدن تصویر کامل',
    pictureElsewhere: 'عکس در سایت منبع',
    inThisArticle: 'در این مقاله',
    mentionsHint: 'نامی را برگزینید تا تنها خبرهایی بماند که از آن یاد کرده‌اند.',
    tableLabel: 'جدول',
  },
  tools: {
    label: 'ابزار خواندن',
    minutes: counted('دقیقه خواندن', 'کمتر از یک دقیقه خواندن'),
    save: 'نگه‌داشتن',
    saved: 'نگه‌داشته',
    listen: 'شنیدن',
    share: 'هم‌رسانی',
    focus: 'فقط متن',
    turn: 'برگرداندن جهت',
  },
  related: {
    title: 'خبرهای مرتبط',
    newest: 'تازه‌ترین خبرها',
    newestWhy: 'این خبرها با مقاله نام مشترکی ندارند؛ تازه‌ترین‌های کتابخانه‌اند.',
    fromSource: (publisher) => (publisher ? `تیترهایی از ${isolate(publisher)}` : 'تیترهایی از صفحهٔ منبع'),
    fromSourceWhy: 'همراه مقاله در صفحهٔ اصلی آن آمده‌اند و جزو کتابخانه نیستند.',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    more: 'بیشتر در این باره',
    sharedWords: (shown) => `در هر دو تیتر: ${list(shown)}`,
    none: { title: 'هنوز خبر دیگری نیست', text: 'تا اینجا کتابخانه همین یک مقاله را دارد.' },
  },
  filter: {
    label: 'گزیدهٔ شما',
    remove: (name) => `برداشتن ${quoted(name)} از گزیده`,
    clear: 'همهٔ خبرها',
    narrow: 'محدود کردن با تاریخ، منبع و زبان',
    from: (day) => `از ${isolate(day)}`,
    to: (day) => `تا ${isolate(day)}`,
    include: (name) => `افزودن ${quoted(name)} به گزیده`,
    exclude: (name) => `کنار گذاشتن خبرهای ${quoted(name)}`,
    excluded: (name) => `بدون ${isolate(name)}`,
    headlinesFor: (count, shown) =>
      `${headlines(count)}${shown.length > 0 ? ` برای ${quotedList(shown)}` : ''}`,
    cleared: 'گزیده پاک شد و همهٔ خبرها بازگشتند.',
    nothing: {
      title: 'خبر دیگری نیست',
      text: 'در کتابخانه خبر دیگری با این گزیده نمی‌خواند. نامی را بردارید تا فهرست بلندتر شود.',
    },
    nextMention: 'یادکرد بعدی',
    previousMention: 'یادکرد قبلی',
    mentionPosition: (position, total) => `${position} از ${total}`,
    toHeadlines: headlines,
  },
  moreHeadlines: 'خبرهای بیشتر',
  headlinesOf: (count, total) => `${headlines(count)} از ${grouped(total)}`,
  searchBox: {
    label: 'جست‌وجو در مقاله‌ها و نام‌ها',
    submit: 'بگرد',
  },
  states: {
    loading: 'مقاله باز می‌شود…',
    retry: 'تلاش دوباره',
    home: 'رفتن به خبرها',
    offline: {
      title: 'اینترنت وصل نیست',
      text: 'این مقاله هنوز در دستگاه شما ذخیره نشده است. وقتی اتصال برگشت، دوباره تلاش کنید.',
    },
    missingArticle: {
      title: 'چنین مقاله‌ای نیست',
      text: 'شاید جابه‌جا یا حذف شده باشد، یا حرفی از نشانی افتاده باشد.',
    },
    missingEntity: {
      title: 'چنین نامی نیست',
      text: 'هیچ مقاله‌ای در کتابخانه از آن یاد نکرده است. همهٔ نام‌ها را در بخش نام‌ها می‌یابید.',
    },
    missingPage: {
      title: 'اینجا صفحه‌ای نیست',
      text: 'این نشانی به جایی نمی‌رسد. از خبرها آغاز کنید یا جست‌وجو کنید.',
    },
    broken: {
      title: 'داده‌ها خوانده نشد',
      text: 'فایل ناقص یا خراب رسید. دوباره تلاش کنید و اگر باز هم چنین شد، به ناشر سایت خبر دهید.',
    },
    server: {
      title: 'سرور پاسخ نداد',
      text: 'اشکال از سرور است، نه از دستگاه شما. کمی بعد دوباره تلاش کنید.',
    },
    crashed: {
      title: 'این بخش نمایش داده نشد',
      text: 'در نمایش آن خطایی رخ داد؛ باقی صفحه سالم است. اگر به آن نیاز دارید، صفحه را از نو باز کنید.',
    },
    offlineBar: 'اینترنت وصل نیست؛ آنچه را در دستگاه ذخیره شده می‌خوانید.',
  },
  colophon:
    'ورّاق: ورّاقان کتاب رونویسی می‌کردند و می‌فروختند؛ این یکی خبرها را پاکیزه رونویسی می‌کند تا خوانده شوند.',
}

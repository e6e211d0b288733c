import type { AloudWords } from '../aloud-words.ts'
import { isolate } from '../isolate.ts'

export const persianAloud: AloudWords = {
  label: 'خواندن با صدا',
  play: 'بخوان',
  pause: 'درنگ',
  previous: { short: 'پیشین', whole: 'جملهٔ پیشین' },
  next: { short: 'بعدی', whole: 'جملهٔ بعدی' },
  rate: 'سرعت',
  times: (factor) => isolate(`${factor}×`),
  voice: (name) => `صدا: ${isolate(name)}`,
  close: 'بستن',
  toSentence: 'به جمله‌ای که خوانده می‌شود',
  seeking: 'در جست‌وجوی صدا…',
  reading: 'مقاله خوانده می‌شود.',
  paused: 'خواندن درنگ کرد.',
  ended: 'مقاله به پایان رسید.',
  passedOver: (languages) =>
    `آنچه این دستگاه برایش صدا ندارد خوانده نمی‌شود: ${languages.map(isolate).join('، ')}.`,
  noVoice: (language) => ({
    title: `این دستگاه برای این زبان صدا ندارد: ${isolate(language)}`,
    text: 'از تنظیمات دستگاه، در بخش گفتار یا تبدیل متن به گفتار، صدایی برای آن نصب کنید و دوباره تلاش کنید.',
  }),
  noSpeech: {
    title: 'این مرورگر متن را بلند نمی‌خواند',
    text: 'گفتاری که سایت به کار ببرد در آن نیست. مرورگر دیگری را بیازمایید یا این را به‌روز کنید.',
  },
  silent: {
    title: 'صدا پاسخ نداد',
    text: 'خواندن از صدای دستگاه خواسته شد و آغاز نشد. کمی بعد دوباره تلاش کنید.',
  },
  retry: 'دوباره تلاش کنید',
}

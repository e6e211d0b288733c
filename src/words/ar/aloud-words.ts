import type { AloudWords } from '../aloud-words.ts'
import { isolate } from '../isolate.ts'

export const arabicAloud: AloudWords = {
  label: 'القراءة المسموعة',
  play: 'اقرأ',
  pause: 'توقّف',
  previous: { short: 'السابقة', whole: 'الجملة السابقة' },
  next: { short: 'التالية', whole: 'الجملة التالية' },
  rate: 'السرعة',
  times: (factor) => isolate(`${factor}×`),
  voice: (name) => `الصوت: ${isolate(name)}`,
  close: 'أغلق',
  toSentence: 'إلى الجملة المقروءة',
  seeking: 'يُبحث عن صوت…',
  reading: 'يُقرأ المقال.',
  paused: 'توقفت القراءة.',
  ended: 'انتهى المقال.',
  passedOver: (languages) => `يُتخطّى ما لا صوت له على هذا الجهاز: ${languages.map(isolate).join('، ')}.`,
  noVoice: (language) => ({
    title: `لا صوت لهذه اللغة على جهازك: ${isolate(language)}`,
    text: 'أضف صوتًا لها من إعدادات النظام، في باب النطق أو «تحويل النص إلى كلام»، ثم أعد المحاولة.',
  }),
  noSpeech: {
    title: 'لا يقرأ هذا المتصفح النصوص',
    text: 'ليس فيه نطق يستعمله الموقع. جرّب متصفحًا آخر أو حدّث هذا.',
  },
  silent: { title: 'لم يُجب الصوت', text: 'طلبنا القراءة من صوت جهازك فلم يبدأ. أعد المحاولة بعد قليل.' },
  retry: 'أعد المحاولة',
}

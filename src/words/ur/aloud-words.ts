import type { AloudWords } from '../aloud-words.ts'
import { isolate } from '../isolate.ts'

export const urduAloud: AloudWords = {
  label: 'بلند آواز میں پڑھائی',
  play: 'پڑھیں',
  pause: 'روکیں',
  previous: { short: 'پچھلا', whole: 'پچھلا جملہ' },
  next: { short: 'اگلا', whole: 'اگلا جملہ' },
  rate: 'رفتار',
  times: (factor) => isolate(`${factor}×`),
  voice: (name) => `آواز: ${isolate(name)}`,
  close: 'بند کریں',
  toSentence: 'پڑھے جا رہے جملے پر',
  seeking: 'آواز تلاش کی جا رہی ہے…',
  reading: 'مضمون پڑھا جا رہا ہے۔',
  paused: 'پڑھائی رک گئی۔',
  ended: 'مضمون ختم ہوا۔',
  passedOver: (languages) =>
    `اس آلے پر جن زبانوں کی آواز نہیں، ان کے حصے چھوڑ دیے جائیں گے: ${languages.map(isolate).join('، ')}۔`,
  noVoice: (language) => ({
    title: `اس آلے پر اس زبان کی آواز نہیں: ${isolate(language)}`,
    text: 'سسٹم کی ترتیبات میں، اسپیچ یا ٹیکسٹ ٹو اسپیچ کے تحت، اس کی آواز شامل کریں اور دوبارہ کوشش کریں۔',
  }),
  noSpeech: {
    title: 'یہ براؤزر متن بلند آواز میں نہیں پڑھتا',
    text: 'اس میں ایسی آواز نہیں جسے سائٹ استعمال کر سکے۔ کوئی اور براؤزر آزمائیں یا اسے تازہ کریں۔',
  },
  silent: {
    title: 'آواز نے جواب نہیں دیا',
    text: 'آلے کی آواز سے پڑھنے کو کہا گیا مگر وہ شروع نہ ہوئی۔ کچھ دیر بعد دوبارہ کوشش کریں۔',
  },
  retry: 'دوبارہ کوشش کریں',
}

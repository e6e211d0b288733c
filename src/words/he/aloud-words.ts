import type { AloudWords } from '../aloud-words.ts'
import { isolate } from '../isolate.ts'

export const hebrewAloud: AloudWords = {
  label: 'הקראה',
  play: 'הקראה',
  pause: 'השהיה',
  previous: { short: 'הקודם', whole: 'המשפט הקודם' },
  next: { short: 'הבא', whole: 'המשפט הבא' },
  rate: 'מהירות',
  times: (factor) => isolate(`${factor}×`),
  voice: (name) => `קול: ${isolate(name)}`,
  close: 'סגירה',
  toSentence: 'אל המשפט המוקרא',
  seeking: 'מחפשים קול…',
  reading: 'הכתבה מוקראת.',
  paused: 'ההקראה הושהתה.',
  ended: 'הכתבה הסתיימה.',
  passedOver: (languages) => `קטעים שאין להם קול במכשיר לא יוקראו: ${languages.map(isolate).join(', ')}.`,
  noVoice: (language) => ({
    title: `אין במכשיר קול לשפה הזאת: ${isolate(language)}`,
    text: 'הוסיפו לה קול בהגדרות המערכת, תחת דיבור או המרת טקסט לדיבור, ונסו שוב.',
  }),
  noSpeech: {
    title: 'הדפדפן הזה אינו מקריא',
    text: 'אין בו דיבור שהאתר יכול להשתמש בו. נסו דפדפן אחר או עדכנו את זה.',
  },
  silent: { title: 'הקול לא ענה', text: 'ביקשנו מהקול שבמכשיר להקריא, והוא לא התחיל. נסו שוב בעוד רגע.' },
  retry: 'ניסיון נוסף',
}

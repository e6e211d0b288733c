import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import { grouped, pluralIn } from '../plural.ts'
import type { Words } from '../words.ts'
import { prefixed } from './prefixed.ts'

const plural = pluralIn('he')
const quoted = quotedWith('״', '״')
const list = (names: readonly string[]) => names.map(isolate).join(', ')
const quotedList = (names: readonly string[]) => names.map(quoted).join(' ו')

const headlines = plural({
  one: () => 'ידיעה אחת',
  two: () => 'שתי ידיעות',
  other: (n) => `${n} ידיעות`,
})
const sharedNames = plural({
  one: () => 'שם משותף אחד',
  two: () => 'שני שמות משותפים',
  other: (n) => `${n} שמות משותפים`,
})

export const hebrew: Words = {
  lang: 'he',
  dir: 'rtl',
  product: 'ورّاق',
  tagline: 'חדשות שנעים לקרוא',
  skipToText: 'דילוג אל הטקסט',
  navigation: { label: 'מדורי האתר', front: 'חדשות', names: 'שמות', search: 'חיפוש', kept: 'שמורות' },
  settings: 'הגדרות (Settings)',
  kinds: {
    person: { one: 'איש', many: 'אישים' },
    organisation: { one: 'ארגון', many: 'ארגונים' },
    place: { one: 'מקום', many: 'מקומות' },
    event: { one: 'אירוע', many: 'אירועים' },
    work: { one: 'יצירה', many: 'יצירות' },
  },
  count: { headlines },
  article: {
    updated: (date) => `עודכן ${prefixed('ב', date)}`,
    source: (publisher) => `מקור: ${isolate(publisher)}`,
    sourcePage: 'דף המקור',
    wholePicture: 'התמונה במלואה',
    pictureElsewhere: 'התמונה באתר המקור',
    inThisArticle: 'בכתבה הזאת',
    mentionsHint: 'בחרו שם, ויישארו רק הידיעות שמזכירות אותו.',
    tableLabel: 'טבלה',
  },
  tools: {
    label: 'כלי קריאה',
    minutes: plural({
      one: () => 'דקת קריאה',
      two: () => 'שתי דקות קריאה',
      other: (n) => (n === '0' ? 'פחות מדקת קריאה' : `${n} דקות קריאה`),
    }),
    save: 'שמירה',
    saved: 'נשמר',
    listen: 'האזנה',
    share: 'שיתוף',
    focus: 'הטקסט לבדו',
    turn: 'היפוך הכיוון',
  },
  related: {
    title: 'ידיעות קשורות',
    newest: 'הידיעות האחרונות',
    newestWhy: 'אין להן שם משותף עם הכתבה; אלה החדשות ביותר בספרייה.',
    fromSource: (publisher) => (publisher ? `כותרות מאתר ${isolate(publisher)}` : 'כותרות מדף המקור'),
    fromSourceWhy: 'הופיעו לצד הכתבה בדף המקורי, ואינן חלק מהספרייה.',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    more: 'עוד בנושא',
    sharedWords: (shown) => `בשתי הכותרות: ${list(shown)}`,
    none: { title: 'עדיין אין ידיעות נוספות', text: 'זו הכתבה היחידה בספרייה עד כה.' },
  },
  filter: {
    label: 'הבחירה שלכם',
    remove: (name) => `הסרת ${quoted(name)} מהבחירה`,
    clear: 'כל הידיעות',
    narrow: 'צמצום לפי תאריך, מקור ושפה',
    from: (day) => `מיום ${isolate(day)}`,
    to: (day) => `עד ${isolate(day)}`,
    include: (name) => `הוספת ${quoted(name)} לבחירה`,
    exclude: (name) => `בלי ידיעות שמזכירות את ${quoted(name)}`,
    excluded: (name) => `ללא ${isolate(name)}`,
    headlinesFor: (count, shown) =>
      `${headlines(count)}${shown.length > 0 ? ` עבור ${quotedList(shown)}` : ''}`,
    cleared: 'הבחירה נוקתה וכל הידיעות חזרו.',
    nothing: {
      title: 'אין ידיעות נוספות',
      text: 'אין בספרייה ידיעה נוספת שמתאימה לבחירה. הסירו שם כדי להרחיב אותה.',
    },
    nextMention: 'האזכור הבא',
    previousMention: 'האזכור הקודם',
    mentionPosition: (position, total) => `${position} מתוך ${total}`,
    toHeadlines: headlines,
  },
  moreHeadlines: 'ידיעות נוספות',
  headlinesOf: (count, total) => `${headlines(count)} מתוך ${grouped(total)}`,
  searchBox: {
    label: 'חיפוש בכתבות ובשמות',
    submit: 'חפשו',
  },
  states: {
    loading: 'הכתבה נפתחת…',
    retry: 'ניסיון נוסף',
    home: 'אל החדשות',
    offline: {
      title: 'אין חיבור לרשת',
      text: 'הכתבה עדיין לא נשמרה במכשיר. נסו שוב כשהחיבור יחזור.',
    },
    missingArticle: {
      title: 'אין כתבה כזאת',
      text: 'ייתכן שהכתבה הועברה או הוסרה, או שחסרה אות בקישור.',
    },
    missingEntity: {
      title: 'אין שם כזה',
      text: 'אף כתבה בספרייה אינה מזכירה אותו. כל השמות מרוכזים במדור השמות.',
    },
    missingPage: {
      title: 'אין כאן דף',
      text: 'הקישור אינו מוביל לשום מקום. התחילו מהחדשות, או חפשו.',
    },
    broken: {
      title: 'לא ניתן לקרוא את הנתונים',
      text: 'הקובץ הגיע חסר או פגום. נסו שוב, ואם הדבר חוזר, הודיעו למפעילי האתר.',
    },
    server: {
      title: 'השרת לא הגיב',
      text: 'התקלה בשרת ולא במכשיר שלכם. נסו שוב בעוד זמן מה.',
    },
    crashed: {
      title: 'לא ניתן להציג את החלק הזה',
      text: 'אירעה תקלה בהצגתו; שאר הדף תקין. אם הוא נחוץ לכם, טענו את הדף מחדש.',
    },
    offlineBar: 'אין חיבור לרשת; אתם קוראים מה שנשמר במכשיר.',
  },
  colophon: `${isolate('ورّاق')}: הווראקים העתיקו ספרים ומכרו אותם; כאן מועתקות החדשות, נקיות ונוחות לקריאה.`,
}

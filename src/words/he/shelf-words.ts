import { isolate } from '../isolate.ts'
import { pluralIn } from '../plural.ts'
import { quotedWith } from '../quoted.ts'
import type { ShelfWords } from '../shelf-words.ts'
import { prefixed } from './prefixed.ts'

const plural = pluralIn('he')
const quoted = quotedWith('״', '״')
const articles = plural({
  one: () => 'כתבה אחת',
  two: () => 'שתי כתבות',
  other: (n) => `${n} כתבות`,
})

export const hebrewShelf: ShelfWords = {
  saved: {
    title: 'מה ששמרתם',
    empty: 'עדיין לא שמרתם כתבה. לחצו על ״שמירה״ שמעל כתבה והיא תופיע כאן.',
    clear: 'הסרת כל מה ששמרתם',
    clearing: (count) => `פעולה זו תסיר ${articles(count)} ממה ששמרתם.`,
    when: (date) => `נשמר ${prefixed('ב', date)}`,
    notHere: 'אין עותק במכשיר הזה; הפתיחה דורשת חיבור לרשת.',
  },
  passages: {
    title: 'קטעים והערות',
    empty: 'בחרו משפט בכתבה, ואז ״הדגשה״ או ״הערה״ בתחתית החלון.',
    clear: 'הסרת כל הקטעים',
    clearing: plural({
      one: () => 'קטע אחד וההערה שכתבתם עליו יוסרו.',
      two: () => 'שני קטעים וההערות שכתבתם עליהם יוסרו.',
      other: (n) => `${n} קטעים וההערות שכתבתם עליהם יוסרו.`,
    }),
    lost: 'כבר אינו בכתבה מאז שתוקנה.',
  },
  history: {
    title: 'היסטוריית הקריאה',
    empty: 'כאן נרשם מה שקראתם, מהאחרון לראשון. הרשימה אינה יוצאת מהמכשיר הזה.',
    clear: 'מחיקת ההיסטוריה',
    clearing: (count) => `פעולה זו תמחק ${articles(count)} מההיסטוריה.`,
    read: (share) => `נקראו ${share}%`,
    finished: 'נקראה עד סופה',
  },
  device: {
    title: 'לקריאה בלי חיבור',
    clear: 'הסרת כל העותקים',
    clearing: (count) => `פעולה זו תסיר ${articles(count)} מהמכשיר הזה; אחריה הקריאה תדרוש חיבור לרשת.`,
  },
  remove: 'הסרה',
  removeNamed: (name) => `הסרת ${quoted(name)}`,
  removed: (name) => `הוסר: ${quoted(name)}.`,
  removedAll: 'הכול הוסר.',
  undo: 'ביטול ההסרה',
  undone: 'הכול חזר לקדמותו.',
  confirm: 'כן, להסיר',
  refuse: 'לא, להשאיר',
  more: 'הצגת עוד',
  highlight: 'הדגשה',
  note: 'הערה',
  highlighted: 'הקטע הודגש.',
  noteNamed: (note) => `הערה: ${isolate(note)}`,
  sheet: {
    title: 'קטע שהדגשתם',
    close: 'סגירה',
    note: 'ההערה שלכם',
    remove: 'הסרת ההדגשה וההערה',
    copy: 'העתקה',
    copied: 'הקטע וההערה הועתקו.',
    notCopied: 'הדפדפן לא התיר להעתיק.',
  },
  lost: {
    title: 'קטעים שכבר אינם בכתבה',
    text: 'הכתבה תוקנה אחרי שהדגשתם אותם; כאן הם נשמרים כפי שהיו.',
  },
  files: {
    title: 'עותק לקחת אתכם',
    text: 'כל זה נמצא רק במכשיר הזה. שמרו אותו בקובץ כדי לקרוא בתוכנה אחרת או להעביר למכשיר אחר.',
    markdown: 'קובץ Markdown',
    json: 'קובץ JSON',
    import: 'ייבוא מקובץ JSON',
    written: 'הקובץ נכתב.',
    came: plural({
      one: () => 'פריט אחד הגיע מהקובץ.',
      two: () => 'שני פריטים הגיעו מהקובץ.',
      other: (n) => `${n} פריטים הגיעו מהקובץ.`,
    }),
    nothingNew: 'אין בקובץ הזה דבר חדש; הכול כבר אצלכם.',
    unread: plural({
      one: () => 'פריט אחד לא נקרא.',
      two: () => 'שני פריטים לא נקראו.',
      other: (n) => `${n} פריטים לא נקראו.`,
    }),
    foreign: `הקובץ הזה לא נכתב בידי ${isolate('ورّاق')}; דבר לא יובא ממנו.`,
    newer: `הקובץ הזה נכתב בגרסה חדשה יותר של ${isolate('ورّاق')}; דבר לא יובא ממנו.`,
  },
}

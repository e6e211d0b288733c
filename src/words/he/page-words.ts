import { hebrew } from './words.ts'
import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import type { PageWords } from '../page-words.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('he')
const quoted = quotedWith('״', '״')
const { headlines } = hebrew.count
const articles = plural({
  one: () => 'כתבה אחת',
  two: () => 'שתי כתבות',
  other: (n) => `${n} כתבות`,
})
const mentions = plural({
  one: () => 'אזכור אחד',
  two: () => 'שני אזכורים',
  other: (n) => `${n} אזכורים`,
})
const names = plural({ one: () => 'שם אחד', two: () => 'שני שמות', other: (n) => `${n} שמות` })

export const hebrewPages: PageWords = {
  count: { articles, mentions, names },
  front: {
    title: 'חדשות',
    mostNamed: 'בולטים בחדשות',
    undated: 'ללא תאריך',
    all: headlines,
    empty: {
      title: 'הספרייה ריקה',
      text: 'עדיין לא יובאה אף כתבה. ייבאו דף שמור ובנו את האתר מחדש.',
    },
  },
  filterForm: {
    from: 'מיום',
    to: 'עד יום',
    publisher: 'מקור',
    anyPublisher: 'כל המקורות',
    language: 'שפה',
    anyLanguage: 'כל השפות',
  },
  names: {
    title: 'שמות',
    intro: (count) => `${names(count)} בכתבות שבספרייה.`,
    empty: { title: 'עדיין אין שמות', text: 'הכתבות שבספרייה אינן מזכירות שמות מוכרים.' },
  },
  entity: {
    elsewhere: 'השם בשפות אחרות',
    headlines: 'ידיעות שמזכירות את השם',
    summary: (inArticles, times) => `${articles(inArticles)}, ${mentions(times)}`,
    wikidata: 'בוויקינתונים',
  },
  feed: {
    follow: 'מעקב בקורא עדכונים (Atom)',
    entity: (name) => `הידיעות האחרונות שמזכירות את ${quoted(name)}`,
  },
  search: {
    title: 'חיפוש',
    hint: 'הכתיב גמיש: ניקוד, המזה ואותיות שימוש צמודות אינם משנים. הקיפו צירוף במירכאות כדי למצוא את מילותיו ברצף.',
    names: 'שמות',
    suggestions: 'הצעות',
    inTexts: (query) => `חיפוש ${quoted(query)} בכתבות`,
    exactLetters: 'בדיוק כפי שנכתב',
    searching: 'מחפשים…',
    found: (count, query) => `${articles(count)} עבור ${quoted(query)}`,
    foundAtLeast: (count, query) =>
      `${articles(count)} עבור ${quoted(query)} בין הקרובות ביותר; ייתכן שיש נוספות.`,
    partial: 'אין כתבה שבה כל המילים; אלה הקרובות ביותר.',
    sort: { best: 'הקרובות תחילה', newest: 'החדשות תחילה' },
    meant: (query) => `התכוונתם אל ${quoted(query)}?`,
    nothing: (query) => ({
      title: `לא נמצא דבר עבור ${quoted(query)}`,
      text: 'נסו פחות מילים או שם קצר יותר, או עיינו בכל השמות.',
    }),
    nothingInFilter: 'חפשו בלי השמות שבחרתם כדי למצוא יותר.',
    offline: {
      title: 'אין חיבור לרשת',
      text: 'החיפוש בכתבות דורש חיבור לרשת. נסו שוב כשיחזור, או קראו מה שנשמר במכשיר.',
    },
    noIndex: {
      title: 'החיפוש לא הצליח',
      text: 'מפתח החיפוש לא נמצא; אולי האתר עודכן ממש עכשיו. נסו שוב, ואם הדבר חוזר, הודיעו למפעילי האתר.',
    },
  },
  kept: {
    title: 'כתבות שמורות',
    intro: 'כתבות שקראתם במכשיר הזה; הן נפתחות גם בלי חיבור.',
    empty: {
      title: 'עדיין אין כתבות שמורות',
      text: 'כל כתבה שתקראו תישמר במכשיר הזה ותופיע כאן.',
    },
  },
  withoutScripts: {
    title: 'הדף הזה דורש JavaScript',
    text: 'הצגת הכתבה דורשת JavaScript, והיא כבויה בדפדפן שלכם. הפעילו אותה בהגדרות הדפדפן וטענו את הדף מחדש.',
  },
  importing: {
    title: 'ייבוא דפים',
    paragraphs: [
      `${isolate('ورّاق')} הופך דפים שמורים לכתבות נקיות. מייבאים משורת הפקודה, בתיקיית הפרויקט:`,
      'אפשר לייבא קובצי HTML וטקסט, תיקיות שלהם וכתבות מוכנות בקובצי JSON; ייבוא חוזר של אותו דף אינו משנה דבר. בנו את האתר מחדש כדי לראות את הכתבות.',
    ],
  },
}

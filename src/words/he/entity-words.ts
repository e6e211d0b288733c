import type { EntityWords } from '../entity-words.ts'
import { isolate } from '../isolate.ts'
import { grouped, pluralIn } from '../plural.ts'
import { hebrewPages } from './page-words.ts'
import { prefixed } from './prefixed.ts'
import { hebrew } from './words.ts'

const plural = pluralIn('he')
const { headlines } = hebrew.count
const { names } = hebrewPages.count

export const hebrewEntities: EntityWords = {
  languages: {
    ar: 'ערבית',
    en: 'אנגלית',
    fa: 'פרסית',
    he: 'עברית',
    ur: 'אורדו',
    fr: 'צרפתית',
    es: 'ספרדית',
    de: 'גרמנית',
    ru: 'רוסית',
    tr: 'טורקית',
    ku: 'כורדית',
  },
  spellings: 'צורות כתיב נוספות',
  timeline: {
    title: 'לאורך הזמן',
    hint: 'בחרו עמודה, ויישארו רק הידיעות שלה.',
    busiest: (period, articles) => `השיא היה ${prefixed('ב', period)}: ${headlines(articles)}.`,
    period: (period, articles) => `${isolate(period)}: ${headlines(articles)}`,
    within: (period) => prefixed('ב', period),
    wholeTime: 'כל התקופה',
  },
  companions: { title: 'לצד…', hint: 'בחרו שם, ויישארו הידיעות שמזכירות את שניהם.' },
  sentences: {
    more: plural({
      one: () => 'ועוד משפט אחד',
      two: () => 'ועוד שני משפטים',
      other: (n) => `ועוד ${n} משפטים`,
    }),
    failed: 'לא ניתן היה להביא את המשפטים.',
  },
  export: {
    label: 'שמירת הרשימה בקובץ',
    as: (format) => `קובץ ${isolate(format)}`,
    progress: (done, total) => `נאספו ${grouped(done)} מתוך ${headlines(total)}…`,
    cancel: 'עצירה',
    done: (count) => `הרשימה נשמרה: ${headlines(count)}.`,
    failed: { title: 'הרשימה לא נשמרה', text: 'ההורדה נקטעה באמצע, ולא נכתב קובץ חלקי.' },
  },
  names: {
    search: 'חיפוש שם בכל שפה ובכל כתיב',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} לפי סדר האלף־בית`,
    mostNamed: 'הנזכרים ביותר',
    alphabetical: 'לפי האלף־בית',
    allKinds: 'כל הסוגים',
    letters: 'אותיות',
    noLetter: 'אחרים',
    underLetter: (letter, count) => `${letter ? `האות ${isolate(letter)}` : 'ללא אות'}: ${names(count)}`,
    more: 'שמות נוספים',
    found: names,
    best: (count) => `הקרובים ביותר: ${names(count)}. הוסיפו אות כדי לקצר את הרשימה.`,
    nothing: { title: 'אין שם כזה', text: 'נסו פחות אותיות, או עיינו בשמות לפי האלף־בית.' },
    headlines: 'חדשות',
    headlinesHint: 'בחרו שם כדי לקרוא כאן את הידיעות עליו.',
  },
  card: {
    newest: 'הידיעות האחרונות',
    only: 'אין ידיעה נוספת שמזכירה את השם.',
    toPage: 'לדף השם',
    failed: 'לא ניתן היה להביא את הידיעות.',
  },
}

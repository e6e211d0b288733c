import type { ReaderWords } from '../reader-words.ts'

export const hebrewReader: ReaderWords = {
  resume: 'להמשיך מהמקום שבו עצרתם',
  neighbours: {
    label: 'לפני ואחרי באותה רשימה',
    newer: 'החדשה יותר',
    older: 'הישנה יותר',
    oldest: 'זו הידיעה הישנה ביותר ברשימה.',
    newest: 'זו הידיעה החדשה ביותר ברשימה.',
    unreachable: 'אין גישה לרשימה. כדאי לבדוק את החיבור ולנסות שוב.',
  },
  whole: 'חזרה לעמוד המלא',
  shortcuts: {
    title: 'קיצורי מקלדת',
    close: 'סגירה',
    news: 'בין הידיעות',
    names: 'בין השמות',
    page: 'בעמוד',
    older: 'הידיעה הישנה יותר',
    newer: 'הידיעה החדשה יותר',
    beside: 'השם הבא או הקודם, כשהמיקוד על שם',
    choose: 'בחירה בשם הזה',
    letGo: 'ביטול הבחירה, או חזרה לעמוד המלא',
    list: 'הרשימה הזאת',
    state: { label: 'קיצורים', on: 'פועלים', off: 'כבויים' },
  },
}

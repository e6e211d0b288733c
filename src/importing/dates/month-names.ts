import { fold } from '../../text/fold.ts'

/** The calendars news pages date themselves by. */
export type Calendar = 'gregorian' | 'jalali' | 'hijri'

/** A month by its number in its calendar. Units: 1-12. */
export type Month = { readonly calendar: Calendar; readonly month: number }

/** One line a month; all spellings of all regions that name it. */
const gregorian = [
  'كانون الثاني|يناير|جانفي|ينایر|ژانویه|جنوری|ינואר|january|jan',
  'شباط|فبراير|فيفري|فوریه|فروری|פברואר|february|feb',
  'آذار|مارس|مارچ|מרץ|מרס|march|mar',
  'نيسان|أبريل|أفريل|آوریل|اپریل|אפריל|april|apr',
  'أيار|مايو|ماي|مه|مئی|מאי|may',
  'حزيران|يونيو|يونيه|جوان|ژوئن|جون|יוני|june|jun',
  'تموز|يوليو|يوليه|يوليوز|جويلية|ژوئیه|جولای|جولائی|יולי|july|jul',
  'آب|أغسطس|أوت|غشت|اوت|آگوست|اگست|אוגוסט|august|aug',
  'أيلول|سبتمبر|شتنبر|سپتامبر|ستمبر|ספטמבר|september|sept|sep',
  'تشرين الأول|أكتوبر|اکتبر|اکتوبر|אוקטובר|october|oct',
  'تشرين الثاني|نوفمبر|نونبر|نوامبر|نومبر|נובמבר|november|nov',
  'كانون الأول|ديسمبر|دجنبر|دسامبر|دسمبر|דצמבר|december|dec',
]

const jalali = [
  'فروردین|حمل',
  'اردیبهشت|ثور',
  'خرداد|جوزا',
  'تیر|سرطان',
  'مرداد|اسد',
  'شهریور|سنبله',
  'مهر|میزان',
  'آبان|عقرب',
  'آذر|قوس',
  'دی|جدی',
  'بهمن|دلو',
  'اسفند|حوت',
]

const hijri = [
  'محرم|محرم الحرام',
  'صفر|صفر المظفر',
  'ربيع الأول|ربيع‌الاول',
  'ربيع الآخر|ربيع الثاني|ربيع‌الثاني',
  'جمادى الأولى|جمادى الأول|جمادی‌الاول',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادی‌الثانی',
  'رجب|رجب المرجب',
  'شعبان|شعبان المعظم',
  'رمضان|رمضان المبارك',
  'شوال|شوال المكرم',
  'ذو القعدة|ذي القعدة|ذیقعده|ذوالقعدہ|ذیقعد',
  'ذو الحجة|ذي الحجة|ذیحجه|ذوالحجہ|ذی الحج',
]

const months: ReadonlyMap<string, Month> = new Map(
  (
    [
      ['hijri', hijri],
      ['jalali', jalali],
      ['gregorian', gregorian],
    ] as const
  ).flatMap(([calendar, lines]) =>
    lines.flatMap((line, index) =>
      line.split('|').map((name) => [fold(name), { calendar, month: index + 1 }] as const),
    ),
  ),
)

/** The month one or two folded words name. Hebrew months may carry ב, ל or ה. */
export function findMonth(folded: string): Month | undefined {
  return months.get(folded) ?? (/^[בלה]/.test(folded) ? months.get(folded.slice(1)) : undefined)
}

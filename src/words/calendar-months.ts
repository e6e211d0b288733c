import type { Calendar } from './manner.ts'

/** What the months of a calendar are called in a language, and how its years are told from those of others. */
export type CalendarWords = {
  readonly months: readonly string[]
  readonly year: (written: string) => string
}

type Foreign = Exclude<Calendar, 'gregorian'>

const plain = (written: string) => written

/**
 * The months by calendar and language. A Persian name that ends in a vowel carries its ezafe, as before a year.
 *
 * Why not those of Intl: some are wrong there («شهرفار», «خداداد»), and browsers differ in them. Of the Hebrew calendar
 * there are fourteen: Adar I and Adar II of leap years stand around the Adar of the others.
 */
const words: Readonly<Record<Foreign, Readonly<Record<string, CalendarWords>>>> = {
  islamic: {
    ar: named(
      'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
      (year) => `${year} هـ`,
    ),
    fa: named(
      'محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعدهٔ|ذیحجهٔ',
      (year) => `${year} قمری`,
    ),
    he: named(
      'מוחרם|צפר|רביע אל־אוול|רביע א־ת׳אני|ג׳ומאדא אל־אולא|ג׳ומאדא א־ת׳אניה|רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה',
      (year) => `${year} להיג׳רה`,
    ),
    ur: named(
      'محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدہ|ذوالحجہ',
      (year) => `${year}ھ`,
    ),
    en: named(
      'Muharram|Safar|Rabi al-Awwal|Rabi al-Thani|Jumada al-Ula|Jumada al-Akhira|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qada|Dhu al-Hijja',
      (year) => `${year} AH`,
    ),
  },
  persian: {
    ar: named('فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند', (year) => `${year} هـ.ش`),
    fa: named('فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند', plain),
    he: named('פרוורדין|ארדיבהשת|ח׳רדאד|תיר|מרדאד|שהריוור|מהר|אבאן|אד׳ר|די|בהמן|אספנד', plain),
    ur: named('فروردین|اردیبہشت|خرداد|تیر|مرداد|شہریور|مہر|آبان|آذر|دے|بہمن|اسفند', (year) => `${year} شمسی`),
    en: named(
      'Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand',
      (year) => `${year} SH`,
    ),
  },
  hebrew: {
    ar: named(
      'تشري|حشوان|كسلو|طيبت|شباط|آذار الأول|آذار|آذار الثاني|نيسان|أيار|سيوان|تموز|آب|أيلول',
      (year) => `${year} عبرية`,
    ),
    fa: named(
      'تشری|حشوان|کسلو|طوت|شباط|آدار اول|آدار|آدار دوم|نیسان|ایار|سیوان|تموز|آو|ایلول',
      (year) => `${year} عبری`,
    ),
    he: named('תשרי|חשוון|כסלו|טבת|שבט|אדר א׳|אדר|אדר ב׳|ניסן|אייר|סיוון|תמוז|אב|אלול', plain),
    ur: named(
      'تشری|حشوان|کسلو|طبت|شباط|ادار اول|ادار|ادار دوم|نسان|ایار|سیوان|تموز|آب|ایلول',
      (year) => `${year} عبری`,
    ),
    en: named(
      'Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar I|Adar|Adar II|Nisan|Iyar|Sivan|Tammuz|Av|Elul',
      plain,
    ),
  },
}

/** The words of a calendar in a language; undefined where there are none. */
export function findCalendarWords(calendar: Foreign, lang: string): CalendarWords | undefined {
  return words[calendar][lang]
}

function named(months: string, year: CalendarWords['year']): CalendarWords {
  return { months: months.split('|'), year }
}

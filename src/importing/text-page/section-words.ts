import { labelOf } from '../steps/words/labels.ts'

/** Headings over the words a page is filed under. */
const tagHeadings = listOf(
  'الكلمات الدالة|كلمات دالة|كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|وسوم|الوسوم|tags|keywords|topics|برچسب‌ها|برچسب ها|کلیدواژه‌ها|תגיות|ٹیگز',
)

/** The first answer a poll offers. */
const yes = listOf('نعم|yes|כן|بله|آری|ہاں|جی ہاں')

const advertLabels = listOf(
  'إعلان|إشهار|محتوى إعلاني|advertisement|advert|sponsored|آگهی|تبلیغات|פרסומת|תוכן שיווקי|اشتہار',
)

/** Units: UTF-16 code units. */
const longestLabel = 60

const calls =
  /اتصل|احجز|اطلب|سارع|لا تفوت|خصم|تخفيض|عروض|مجانا|call now|book now|order now|buy now|shop now|sale|% off|free delivery|تماس بگیرید|همین حالا|تخفیف|خرید|התקשרו|הזמינו|מבצע|הנחה|ابھی|رعایت|سیل شروع/i

/** Whether a line is the heading over a page's tags and nothing else. */
export function isTagsHeading(text: string): boolean {
  return isShort(text) && tagHeadings.has(labelOf(text))
}

/** Whether a line is a poll's first answer. */
export function isYes(text: string): boolean {
  return isShort(text) && yes.has(labelOf(text.replace(/[\p{Nd}٪%].*$/u, '')))
}

/** Whether a line says that an advertisement follows. */
export function isAdvertLabel(text: string): boolean {
  return isShort(text) && advertLabels.has(labelOf(text))
}

/** Whether a line calls on its readers to buy: "… - call now". */
export function callsToBuy(text: string): boolean {
  return text.length <= 120 && calls.test(text)
}

function isShort(text: string): boolean {
  return text.length <= longestLabel
}

function listOf(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split('|').map((phrase) => labelOf(phrase)))
}

/** Numbers and spans of time as relative times count them, in each language. */
const shapes = [
  /^(?:قبل|منذ)\s(?:\p{Nd}+\s)?(?:حوالي\s)?(?:ثاني|دقيق|دقائق|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سن|عام)\p{L}*(?:\s\p{L}+)?$/u,
  /^(?:about\s)?(?:\d+|an?|one|two|three)\s(?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s?\sago$/i,
  /^\p{Nd}+\s(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\s(?:پیش|قبل)$/u,
  /^לפני\s(?:\d+\s)?(?:שני|דק|שע|יום|יומ|ימ|שבוע|חוד|שנ)\p{L}*$/u,
  /^\p{Nd}+\s(?:سیکنڈ|منٹ|گھنٹ|دن|ہفت|ماہ|مہین|سال)\p{L}*\s(?:پہلے|قبل)$/u,
]

/** Whether a line says how long ago and nothing else: «قبل 3 ساعات», "2 hours ago". */
export function isRelativeTime(text: string): boolean {
  return text.length <= 40 && shapes.some((shape) => shape.test(text.trim()))
}

import { isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'

/** Second halves of given names in Arabic script, joined to the first or apart: «حشمت‌الله», «عز الدين». Folded. */
const secondHalves = new Set([
  'الله',
  'الدين',
  'الرحمن',
  'الرحمان',
  'الاسلام',
  'الحق',
  'الزمان',
  'الحسن',
  'الزهراء',
])

/** First halves of given names whose second half stands apart. Folded. */
const firstHalves = new Set(
  `سيف عز نور علاء بهاء صلاح حسام عماد شمس جمال كمال بدر محيي محي شهاب تقي فخر ناصر نجم قطب ضياء سعد خير زين تاج ركن
  سراج شرف جلال معز برهان نصر رضي صدر نظام قمر مجد جاد فضل عطا اسد حبيب خلف شكر لطف رزق عوض فتح هبه حمد ضيف جار امر
  رحمه رحمت نعمه نعمت دخيل منه احسان ثناء عنايت هدايت ذبيح سميع كليم نصير ظهير معين غياث وحيد حفيظ عزيز نجيب مجيب عبيد
  شفيق فريد مصباح وجيه صفي ولي روح اسلام امان عطاء ذكاء ضيا ثنا علا بها`.split(/\s+/),
)

/** Words in the shape of a joined given name that are none. Folded. */
const noNames = new Set([
  'حزبالله',
  'ايتالله',
  'انشاالله',
  'انشاءالله',
  'بسمالله',
  'سبحانالله',
  'الحمدلله',
  'رسولالله',
])

/** A joined given name: «حشمت‌الله», «نظام‌الدین», «عبدالرشید», «مجیب‌الرحمان». */
const joined = /^(?:عبدال...+|(?!ال)...+(?:الله|الدين|الرحمن|الرحمان|الحق))$/

/** Whether a word is a given name and nothing else: a listed one, or one made of two halves. */
export function isCertainGiven(word: WordAt | undefined): boolean {
  if (!word) return false
  if (isWritten(word, 'certainGiven')) return true
  const text = tokenAt(word)?.text ?? ''
  if (text.length > 6 && joined.test(text) && !noNames.has(text)) return vocabularyAt(word).lang !== 'he'
  return firstHalves.has(text) && isSecondHalf(neighbour(word, 1))
}

export function isSecondHalf(word: WordAt | undefined): boolean {
  return word !== undefined && secondHalves.has(tokenAt(word)?.text ?? '')
}

/** Whether a word is a given name at all, if only after a title. */
export function isAnyGiven(word: WordAt | undefined): boolean {
  return isCertainGiven(word) || isWritten(word, 'ambiguousGiven')
}

import { fold } from '../../text/fold.ts'
import { wordSpans } from '../../text/words.ts'

/** Words of buttons that send, print, keep and enlarge a page. */
const controlWords = new Set(
  'facebook twitter whatsapp telegram viber pinterest linkedin instagram messenger google email e mail print share tweet pin save copy link send text size font a x to friend bookmark طباعة اطبع لصديق لصديقك إرسال أرسل لصديق نشر غرّد غرد حفظ مشاركة شارك فيسبوك تويتر واتساب تلغرام البريد بريد الإلكتروني الإلكترونى نسخ الرابط قلم اندازه اندازهٔ نسخه چاپی چاپ ارسال دوستان دوست اندازه متن الف אלף שלח לחבר הדפס הדפסה הגדל הקטן טקסט הוסף למועדפים שתף פייסבוק טוויטר וואטסאפ شیئر پرنٹ کریں فونٹ سائز ای میل فیس بک ٹوئٹر واٹس ایپ به أ ا aa f تويت واتس إعجاب تعليق facebooktwitter facebooktwittergoogle'
    .split(' ')
    .map((word) => fold(word)),
)

/** A line without the names of buttons in it, where it holds two or more: «19 جون 2017 Facebook Twitter پرنٹ کریں». */
export function withoutControls(text: string): string | undefined {
  if (text.length > 140) return undefined
  const words = text.split(/\s+/)
  const isControl = (word: string) =>
    /\p{L}/u.test(word) && wordsOf(word).every((part) => controlWords.has(part))
  const rest = words.filter((word) => !isControl(word))
  return words.length - rest.length >= 2 && rest.length > 0 ? rest.join(' ') : undefined
}

function wordsOf(text: string): readonly string[] {
  return wordSpans(text.slice(0, 300))
    .map(({ start, end }) => fold(text.slice(start, end)))
    .filter((word) => /\p{L}/u.test(word))
}

const clicks = 'اضغط هنا|انقر هنا|click here|اینجا کلیک کنید|לחצו כאן|לחץ כאן|یہاں کلک کریں'
  .split('|')
  .map((click) => fold(click))

/** Longer lines say something. Units: words. */
const mostWords = 16

/** Whether a line holds nothing but the names of buttons, counters beside them and letter-size signs: «أ+ أ- طباعة». */
export function isControlBar(text: string): boolean {
  if (/^\s*[\p{L}]{1,3}\s?[+−-]\s?(?:[\p{L}]{1,3}\s?[+−-]?)?\s*$|^\s*[+−-]\s?\p{L}\s*$/u.test(text))
    return true
  const words = wordsOf(text)
  if (words.length < 2 || words.length > mostWords) return false
  return words.every((word) => controlWords.has(word))
}

/** Whether a short line sends its reader elsewhere: «… اضغط هنا», "… click here". */
export function isCallToClick(text: string): boolean {
  const label = fold(text).replace(/[^\p{L}\p{N}]+$/u, '')
  return text.length <= 100 && clicks.some((click) => label === click || label.endsWith(` ${click}`))
}

/** Whether a line says a number and what it counts: «القراءات: 5,322», «العدد 812», «الفجر 4:42 الظهر 11:56 العصر 3:19». */
export function isCounter(text: string): boolean {
  const parts = text.trim().split(/\s+/)
  const numbers = parts.filter((part) => /^[\p{Nd}.,:٬٫%°+-]+$/u.test(part)).length
  if (numbers >= 3 && numbers * 2 >= parts.length) return true
  if (/^(?:العدد|شماره|شمارہ|issue|vol\.?|גיליון)\s?[:#.]?\s?(?:no\.?\s?)?\p{Nd}[^.!?؟]{0,25}$/iu.test(text))
    return true
  return /^\s*[\p{L}\p{M}\s\u200c]{2,30}\s?[:：]\s?[\p{Nd}][\p{Nd}\s.,٬،]{0,12}$/u.test(text)
}

/** Whether a line names a temperature: «مسقط 33° غائم جزئيا», "Oslo 4 °C". */
export function isWeather(text: string): boolean {
  return text.length <= 80 && /\p{Nd}\s?(?:°|º|℃|℉)/u.test(text)
}

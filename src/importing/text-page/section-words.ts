import { labelOf } from '../steps/words/labels.ts'

/** Headings over what readers wrote. */
const commentHeadings = listOf(
  'التعليقات|تعليقات|تعليقات القراء|تعليقات الزوار|آراء القراء|التعاليق|تعاليق|ردود القراء|شارك برأيك|اترك تعليقا|أضف تعليقا|أضف تعليقك|comments|reader comments|readers comments|user comments|join the conversation|leave a comment|نظرات|نظرات بینندگان|نظرات کاربران|نظرات خوانندگان|نظر شما|دیدگاه‌ها|ارسال نظر|תגובות|תגובות הגולשים|תגובות גולשים|הוסף תגובה|قارئین کے تبصرے|قارئین کی آراء|تبصرے|اپنی رائے دیجئے',
)

/** Headings over the words a page is filed under. */
const tagHeadings = listOf(
  'الكلمات الدالة|كلمات دالة|كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|وسوم|الوسوم|tags|keywords|topics|برچسب‌ها|برچسب ها|کلیدواژه‌ها|תגיות|ٹیگز',
)

/** The first answer a poll offers. */
const yes = listOf('نعم|yes|כן|بله|آری|ہاں|جی ہاں')

const advertLabels = listOf(
  'إعلان|إشهار|محتوى إعلاني|advertisement|advert|sponsored|آگهی|تبلیغات|פרסומת|תוכן שיווקי|اشتہار',
)

/** Whether a line is the heading over readers' comments, with or without their number. */
export function isCommentsHeading(text: string): boolean {
  if (text.length > 70) return false
  const label = labelOf(text)
  const opens = (heading: string) => heading.includes(' ') && label.startsWith(`${heading} `)
  if (label.split(' ').length <= 5 && [...commentHeadings].some(opens)) return true
  const counted = /^([^()\p{Nd}]{3,40}?)\s?[([]?\s?\p{Nd}{1,5}\s?[)\]]?(?=\s|$)/u.exec(text)?.[1]
  return commentHeadings.has(label) || (counted !== undefined && commentHeadings.has(labelOf(counted)))
}

/** Whether a line is the heading over a page's tags and nothing else. */
export function isTagsHeading(text: string): boolean {
  return tagHeadings.has(labelOf(text))
}

/** Whether a line is a poll's first answer. */
export function isYes(text: string): boolean {
  return yes.has(labelOf(text.replace(/[\p{Nd}٪%].*$/u, '')))
}

/** Whether a line says that an advertisement follows. */
export function isAdvertLabel(text: string): boolean {
  return advertLabels.has(labelOf(text))
}

function listOf(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split('|').map((phrase) => labelOf(phrase)))
}

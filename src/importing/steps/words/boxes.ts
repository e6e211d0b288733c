import { fold } from '../../../text/fold.ts'
import { labelOf } from './labels.ts'

/** What pages call readers' comments. */
export const manyComments: ReadonlySet<string> = folded(
  'تعليقات|التعليقات|ردود|الردود|comments|replies|responses|talkbacks|دیدگاهها|دیدگاه‌ها|نظرات|کامنت‌ها|תגובות|טוקבקים|تبصرے|تبصروں|کمنٹس',
)

/** What pages call comments, be it one or many. */
export const commentWords: ReadonlySet<string> = new Set([
  ...manyComments,
  ...folded('تعليق|تعليقا|comment|reply|talkback|دیدگاه|نظر|کامنت|תגובה|טוקבק|תגובת|تبصرہ'),
])

/** What may stand beside those words over the comments without a count. */
export const readerWords: ReadonlySet<string> = folded(
  'القراء|الزوار|الزائرين|المتابعين|قراء|readers|visitors|users|your|all|the|from|of|on|this|article|story|خوانندگان|کاربران|بینندگان|مخاطبان|شما|های|ها|הגולשים|הקוראים|גולשים|קוראים|לכתבה|قارئین|کے|کی|کا|آپ|اپنے',
)

/** Whole headings over what visitors wrote, or may write. */
export const guestbookLabels: ReadonlySet<string> = new Set(
  'سجل الزوار|دفتر الزوار|دفتر مهمانان|دفتر یادبود|مہمانوں کی کتاب|قارئین کی رائے|آپ کی رائے|ספר אורחים|ספר האורחים|guestbook|guest book|نظر شما|your say|have your say|آراء القراء|رأي القراء|مشاركات الزوار|مشاركات القراء|التعاليق|تعاليق|شارك برأيك|اترك تعليقا|اترك ردا|أضف تعليقا|أضف تعليقك|join the conversation|leave a comment|leave a reply|ارسال نظر|הוסף תגובה|اپنی رائے دیجئے'
    .split('|')
    .map((label) => labelOf(label)),
)

/** Labels over advertisements. */
export const adLabels: ReadonlySet<string> = new Set(
  'إعلان|إعلانات|إعلان ممول|إعلان مدفوع|محتوى ممول|مادة إعلانية|advertisement|advertisements|advertising|ad|ads|advert|sponsored|sponsored content|paid content|promoted|partner content|آگهی|آگهی‌ها|تبلیغ|تبلیغات|رپرتاژ آگهی|פרסומת|פרסומות|תוכן שיווקי|תוכן ממומן|מודעה|בחסות|اشتہار|اشتہارات'
    .split('|')
    .map((label) => labelOf(label)),
)

/** How headings over what many read or what is new begin, in folded shape. */
export const popularBeginnings: readonly string[] = [
  ...folded(
    'الأكثر|الاكثر|أكثر الأخبار|أكثر المواضيع|آخر الأخبار|أحدث الأخبار|آخر المستجدات|أحدث |آخر المقالات|آخر المواضيع|recent posts|recent articles|عاجل|most |top stories|top news|trending|popular|latest|newest|breaking|hot |پربازدید|پربیننده|پرخواننده|پرمخاطب|پربحث|پرطرفدار|داغ|تازه‌ترین|تازه ترین|جدیدترین|آخرین خبر|آخرین اخبار|آخرین عناوین|محبوب|הנקרא|הנצפ|הכי |הפופולרי|חדשות אחרונות|כתבות אחרונות|מבזקים|החדשות החמות|سب سے زیادہ|تازہ ترین|مقبول|زیادہ پڑھی|اہم ترین|اختيار المحرر|اختيارات المحرر|editors picks',
  ),
]

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => fold(word)))
}

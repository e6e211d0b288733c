import { fold } from '../../../text/fold.ts'

/** Words before a writer's name. */
export const bylinePrefixes =
  'بقلم|كتب|كتبت|كتبه|كتبها|تقرير|إعداد|اعداد|تحرير|الكاتب|الكاتبة|المحرر|المحررة|مراسلنا|حاوره|حاورها|حاورته|حاورتها|أجرى الحوار|أجرت الحوار|by|interview by|interviewed by|written by|reported by|reporting by|story by|words by|author|writer|نویسنده|خبرنگار|گزارش|به قلم|گزارشگر|نوشته|نوشتهٔ|تحریر|رپورٹ|از قلم|رپورٹر|نامہ نگار|מאת|נכתב על ידי|כתב|כתבה|כותב|כותבת|נכתב בידי'.split(
    '|',
  )

/** Words that stand before a writer's name only with a colon. */
export const fromPrefixes = 'از|قلم'.split('|')

/** Words before a picture's words. */
export const captionPrefixes =
  'صورة|الصورة|صورة أرشيفية|photo|photo caption|picture|image|caption|in the picture|عکس|تصویر|בתמונה|צילום|תמונה|تصویر میں|فائل فوٹو'.split(
    '|',
  )

/** Words before a photographer's or an agency's name under a picture. */
export const pictureCreditPrefixes =
  'تصوير|عدسة|مصدر الصورة|المصدر|الصورة|photo by|photograph by|photograph|photos by|picture by|image credit|photo credit|photo|credit|عکاس|عکس از|منبع عکس|צילום|קרדיט|תמונה|فوٹو|تصویر بشکریہ'.split(
    '|',
  )

/** Words before the publisher's name. */
export const sourcePrefixes =
  'المصدر|مصدر الخبر|source|published by|publisher|منبع|به نقل از|מקור|ذریعہ|ماخذ|بشکریہ|نقلا عن|الناشر|ناشر'.split(
    '|',
  )

/** Words before the line under or over the headline. */
export const kickerPrefixes =
  'subtitle|subheadline|kicker|summary|standfirst|العنوان الفرعي|ملخص|روتيتر|روتیتر|כותרת משנה|ذیلی سرخی'.split(
    '|',
  )

/** Words before the headline itself. */
export const headlinePrefixes = 'title|headline|العنوان|عنوان الخبر|تیتر|عنوان|כותרת|سرخی'.split('|')

/** Words before a date, and those which say that the date is a later one. */
export const dateWords = new Set(
  'published published: posted publication date dated on at first updated last modified edited time of the and newest نشر نشرت منشور في بتاريخ تاريخ النشر النشر التاريخ آخر تحديث تحديث الساعة بتوقيت تم حرر حُرر أضيف هـ م ه ص مساء صباحا مساءً صباحاً يوم الموافق أخر انتشار منتشر تاریخ زمان ساعت به روز رسانی به‌روزرسانی بروزرسانی آخرین روز פרסום פורסם פורסמה ב בשעה שעה תאריך עדכון עודכן עודכנה אחרון לאחרונה יום ביום השעה بتوقیت شائع شدہ اشاعت تاریخ بوقت اپ ڈیٹ اپڈیٹ آخری اپ‌ڈیٹ ء وقت بجے بروز کو th st nd rd am pm est edt pst pdt bst cet ist gmt utc local שעון זמן ישראל القاهرة مكة المكرمة غرينتش بتوقيت دبي بيروت'
    .split(' ')
    .map((word) => fold(word)),
)

export const updateWords = new Set(
  'updated modified edited تحديث التحديث עודכן עודכנה עדכון بروزرسانی به‌روزرسانی رسانی ڈیٹ اپڈیٹ'
    .split(' ')
    .map((word) => fold(word)),
)

/** News agencies, which sign where no person does. */
export const agencies = new Set(
  'سونا|وكالة السودان للأنباء|رويترز|أ ف ب|أ.ف.ب|ا ف ب|أف ب|فرانس برس|وكالة فرانس برس|أسوشيتد برس|أ ب|أ.ب|د ب أ|د.ب.أ|وكالات|الوكالات|الأناضول|وكالة الأناضول|سبوتنيك|شينخوا|سانا|وام|واس|بترا|وفا|قنا|كونا|بنا|العمانية|واج|وات|ومع|أ ش أ|أ.ش.أ|واع|إفي|آكي|reuters|ap|afp|upi|dpa|efe|ansa|tass|xinhua|anadolu|aa|ians|pti|bbc|cnn|associated press|agencies|news agencies|wires|wam|spa|petra|wafa|ایرنا|ایسنا|فارس|تسنیم|مهر|ایلنا|رویترز|خبرگزاری فرانسه|آسوشیتدپرس|خبرگزاری‌ها|רויטרס|סוכנויות|סוכנויות הידיעות|אי-פי|איי אף פי|וואלה|ynet|روئٹرز|رائٹرز|اے ایف پی|اے پی|اے پی پی|این این آئی|خبر ایجنسیاں|ایجنسیاں|ویب ڈیسک|نیوز ڈیسک|نمائندہ خصوصی|اسٹاف رپورٹر|العربية.نت|الجزيرة|الجزيرة نت|سكاي نيوز عربية|الشرق الأوسط|القدس العربي|العربي الجديد|مراسلون|مراسلنا|خاص'
    .split('|')
    .map((name) => fold(name)),
)

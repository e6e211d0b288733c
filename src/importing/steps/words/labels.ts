import { fold } from '../../../text/fold.ts'

/** The phrase as it is compared: folded, one space between words, no signs at its ends. */
export function labelOf(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\s+/g, ' ')
}

/** Whole lines of page furniture in all languages: what a page calls its buttons, fields and boxes. */
export const furnitureLines: ReadonlySet<string> = setOf(
  // forms
  'الاسم|البريد الإلكتروني|البريد الألكتروني|عنوان التعليق|تعليق|تعليقك|اكتب تعليقا|أضف تعليقا|أضف تعليق|إلزامي|إرسال|أرسل|رمز التحقق|كلمة المرور|تسجيل الدخول|تسجيل|اشترك|اشترك الآن|بحث|ابحث',
  'name|your name|email|e-mail|email address|comment|your comment|leave a comment|leave a reply|add a comment|post comment|submit|send|password|log in|login|sign in|sign up|register|subscribe|subscribe now|search|security code|captcha|required|website|characters left',
  'نام|ایمیل|پست الکترونیک|نظر|نظر شما|نظر بدهید|ارسال نظر|ارسال|ورود|ثبت نام|عضویت|جستجو|کد امنیتی|متن نظر|دیدگاه شما|دیدگاه',
  'שם|שם מלא|דוא"ל|אימייל|תגובה|תוכן התגובה|הוסף תגובה|הוספת תגובה|שלח|שלח תגובה|שליחה|כניסה|התחברות|הרשמה|חיפוש',
  'نام|ای میل|تبصرہ|تبصرہ کریں|اپنا تبصرہ|بھیجیں|لاگ ان|رجسٹر|تلاش|تلاش کریں',
  // advertising
  'إشهار|محتوى إعلاني|مساحة إعلانية|advert|sponsored content|paid content|תוכן שיווקי|تبلیغ|رپورتاژ آگهی',
  // sharing
  'مشاركة|شارك|شارك المقال|شارك الخبر|شارك هذا الخبر|طباعة|اطبع|نسخ الرابط|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|انستغرام|إنستغرام|لينكد إن|يوتيوب|حفظ|إكس',
  'share|share this|share this article|share this story|share on facebook|tweet|print|copy link|facebook|twitter|whatsapp|telegram|instagram|linkedin|youtube|pinterest|reddit|save|bookmark|listen|x|rss',
  'اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|چاپ|کپی لینک|لینک کوتاه|توییتر|تلگرام|واتساپ|فیس بوک|فیسبوک|اینستاگرام|ذخیره',
  'שתף|שתפו|שיתוף|שתפו את הכתבה|הדפסה|הדפס|העתק קישור|פייסבוק|טוויטר|ווטסאפ|וואטסאפ|טלגרם|אינסטגרם|שמירה',
  'شیئر کریں|شیئر|پرنٹ|فیس بک|ٹوئٹر|ٹویٹر|واٹس ایپ|واٹس ایپ پر شیئر کریں|یوٹیوب|انسٹاگرام|ٹیلیگرام|محفوظ کریں',
  // navigation
  'الرئيسية|الصفحة الرئيسية|سياسة|اقتصاد|رياضة|ثقافة|ثقافة وفنون|منوعات|صحة|تكنولوجيا|علوم|محليات|أخبار|أخبار محلية|عالم|العالم|رأي|آراء|فيديو|صور|القائمة|من نحن|اتصل بنا|تواصل معنا|إعلان|إعلانات|أعلن معنا|سياسة الخصوصية|شروط الاستخدام|شروط الأستخدام|شروط النشر|خريطة الموقع|المزيد|عرض المزيد|التالي|السابق|أعلى الصفحة|كلمات مفتاحية|وسوم|الوسوم|كلمات دلالية|تعليقات|التعليقات|لا توجد تعليقات',
  'home|menu|news|sport|sports|business|world|politics|culture|opinion|technology|tech|science|health|video|videos|photos|local|about|about us|contact|contact us|advertise|advertise with us|advertisement|ad|sponsored|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|cookies|cookie policy|sitemap|site map|more|see more|show more|load more|next|previous|next page|previous page|back to top|skip to content|skip to main content|tags|keywords|topics|comments|no comments|no comments yet|accept|accept all|reject|reject all|accept cookies|newsletter|help|jobs|careers|editorial guidelines',
  'خانه|صفحه اصلی|صفحه نخست|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل|بین‌الملل|فناوری|علمی|سلامت|فیلم|عکس|درباره ما|تماس با ما|تبلیغات|آگهی|حریم خصوصی|قوانین|پیوندها|آرشیو|بیشتر|بعدی|قبلی|بازگشت به بالا|برچسب ها|برچسب‌ها|برچسبها|نظرات|نظرات کاربران|نظری ثبت نشده است',
  'ראשי|דף הבית|עמוד הבית|תפריט|חדשות|ספורט|כלכלה|תרבות|דעות|בריאות|טכנולוגיה|מדע|מקומי|וידאו|אודות|צור קשר|צרו קשר|פרסום|פרסמו אצלנו|פרסומת|מדיניות פרטיות|תנאי שימוש|מפת אתר|מפת האתר|עוד|טען עוד|הבא|הקודם|חזרה למעלה|תגיות|תגובות|אין תגובות|נגישות|דלג לתוכן',
  'ہوم|صفحہ اول|سرورق|پاکستان|دنیا|کھیل|کاروبار|صحت|سائنس|ٹیکنالوجی|ویڈیو|ویڈیوز|تصاویر|ہمارے بارے میں|رابطہ|رابطہ کریں|ہم سے رابطہ|اشتہار|اشتہارات|پرائیویسی پالیسی|شرائط و ضوابط|شرائط استعمال|سائٹ میپ|مزید|مزید دیکھیں|اگلا|پچھلا|ٹیگز|تبصرے',
)

/** How lines of furniture begin, whatever they go on to say. */
export const furnitureBeginnings: readonly string[] = listOf(
  'مدة الفيديو|شروط النشر|شروط التعليق|أوافق على|اوافق علي|تابعونا على|تابعنا على|تابعوا آخر الأخبار|لمتابعة آخر الأخبار|اشترك في نشرتنا|اشترك في النشرة|اشتركوا في|اشترك في قناة|انضم إلى قناتنا|انضموا إلى|حمل تطبيق|حمّل تطبيق|يستخدم هذا الموقع ملفات تعريف|نستخدم ملفات تعريف الارتباط|هذا الموقع يستخدم|لن يتم نشر عنوان بريدك|الحقول الإلزامية|الحقول المطلوبة|التعليقات لا تعبر|التعليقات المنشورة|الآراء الواردة|جميع الحقوق محفوظة|كل الحقوق محفوظة|الحقوق محفوظة|حقوق النشر|كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدلالية|وسوم|الوسوم|عدد المشاهدات|عدد القراءات|مشاهدات|زمن القراءة|وقت القراءة|مدة القراءة|شارك على|شارك عبر|هل أعجبك|تصميم وتطوير|تطوير وتصميم|رقم الخبر|سجل دخولك|أدخل بريدك',
  'video duration|we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by clicking accept|by using this site|follow us|join our|join us on|sign up for|sign up to|subscribe to|get our newsletter|get the latest|download our app|download the app|your email address will not be published|required fields|all comments are|comments are moderated|comments are closed|please be respectful|i agree to|the views expressed|copyright|all rights reserved|powered by|designed by|developed by|maintained and developed|tags:|filed under|posted in|topics:|keywords:|reading time|estimated reading|views:|share on|share via|share this|click here to|enter your email|advertisement|to comment you must|you must be logged|have you got a story|printed from|back to top|log in to',
  'דלג לתוכן|דלגו לתוכן|skip to main|skip to content|پرش به محتوا|رفتن به محتوا|مواد پر جائیں|المدة المقدرة للقراءة|pdf العدد|العدد رقم|تخطى إلى المحتوى|تخطي إلى المحتوى|انتقل إلى المحتوى|كافة الحقوق محفوظة|تصفح المقالات|كل مقالات الكاتب|كل مقالات الكاتبة|by signing up|text size|font size|get our|امروز:|اندازه متن|نسخه چاپی|ورود کاربران|لینک کوتاه خبر|فونٹ سائز|نماز کے اوقات|אנשים ממליצים|היו הראשונים מבין',
  'ما را در|برای دریافت آخرین|عضو کانال|به کانال ما|در خبرنامه|اپلیکیشن ما|این سایت از کوکی|این وب سایت از کوکی|ما از کوکی|نشانی ایمیل شما منتشر نخواهد|نظرات حاوی|نظرات ارسالی|دیدگاه های ارسال|دیدگاه‌های ارسال|پیام هایی که|پیام‌هایی که|کلیه حقوق|تمامی حقوق|تمام حقوق|کپی رایت|برچسب ها|برچسب‌ها|کد خبر|کدخبر|شناسه خبر|لینک کوتاه|تعداد بازدید|بازدید:|زمان مطالعه|طراحی و تولید|طراحی و توليد|قدرت گرفته از|انتهای پیام|شرایط انتشار نظر|با عضویت',
  'אתר זה משתמש|האתר משתמש|אנו משתמשים בעוגיות|אנחנו משתמשים|עקבו אחרינו|הצטרפו|הירשמו|הרשמו|הורידו את האפליקציה|כל הזכויות שמורות|זכויות יוצרים|אין לשלוח תגובות|תגובות שאינן|האימייל לא יוצג|שדות חובה|אני מסכים|אני מאשר|תגיות:|תגיות|זמן קריאה|שתפו ב|שתף ב|נבנה על ידי|עיצוב ופיתוח|פיתוח ועיצוב|מצאתם טעות|רוצים לקבל|לקבלת עדכונים',
  'ہماری ویب سائٹ کوکیز|یہ ویب سائٹ کوکیز|ہم کوکیز|ہمیں فالو کریں|ہمارے ساتھ جڑیں|ہمارا واٹس ایپ|ہمارے چینل|ہمارے نیوز لیٹر|نیوز لیٹر|سبسکرائب کریں|ایپ ڈاؤن لوڈ|جملہ حقوق|تمام حقوق|کاپی رائٹ|آپ کا ای میل ایڈریس شائع|ضروری خانے|تبصرے کے قواعد|میں شرائط سے متفق|ٹیگز|پڑھنے کا وقت|ادارے کا مضمون نگار|شیئر کریں',
)

/** What makes a line furniture wherever it stands in it. */
export const furnitureInside: readonly string[] = listOf(
  'كل الحقوق محفوظة|كافة الحقوق محفوظة|people recommend this|people like this|אנשים ממליצים על|جميع الحقوق محفوظة|all rights reserved|characters left|security code|maintained and developed|כל הזכויות שמורות|تمامی حقوق این|کلیه حقوق این|تمام حقوق محفوظ|جملہ حقوق محفوظ|جملہ حقوق بحق|powered by wordpress|تمام حقوق مادی|حقوق مادی و معنوی',
)

/** Lines that say other headlines follow, or name one. */
export const relatedHeadings: readonly string[] = listOf(
  'مواضيع قد تهمك|أخبار قد تهمك|مقالات قد تهمك|قد تهمك|ربما يهمك|you might like|stories you may like|כתבות שאולי יעניינו אותך|پیشنهاد سردبیر|مقالات أخرى|مقالات أخرى قد تهمك|في نفس الركن|في نفس القسم|من نفس القسم|اقرأ في|إقرأ في|الأكثر تصفحا|اختيار المحرر|اختيارات المحرر|most viewed|most shared|editors picks|پربیننده‌ترین‌ها|پربازدیدها|پربحث‌ترین‌ها|הנצפות ביותר|مقبول ترین|سب سے زیادہ پڑھی گئیں',
  'اقرأ أيضا|إقرأ أيضا|اقرأ ايضا|اقرأوا أيضا|اقرأ المزيد|اقرأ كذلك|قد يهمك أيضا|قد يهمك|قد يعجبك|قد يعجبك أيضا|ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|أخبار متعلقة|مواضيع متعلقة|موضوعات متعلقة|أخبار مرتبطة|أخبار أخرى|أخبار مشابهة|مواضيع مشابهة|مواضيع مرتبطة|مواضيع|موضوعات|مواضيع أخرى|موضوعات أخرى|شاهد أيضا|المزيد من الأخبار|مزيد من الأخبار|للمزيد|الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|آخر الأخبار|أحدث الأخبار|اخترنا لك|اخترنا لكم|أهم الأخبار|عناوين أخرى|تابع أيضا|طالع أيضا|لا تفوت',
  "read also|read more|also read|see also|related|related articles|related stories|related news|related posts|related content|related topics|related headlines|related links|more stories|more news|more on this story|more on this|more headlines|other news|other stories|you may also like|you might also like|recommended|recommended for you|most read|most popular|latest news|latest headlines|latest|top stories|trending|in other news|from the same section|don't miss|also in the news|elsewhere|further reading|up next|more from|more like this",
  'بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مطالب مشابه|مرتبط|پربازدیدترین|پربازدیدترین‌ها|پربیننده‌ترین|آخرین اخبار|تازه‌ترین اخبار|جدیدترین اخبار|دیگر خبرها|خبرهای دیگر|مطالب پیشنهادی|پیشنهاد ما|از همین نویسنده|از دست ندهید|سایر اخبار|اخبار دیگر',
  'קראו גם|קרא גם|קרא עוד|קראו עוד|עוד בנושא|כתבות נוספות|כתבות קשורות|כתבות נוספות בנושא|עוד כתבות|ידיעות נוספות|עוד חדשות|חדשות נוספות|אולי יעניין אותך|אולי יעניין אתכם|הנקראות ביותר|הכי נקראות|הכי נקראים|מומלצים|אל תפספסו|עוד ב|כתבות אחרונות|חדשות אחרונות|לקריאה נוספת|בנושא זה|מבזקים',
  'یہ بھی پڑھیں|یہ بھی پڑھیے|یہ بھی پڑھئے|مزید پڑھئے|مزید پڑھیئے|مزید پڑھیں|مزید پڑھیے|متعلقہ خبریں|متعلقہ مضامین|مزید خبریں|دیگر خبریں|تازہ ترین|تازہ ترین خبریں|سب سے زیادہ پڑھی جانے والی|مقبول خبریں|اہم خبریں|آپ یہ بھی پسند کریں گے|اسی بارے میں',
)

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(listOf(...lines))
}

function listOf(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|').map((phrase) => labelOf(phrase)))
}

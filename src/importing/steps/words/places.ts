import { fold } from '../../../text/fold.ts'

/**
 * Cities whose names open news stories, as written in each language.
 *
 * Why: a dateline of any place is known by its shape; these allow the weaker shapes, such as a colon.
 */
const lines = [
  'القاهرة|الإسكندرية|بيروت|دمشق|حلب|عمان|عمّان|بغداد|البصرة|أربيل|الموصل|الرياض|جدة|مكة المكرمة|المدينة المنورة|الدمام|الكويت|الدوحة|المنامة|أبوظبي|أبو ظبي|دبي|الشارقة|مسقط|صنعاء|عدن|القدس|القدس المحتلة|رام الله|غزة|نابلس|الخليل|تونس|صفاقس|الجزائر|وهران|الرباط|الدار البيضاء|مراكش|فاس|طنجة|طرابلس|بنغازي|الخرطوم|أم درمان|نواكشوط|مقديشو|جيبوتي|أنقرة|إسطنبول|طهران|إسلام أباد|كابول|نيودلهي|بكين|طوكيو|سيول|موسكو|كييف|برلين|باريس|لندن|روما|مدريد|بروكسل|فيينا|جنيف|أثينا|واشنطن|نيويورك|لوس أنجليس|أوتاوا|لاهاي|وارسو|ستوكهولم|أوسلو|نيروبي|أديس أبابا|جوهانسبرغ|سيدني|تل أبيب|حيفا|صيدا|إربد|الزرقاء|حمص|حماة|اللاذقية',
  'تهران|مشهد|اصفهان|شیراز|تبریز|قم|اهواز|کرمانشاه|رشت|کرمان|یزد|ارومیه|زاهدان|همدان|قزوین|کابل|هرات|مزار شریف|قندهار|بغداد|دمشق|بیروت|آنکارا|استانبول|مسکو|لندن|پاریس|برلین|واشنگتن|نیویورک|ژنو|وین|بروکسل|پکن|توکیو|دوحه|دبی|ریاض',
  "ירושלים|תל אביב|תל-אביב|חיפה|באר שבע|באר-שבע|אילת|נצרת|אשדוד|אשקלון|נתניה|רמאללה|עזה|וושינגטון|ניו יורק|לונדון|פריז|ברלין|מוסקבה|רומא|קהיר|עמאן|ביירות|דמשק|טהרן|אנקרה|ז'נבה|בריסל",
  'اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|فیصل آباد|ملتان|حیدرآباد|سیالکوٹ|گوجرانوالہ|مظفر آباد|گلگت|سکھر|نئی دہلی|دہلی|ممبئی|لکھنؤ|سری نگر|ڈھاکہ|کابل|تہران|ریاض|دبئی|لندن|واشنگٹن|نیویارک|بیجنگ|ماسکو|پیرس|برلن|جنیوا|انقرہ|استنبول|قاہرہ|دوحہ',
  'london|paris|berlin|rome|madrid|brussels|vienna|geneva|athens|moscow|kyiv|kiev|warsaw|washington|new york|los angeles|chicago|boston|ottawa|toronto|beijing|tokyo|seoul|new delhi|mumbai|islamabad|karachi|lahore|kabul|tehran|baghdad|damascus|beirut|amman|jerusalem|tel aviv|haifa|ramallah|gaza|cairo|alexandria|tripoli|benghazi|tunis|algiers|rabat|casablanca|khartoum|riyadh|jeddah|dubai|abu dhabi|doha|manama|muscat|sanaa|aden|kuwait|ankara|istanbul|nairobi|addis ababa|johannesburg|lagos|sydney|singapore|hong kong|the hague|stockholm|oslo|dublin|edinburgh|manchester',
]

const places: ReadonlySet<string> = new Set(
  lines.flatMap((line) => line.split('|').map((name) => fold(name))),
)

/** Whether a text is the name of a well-known city. */
export function isKnownCity(text: string): boolean {
  return places.has(
    fold(text)
      .replace(/[.,،]+$/, '')
      .trim(),
  )
}

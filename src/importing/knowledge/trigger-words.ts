import type { Language } from './knowledge.ts'

/** Words that announce a name of some kind, as lists of words separated by spaces. */
export type TriggerWords = {
  readonly titles: string
  readonly sayVerbs: string
  readonly connectors: string
  readonly links: string
  readonly places: string
  readonly placePrepositions: string
  readonly organisations: string
  readonly works: string
  readonly events: string
}

export const triggerWords: Readonly<Record<Language, TriggerWords>> = {
  ar: {
    titles: `
رئيس الرئيس رئيسة الرئيسة وزير الوزير وزيرة الوزيرة الأمين أمين قائد القائد زعيم الزعيم مدير المدير مديرة المديرة ملك الملك الملكة أمير الأمير الأميرة ولي الشيخ الشيخة السلطان السيد السيدة الدكتور الدكتورة دكتور د الأستاذ الأستاذة المهندس المهندسة م اللواء العميد العقيد الفريق المشير الجنرال الرائد النقيب المقدم السفير السفيرة سفير المبعوث المبعوثة مبعوث المتحدث المتحدثة متحدث الناطق الناطقة ناطق النائب النائبة نائب المستشار المستشارة مستشار المدرب مدرب المدربة اللاعب لاعب اللاعبة النجم نجم النجمة الحارس حارس المهاجم مهاجم المدافع الفنان الفنانة المطرب المطربة المغني المغنية الممثل الممثلة المخرج المخرجة الكاتب الكاتبة الشاعر الشاعرة الروائي الروائية الأديب المفكر المؤرخ الفيلسوف العالم الصحافي الصحافية الصحفي الصحفية الإعلامي الإعلامية المذيع المذيعة الباحث الباحثة الخبير الخبيرة المحلل القاضي القاضية المحامي المحامية الطبيب الداعية الإمام البابا البطريرك المطران الحاج الخديوي الوالي الخليفة القيادي القيادية الناشط الناشطة المعارض المعارضة المرشح المرشحة عضو العضو رئيسها رئيسه زميله زميلته نظيره نظيرته شقيقه شقيقته نجله ابنه ابنته زوجته زوجها والده سكرتير السكرتير محافظ المحافظ حاكم الحاكم عمدة المنتج الراحل الراحلة الشهيد الكابتن هداف قائده المفوض المفوضة المقرر منسق المنسق العدّاء العداء البطل البطلة المصمم المصممة الموسيقار الملحن رسام الرسام الملياردير رجل
`,
    sayVerbs: `
قال قالت وقال وأضاف أضاف أضافت أكد أكدت أعلن أعلنت أوضح أوضحت صرح صرحت ذكر أشار أشارت شدد شددت اعتبر اعتبرت رأى رأت كشف كشفت نفى أفاد تابع دعا دعت طالب طالبت التقى التقت استقبل استقبلت زار كتب كتبت يقول تقول يؤكد يرى ترى وصف سجل أحرز انتقد أشاد أعرب يدعى تدعى اسمه اسمها لقاء بلقاء مع
`,
    connectors: 'بن ابن بنت أبو أبي أم آل عبد ولد بو دي دو دا فان فون لو لا دل سان بين ذو',
    links: 'باسم في لدى إلى ل شؤون على',
    places: `
مدينة بلدة قرية محافظة ولاية إقليم منطقة مقاطعة عاصمة العاصمة جزيرة دولة جمهورية مملكة إمارة ضاحية حي مخيم ناحية قضاء مديرية واحة شبه مدينتي محافظتي بلدتي بلدية عمالة
`,
    placePrepositions:
      'في إلى من نحو قرب بين شرق غرب شمال جنوب وسط داخل خارج ضد على عبر حول زيارة سكان أهالي شرقي غربي شمالي جنوبي',
    organisations: `
شركة مؤسسة صحيفة جريدة قناة فضائية وكالة مجلة موقع إذاعة تلفزيون شبكة نادي حزب حركة جماعة تنظيم منظمة بنك مصرف جمعية هيئة مجموعة منصة تطبيق كتلة تحالف تيار ميليشيا كتائب لواء فرقة جبهة دوري حركتي حزبي فريق لاعب مدرب أمام مباراة نظيره
`,
    works:
      'فيلم فيلمه فيلمها الفيلم رواية روايته روايتها الرواية مسلسل المسلسل مسلسله كتاب كتابه كتابها ديوان ديوانه مسرحية مسرحيته أغنية أغنيته أغنيتها قصيدة قصيدته ألبوم ألبومه ألبومها برنامج لوحة لوحته قصة مجموعته',
    events: 'مهرجان معرض مؤتمر قمة بطولة عملية حملة معركة مسابقة سباق إعصار زلزال ملتقى منتدى أسبوع',
  },
  fa: {
    titles: `
رئیس رییس رئیس‌جمهور رئیس‌جمهوری رییس‌جمهور رئیسجمهور وزیر نخست‌وزیر سخنگوی دبیرکل دبیر فرمانده سردار سرلشکر سرتیپ ژنرال دکتر آقای خانم سید شیخ آیت‌الله حجت‌الاسلام امام استاد نماینده سفیر فرستاده مدیرعامل مدیر مربی سرمربی بازیکن کاپیتان دروازه‌بان مهاجم کارگردان بازیگر نویسنده شاعر خواننده روزنامه‌نگار استاندار شهردار رهبر ولیعهد پادشاه ملک امیر معاون مشاور همتای پروفسور مهندس عضو شاه
`,
    sayVerbs: 'گفت افزود اعلام تاکید نوشت با',
    connectors: 'بن ابن ابو دو فان فون آل پور زاده نیا',
    links: 'امور در کل',
    places: 'شهر استان شهرستان روستای کشور جزیره منطقه ایالت شهرهای استان‌های بندر پایتخت',
    placePrepositions: 'در از به تا سوی شرق غرب شمال جنوب مرکز',
    organisations:
      'شرکت موسسه روزنامه خبرگزاری شبکه مجله سایت باشگاه تیم حزب جنبش گروه سازمان بانک بنیاد پلتفرم',
    works: 'فیلم رمان کتاب سریال ترانه شعر نمایش آلبوم نمایشنامه',
    events: 'جشنواره نمایشگاه همایش عملیات نبرد کنفرانس',
  },
  he: {
    titles: `
ראש נשיא הנשיא נשיאת מלך המלך מלכת שר השר שרת השרה מזכיר מזכ"ל דובר דוברת אלוף האלוף תא"ל אל"מ סא"ל רמטכ"ל הרמטכ"ל מפקד ח"כ ד"ר דר פרופ' פרופסור הרב הרבנית מר גברת גב' עו"ד מנכ"ל מנכ"לית יו"ר היו"ר שופט השופט השופטת שגריר השגריר השליח מאמן המאמן שחקן השחקן השחקנית הקפטן השוער החלוץ הבמאי הבמאית הסופר הסופרת המשורר המשוררת הזמר הזמרת העיתונאי העיתונאית הפרשן היועץ היועצת חבר חברת מנהיג הקנצלר קנצלר הגנרל גנרל הנסיך יורש סגן עמיתו אשתו בנו אביו
`,
    sayVerbs: 'אמר אמרה הודיע הודיעה מסר הוסיף טען ציין הדגיש כתב כתבה סיפר סיפרה נפגש',
    connectors: 'בן בר אבו אל דה ואן פון די אבן אבי בת',
    links: 'הממשלה האוצר החוץ הביטחון הפנים החינוך המשפטים הבריאות התחבורה של המועצה העיר',
    places: 'העיר עיר בעיר מדינת הכפר כפר היישוב יישוב המושבה קיבוץ מושב מחוז האי נפת שכונת',
    placePrepositions: 'ליד מול מצפון מדרום ממזרח ממערב תושבי תושב',
    organisations: 'חברת העיתון עיתון ערוץ אתר סוכנות ארגון תנועת מפלגת קבוצת בנק עמותת רשת מועדון',
    works: 'הסרט סרט הספר ספר ספרו ספרה השיר הסדרה סדרת הרומן המחזה האלבום',
    events: 'פסטיבל כנס ועידת מבצע קרב תערוכת',
  },
  ur: {
    titles: `
صدر وزیر وزیراعظم وزیرِاعظم اعظم وزیراعلیٰ وزیراعلی خارجہ داخلہ خزانہ دفاع گورنر چیئرمین ترجمان سربراہ رہنما جنرل لیفٹیننٹ میجر کرنل ڈاکٹر پروفیسر جسٹس سینیٹر کپتان کھلاڑی بلے باز کوچ اداکار اداکارہ گلوکار شاعر ادیب صحافی مسٹر جناب مولانا سفیر مندوب سیکرٹری سیکریٹری بادشاہ شہزادہ ولی شیخ مشیر رکن بیرسٹر ایڈمرل مارشل چیف
`,
    sayVerbs: '',
    connectors: 'بن ابن ابو آل ال',
    links: 'برائے کے کی',
    places: 'شہر صوبہ ضلع قصبہ گاؤں صوبے ضلعے ملک جزیرہ دارالحکومت علاقے',
    placePrepositions: '',
    organisations: 'کمپنی اخبار چینل تنظیم جماعت تحریک پارٹی بینک ادارہ ادارے ویب',
    works: 'فلم کتاب ناول ڈراما ڈرامہ نظم گیت مجموعہ',
    events: 'میلہ کانفرنس آپریشن',
  },
  en: {
    titles: `
president vice minister premier chancellor secretary general gen lt lieutenant colonel col major captain capt sergeant admiral marshal commander chief chairman chairwoman chair director ceo mr mrs ms miss dr doctor professor prof sir lord lady dame king queen prince princess emperor sultan sheikh sheik emir ayatollah imam pope bishop archbishop rabbi reverend rev father judge justice senator sen congressman congresswoman representative rep governor gov mayor ambassador envoy spokesman spokeswoman spokesperson coach manager striker midfielder defender goalkeeper forward player star actor actress singer writer author novelist poet director producer journalist reporter analyst economist lawyer activist leader lawmaker mp deputy adviser advisor founder owner scholar historian philosopher scientist engineer khedive
`,
    sayVerbs: 'said says told added by',
    connectors: 'bin ben van von de di da del della la le al el abu ibn abd der den dos du st ter bint',
    links: 'of',
    places: 'city town village province state district region island governorate county capital port',
    placePrepositions: 'in to from at near of around across outside inside into for between',
    organisations:
      'newspaper channel agency company magazine broadcaster group network club party movement website daily firm bank platform',
    works: 'film movie novel book series song album play poem show',
    events: 'festival conference summit operation battle',
  },
}

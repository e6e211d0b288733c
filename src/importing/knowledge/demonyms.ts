/**
 * Masculine nationality adjectives, without the article. Why: they follow a title or an institution
 * («وزير الخارجية الفرنسي جان نويل بارو», «سلاح الجو الليبي») and are never a name themselves.
 */
export const demonyms: Readonly<Record<string, string>> = {
  ar: `
ليبي مصري تونسي جزائري مغربي موريتاني سوداني صومالي سوري لبناني أردني فلسطيني عراقي سعودي إماراتي قطري كويتي بحريني عماني يمني عربي
إسرائيلي إيراني تركي أفغاني باكستاني هندي صيني ياباني كوري روسي أوكراني أميركي أمريكي كندي مكسيكي برازيلي أرجنتيني كولومبي فنزويلي كوبي تشيلي
بريطاني إنكليزي إنجليزي فرنسي ألماني إيطالي إسباني برتغالي هولندي بلجيكي سويسري نمساوي سويدي نرويجي دنماركي فنلندي بولندي تشيكي مجري روماني بلغاري يوناني صربي كرواتي ألباني أيرلندي إيرلندي اسكتلندي
نيجيري إثيوبي إريتري كيني أوغندي تشادي نيجري مالي سنغالي غاني كاميروني أنغولي كونغولي تنزاني رواندي إندونيسي ماليزي سنغافوري تايلندي فيتنامي فلبيني أسترالي نيوزيلندي قبرصي أرمني أذربيجاني جورجي كازاخستاني أوزبكي
كردي كردستاني أوروبي أفريقي إفريقي آسيوي خليجي مغاربي أممي دولي فدرالي اتحادي إيفواري بوركيني
`,
  he: `
ישראלי פלסטיני מצרי ירדני סורי לבנוני עיראקי סעודי איראני טורקי רוסי אוקראיני אמריקאי אמריקני בריטי צרפתי גרמני איטלקי ספרדי פולני הודי סיני יפני קטרי אירופי סקוטי אירי הולנדי בלגי שוודי נורווגי דני שווייצרי אוסטרי הונגרי רומני בולגרי יווני קפריסאי ברזילאי ארגנטינאי קנדי אוסטרלי מרוקאי תוניסאי אלג'יראי לובי סודאני תימני אמירתי בחרייני כוויתי אפגני פקיסטני ארמני גאורגי ערבי דרוזי בדואי יהודי מוסלמי נוצרי עות'מאני רומי אתיופי קוריאני
`,
  fa: `
ایرانی عراقی ترکیه سوری لبنانی فلسطینی اسرائیلی عربستانی سعودی قطری روس روسی اوکراینی آمریکایی آمریکا بریتانیایی انگلیسی فرانسوی آلمانی ایتالیایی اسپانیایی چینی ژاپنی هندی پاکستانی افغان افغانستانی اروپایی هلندی بلژیکی سوئدی نروژی دانمارکی اتریشی سوئیسی یونانی لهستانی مجارستانی رومانیایی صربستانی کروات کره‌ای برزیلی آرژانتینی کانادایی استرالیایی مصری اردنی یمنی اماراتی کویتی بحرینی عمانی لیبیایی تونسی الجزایری مراکشی سودانی تاجیک ترکمن ازبک ارمنی گرجی آذربایجانی کرد عرب ترک آفریقایی آسیایی غربی
`,
  ur: `
پاکستانی بھارتی افغان ایرانی امریکی برطانوی روسی چینی ترک سعودی فرانسیسی جرمن اسرائیلی فلسطینی مصری عراقی شامی یوکرینی جاپانی کورین اطالوی ہسپانوی ڈچ آسٹریلوی کینیڈین نیوزی بنگلہ دیشی لنکن نیپالی ترکی قطری اماراتی کویتی یمنی لبنانی اردنی یورپی افریقی ایشیائی عرب پنجابی پشتون انگریز رومی یونانی سکاٹش آئرش
`,
  en: `
libyan egyptian tunisian algerian moroccan sudanese syrian lebanese jordanian palestinian iraqi saudi emirati qatari kuwaiti bahraini omani yemeni israeli iranian turkish afghan pakistani indian chinese japanese korean russian ukrainian american canadian mexican brazilian argentine british english french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish polish hungarian greek serbian croatian nigerian ethiopian kenyan european african arab
scottish welsh irish roman byzantine ottoman persian kurdish czech slovak romanian bulgarian finnish icelandic australian colombian chilean peruvian venezuelan cuban ghanaian ugandan tanzanian somali congolese rwandan senegalese malian indonesian malaysian thai vietnamese filipino bangladeshi nepali georgian armenian azerbaijani kazakh uzbek taiwanese singaporean maltese cypriot basque catalan asian latin western eastern northern southern islamic christian jewish muslim
`,
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../article/article.ts'
import { mapTexts } from '../../article/texts.ts'
import type { Entity } from '../../entity/entity.ts'
import { markNames } from './mark-names.ts'

function articleOf(lang: string, headline: string, ...paragraphs: readonly string[]): Article {
  return {
    version: 1,
    id: 'test',
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    headline: { text: headline, mentions: [] },
    body: paragraphs.map((text) => ({ kind: 'paragraph', text, mentions: [] })),
    entities: [],
    related: [],
  }
}

/** Every mention of an article as `written=entity`, cut out of the texts by its offsets. */
function namesIn(article: Article, entities?: readonly Entity[]): readonly string[] {
  const names: string[] = []
  mapTexts(markNames(article, entities ? { entities } : {}).article, (text) => {
    for (const { start, end, entity } of text.mentions) names.push(`${text.text.slice(start, end)}=${entity}`)
    return text
  })
  return names
}

type Case = readonly [text: string, ...names: string[]]

function check(lang: string, cases: readonly Case[]) {
  it.each(cases.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(namesIn(articleOf(lang, '', text))).toEqual(names)
  })
}

describe('particles stay outside the mention', () => {
  check('ar', [
    ['وليبيا', 'ليبيا=libya'],
    ['وصل لليبيا أمس', 'ليبيا=libya'],
    ['لقاء بموسكو وباريس', 'موسكو=moscow', 'باريس=paris'],
    [
      'فائز السراج قال. والسراج عاد. بالسراج',
      'فائز السراج=fayez-al-sarraj',
      'السراج=fayez-al-sarraj',
      'السراج=fayez-al-sarraj',
    ],
    ['المبعوث الخاص للأمم المتحدة', 'لأمم المتحدة=united-nations'],
    ['وللأمم المتحدة دور', 'لأمم المتحدة=united-nations'],
    ['تابعة لسلاح الجو الليبي', 'سلاح الجو الليبي=libyan-air-force'],
    ['تحدث عن إيـران', 'إيـران=iran'],
    ['زار لِيبيَا، ثم عاد', 'لِيبيَا=libya'],
    ['وكالة "سبوتنيك" الروسية', 'سبوتنيك=sputnik'],
    ['سافر إلى مدينة درنة', 'درنة=derna'],
  ])
})

describe('letters that only look like particles stay inside', () => {
  check('ar', [
    ['ليبيا ولبنان', 'ليبيا=libya', 'لبنان=lebanon'],
    ['بريطانيا وفرنسا', 'بريطانيا=united-kingdom', 'فرنسا=france'],
    ['إقليم كردستان', 'إقليم كردستان=kurdistan-region'],
    ['لدينا حرص على المكتبة'],
    ['سيصل اليوم على الساحة'],
  ])
})

describe('nationalities are not marked', () => {
  check('ar', [
    ['وزير الخارجية الروسي والموقف الليبي'],
    ['السلطات السعودية قالت'],
    ['العلاقات المصرية والسعودية'],
    ['وصل إلى السعودية', 'السعودية=saudi-arabia'],
    ['بين الرياض والسعودية', 'الرياض=riyadh', 'السعودية=saudi-arabia'],
    ['سيطر الجيش على الطريق'],
  ])
  check('en', [['Turkish and Libyan officials said'], ['Officials in Turkey said', 'Turkey=turkey']])
})

describe('a name given in full is known again by its short form', () => {
  it('finds the last name after the full one, and in the headline before it', () => {
    expect(namesIn(articleOf('ar', 'حفتر في موسكو', 'وصل خليفة حفتر. وقال حفتر إنه سعيد.'))).toEqual([
      'حفتر=khalifa-haftar',
      'موسكو=moscow',
      'خليفة حفتر=khalifa-haftar',
      'حفتر=khalifa-haftar',
    ])
  })
  check('ar', [
    [
      'محمد بن سلمان وصل. وأكد بن سلمان ذلك.',
      'محمد بن سلمان=mohammed-bin-salman',
      'بن سلمان=mohammed-bin-salman',
    ],
    [
      'عبد الفتاح البرهان وصل. وأكد البرهان ذلك.',
      'عبد الفتاح البرهان=abdel-fattah-al-burhan',
      'البرهان=abdel-fattah-al-burhan',
    ],
    [
      'الجيش الوطني الليبي تقدم. وقال الجيش الليبي ذلك.',
      'الجيش الوطني الليبي=libyan-national-army',
      'الجيش الليبي=libyan-national-army',
    ],
    [
      'حكومة الوفاق الوطني قالت. وردت حكومة الوفاق.',
      'حكومة الوفاق الوطني=government-of-national-accord',
      'حكومة الوفاق=government-of-national-accord',
    ],
    [
      'التقى محمد شياع السوداني الرئيس السوداني. وعاد السوداني.',
      'محمد شياع السوداني=mohammed-shia-al-sudani',
      'السوداني=mohammed-shia-al-sudani',
    ],
  ])
  check('en', [
    [
      "Ghassan Salamé spoke. Mr Salamé's plan failed.",
      'Ghassan Salamé=ghassan-salame',
      'Salamé=ghassan-salame',
    ],
  ])
})

describe('names nobody told us of', () => {
  check('ar', [
    ['قالت الكاتبة سهام المرزوقي إن الأمر صعب', 'سهام المرزوقي=سهام-المرزوقي'],
    ['وزير الطاقة محمد عرقاب محطة جديدة. وأوضح عرقاب ذلك', 'محمد عرقاب=محمد-عرقاب', 'عرقاب=محمد-عرقاب'],
    ['وقال محمد إن السوق مزدحمة'],
    ['أدانت وزارة الخارجية الكويتية الهجوم', 'وزارة الخارجية الكويتية=وزارة-الخارجية-الكويتية'],
    ['قرب مطار بنغازي الدولي', 'مطار بنغازي الدولي=مطار-بنغازي-الدولي'],
    ['أعلنت الهيئة الوطنية للإحصاء نتائجها', 'الهيئة الوطنية للإحصاء=الهيئة-الوطنية-للإحصاء'],
    ['عرض فيلم «ظلال الصيف» أمس', 'ظلال الصيف=ظلال-الصيف'],
  ])
  check('en', [
    [
      'Analyst Sarah Whitmore agreed. Whitmore left.',
      'Sarah Whitmore=sarah-whitmore',
      'Whitmore=sarah-whitmore',
    ],
    ['He said that he will come in May.'],
  ])
})

describe('guarded names need support', () => {
  check('ar', [
    ['فتح الباب أمام الناس وقال قم'],
    ['استضافت قطر القمة في الدوحة', 'قطر=qatar', 'الدوحة=doha'],
    ['يبلغ قطر الدائرة مترا'],
    ['في طرابلس، قال الدبيبة إن ليبيا آمنة', 'طرابلس=tripoli', 'الدبيبة=abdul-hamid-dbeibah', 'ليبيا=libya'],
    ['في طرابلس، شمال لبنان', 'طرابلس=tripoli-lebanon', 'لبنان=lebanon'],
  ])
  check('en', [['They asked us to wait; the US did not.', 'US=united-states']])
})

describe('the other languages', () => {
  check('he', [
    ['בלוב ובמצרים', 'לוב=libya', 'מצרים=egypt'],
    ['דובר צה"ל מסר', 'צה"ל=israel-defense-forces'],
    ['הכנסת התכנסה. בכנסת ישבו', 'כנסת=knesset', 'כנסת=knesset'],
    ['פקידי משרד האוצר גרים ברחוב ביאליק.', 'משרד האוצר=משרד-האוצר', 'רחוב ביאליק=רחוב-ביאליק'],
    ['ברחוב הראשי'],
    ['מנכ"לית החברה, דינה בן טל, אמרה', 'דינה בן טל=דינה-בן-טל'],
  ])
  check('fa', [
    ['عباس عراقچی در تهران گفت', 'عباس عراقچی=abbas-araghchi', 'تهران=tehran'],
    [
      'آن دو، فدریکو مارتینی و کامران نیک‌سرشت، بودند',
      'فدریکو مارتینی=فدریکو-مارتینی',
      'کامران نیک‌سرشت=کامران-نیکسرشت',
    ],
    ['کارمند وزارت نیرو در خیابان گلبو، است', 'وزارت نیرو=وزارت-نیرو', 'خیابان گلبو=خیابان-گلبو'],
  ])
  check('ur', [
    ['استانی زاہدہ مہروی نے بتایا۔ زاہدہ نے کہا', 'زاہدہ مہروی=زاہدہ-مہروی', 'زاہدہ=زاہدہ-مہروی'],
    ['محکمہ موسمیات نے ضلع کوہستان پور میں بارش کی خبر دی', 'محکمہ موسمیات=محکمہ-موسمیات'],
    ['شہباز شریف نے چین کا دورہ کیا', 'شہباز شریف=shehbaz-sharif', 'چین=china'],
  ])
  check('en', [
    [
      'He has worked for years at Harrow Agencies, a firm near Lake Tarn that sells maps.',
      'Harrow Agencies=harrow-agencies',
      'Lake Tarn=lake-tarn',
    ],
    ['She read the novel Grey Water Rising twice.', 'Grey Water Rising=grey-water-rising'],
    ["Libya's coast", 'Libya=libya'],
    ['the libya of old'],
  ])
})

describe('entities that came with the import', () => {
  const entities: readonly Entity[] = [
    { id: 'my-libya', kind: 'organisation', name: 'ليبيا' },
    { id: 'warraq', kind: 'organisation', name: 'ورّاق', aliases: ['دار ورّاق'] },
  ]
  it('win over the knowledge of names', () => {
    expect(namesIn(articleOf('ar', '', 'ليبيا ودار وراق'), entities)).toEqual([
      'ليبيا=my-libya',
      'دار وراق=warraq',
    ])
  })
})

describe('what comes out', () => {
  it('lists the mentioned entities in the language of the article', () => {
    const { article, notes } = markNames(articleOf('ar', 'ليبيا', 'في ليبيا'), {})
    expect(article.entities).toMatchObject([
      { id: 'libya', kind: 'place', name: 'ليبيا', names: { en: 'Libya' } },
    ])
    expect(notes).toEqual([
      { rule: 'known-name', verdict: 'marked', text: 'ليبيا', as: 'libya' },
      { rule: 'known-name', verdict: 'marked', text: 'ليبيا', as: 'libya' },
    ])
  })

  const pieces = fc.constantFrom(
    ...[
      'ليبيا',
      'و',
      'ل',
      'بـ',
      'خليفة حفتر',
      'حفتر',
      'الرئيس',
      'محمد',
      'بن',
      'وزارة الدفاع',
      'السعودية',
      '«',
      '»',
      '"',
    ],
    ...[
      '(',
      ')',
      '، ',
      '. ',
      ' ',
      '\u0651',
      '\u0640',
      '\u200c',
      '\u202e',
      'Mr ',
      'Smith',
      'US',
      "'s",
      'צה"ל',
      'ב"',
      '👩‍👧',
      '\ud800',
      'e\u0301',
    ],
  )
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
    .map((all) => all.join(''))

  it('keeps spans inside the text, in order, apart, and the same from run to run', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ar', 'he', 'fa', 'ur', 'en', 'fr'),
        text,
        text,
        (lang, headline, paragraph) => {
          const article = articleOf(lang, headline, paragraph)
          const once = markNames(article, {})
          expect(markNames(article, {})).toEqual(once)
          const ids = new Set(once.article.entities.map((entity) => entity.id))
          mapTexts(once.article, (marked) => {
            let end = 0
            for (const mention of marked.mentions) {
              expect(mention.start).toBeGreaterThanOrEqual(end)
              expect(mention.end).toBeGreaterThan(mention.start)
              expect(ids.has(mention.entity)).toBe(true)
              end = mention.end
            }
            expect(end).toBeLessThanOrEqual(marked.text.length)
            return marked
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})

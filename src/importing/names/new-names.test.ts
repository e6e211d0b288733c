import { describe, expect, it } from 'vitest'
import type { Article } from '../../article/article.ts'
import { mapTexts } from '../../article/texts.ts'
import { markNames } from './mark-names.ts'

/** Every mention of a one-paragraph article as `written=kind`. */
function namesIn(lang: string, text: string): readonly string[] {
  const article: Article = {
    version: 1,
    id: 'test',
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    headline: { text: '', mentions: [] },
    body: [{ kind: 'paragraph', text, mentions: [] }],
    entities: [],
    related: [],
  }
  const marked = markNames(article, {}).article
  const kinds = new Map(marked.entities.map(({ id, kind }) => [id, kind]))
  const names: string[] = []
  mapTexts(marked, (one) => {
    for (const { start, end, entity } of one.mentions)
      names.push(`${one.text.slice(start, end)}=${kinds.get(entity)}`)
    return one
  })
  return names
}

type Case = readonly [text: string, ...names: string[]]

function check(lang: string, cases: readonly Case[]) {
  it.each(cases.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(namesIn(lang, text)).toEqual(names)
  })
}

describe('persons whose given name is an everyday word', () => {
  check('ar', [
    ['فازت نور الخطابي مساء أمس', 'نور الخطابي=person'],
    ['قال سالم بوزيان، وهو سائق شاحنة، إن الطريق مغلق', 'سالم بوزيان=person'],
    ['تقول بائعة الزهور أمل زروال، وهي أرملة، إن السوق هادئ', 'أمل زروال=person'],
    ['كان ذلك في صالح الفريق'],
    ['أعلن المدير نجاح العملية أمس'],
    ['أثار الأمل الكبير فرح الناس'],
  ])
  check('fa', [['کریم احمدزی که دکان دارد گفت', 'کریم احمدزی=person'], ['این برنامه با امید بزرگ آغاز شد']])
})

describe('given names of two halves, rulers and foreign names', () => {
  check('fa', [
    ['عظمت‌الله درانی بدون مکث پاسخ داد', 'عظمت‌الله درانی=person'],
    ['در دوران داریوش یکم بود', 'داریوش یکم=person'],
    ['نقش جاناتان مورفی، سرمربی تیم، مهم بود', 'جاناتان مورفی=person'],
  ])
  check('he', [
    ['המהנדס היינריך ואלדמן פיקח על העבודה', 'היינריך ואלדמן=person'],
    ['הסולטאן עבד אל-חמיד השני חנך את הקו', 'עבד אל-חמיד השני=person'],
  ])
  check('ar', [
    ['قال أيمن الخطابي إنه تعب. وشكر الخطابي جماهير النادي', 'أيمن الخطابي=person', 'الخطابي=person'],
    ['اكتشفها غاستون لوبير قبل قرن', 'غاستون لوبير=person'],
  ])
  check('ur', [['ٹام کوہلر نے نصف سنچری بنائی', 'ٹام کوہلر=person']])
  check('en', [['Mirren Vale, a fisherman, said no.', 'Mirren Vale=person']])
})

describe('names a head noun makes', () => {
  check('ar', [
    ['تشغل هيئة الطيران المدني مركزا', 'هيئة الطيران المدني=organisation'],
    ['وثقت نقابة المحامين ذلك', 'نقابة المحامين=organisation'],
    ['أصدرت محكمة جنايات الجيزة حكمها', 'محكمة جنايات الجيزة=organisation'],
    ['سار في وادي القبور', 'وادي القبور=place'],
    ['يعول الأهالي على مهرجان المدن القديمة الذي يعود', 'مهرجان المدن القديمة=event'],
    ['تعهدت شركة الطيران بذلك'],
    ['عملية المصالحة الوطنية'],
    ['وأدى القسم أمس'],
    ['لعب الأطفال في ساحة المدرسة حتى المساء'],
  ])
  check('fa', [['فدراسیون کشتی اعلام کرد', 'فدراسیون کشتی=organisation'], ['مرکز شهر شلوغ بود']])
  check('ur', [
    ['پاکستان والی بال فیڈریشن نے کہا', 'پاکستان والی بال فیڈریشن=organisation'],
    ['ایک کالج میں'],
  ])
  check('en', [
    [
      'The village pays a small monthly fee to the Lorne Electricity and Water Authority.',
      'Lorne Electricity and Water Authority=organisation',
    ],
    ['It was built by Corran Wave Power in 2009.', 'Corran Wave Power=organisation'],
    [
      'The State Bank of Harland agreed with Lorne Fisheries.',
      'State Bank of Harland=organisation',
      'Lorne Fisheries=organisation',
    ],
  ])
})

describe('English places a preposition shows', () => {
  check('en', [
    ['He lives in Strathmoy. The ferry from Strathmoy was late.', 'Strathmoy=place', 'Strathmoy=place'],
    ['She wrote it in English in May.'],
    ['They believe in Buddhism.'],
  ])
})

describe('towns with guarded names', () => {
  check('fa', [
    ['سیل به جویبار رسید', 'جویبار=place'],
    ['در فصل بهار باران آمد'],
    ['در شهر بهار باران آمد', 'بهار=place'],
  ])
})

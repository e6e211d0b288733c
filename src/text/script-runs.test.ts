import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scriptRuns } from './script-runs.ts'

const runsOf = (text: string, lang: string) =>
  scriptRuns(text, lang).map(({ start, end, lang }) => `${lang}: ${text.slice(start, end)}`)

describe('the runs of a text by script', () => {
  it.each([
    ['one script', 'ar', 'يجري النيل شمالًا.', ['ar: يجري النيل شمالًا.']],
    [
      'Latin words in Arabic',
      'ar',
      'أطلقت Suits & Ties تصاميمها',
      ['ar: أطلقت ', 'en: Suits & Ties', 'ar:  تصاميمها'],
    ],
    ['Latin words at the end', 'ar', 'انضم إلى معهد (Caltech).', ['ar: انضم إلى معهد (', 'en: Caltech).']],
    ['Latin words at the beginning', 'ar', '«Google» تعلن', ['en: «Google', 'ar: » تعلن']],
    [
      'numbers among Latin words',
      'ar',
      'نظام Windows 11 Pro الجديد',
      ['ar: نظام ', 'en: Windows 11 Pro', 'ar:  الجديد'],
    ],
    ['numbers after Latin words', 'ar', 'هاتف iPhone 15 جديد', ['ar: هاتف ', 'en: iPhone', 'ar:  15 جديد']],
    ['numbers alone', 'ar', 'عام 1999 فاز', ['ar: عام 1999 فاز']],
    ['a word of two scripts', 'ar', 'فحص الـDNA اليوم', ['ar: فحص الـDNA اليوم']],
    ['signs of science', 'ar', 'الحرف Δ هنا', ['ar: الحرف Δ هنا']],
    ['names with signs', 'ar', 'لغة C++ سريعة', ['ar: لغة ', 'en: C++', 'ar:  سريعة']],
    [
      'French by its words',
      'ar',
      'كتاب Les Mots et les Choses لفوكو',
      ['ar: كتاب ', 'fr: Les Mots et les Choses', 'ar:  لفوكو'],
    ],
    [
      'formulas in Persian',
      'fa',
      'مانند x² + 10x = 39، روش',
      ['fa: مانند ', 'en: x² + 10x', 'fa:  = 39، روش'],
    ],
    ['Hebrew in Arabic', 'ar', 'صحيفة הארץ العبرية', ['ar: صحيفة ', 'he: הארץ', 'ar:  العبرية']],
    ['Arabic in English', 'en', 'The word كتاب means book', ['en: The word ', 'ar: كتاب', 'en:  means book']],
    [
      'Urdu in English',
      'en',
      'Iqbal wrote بانگِ درا کے بعد there',
      ['en: Iqbal wrote ', 'ur: بانگِ درا کے بعد', 'en:  there'],
    ],
    ['two foreign scripts', 'ar', 'موسكو Москва Moscow', ['ar: موسكو ', 'ru: Москва ', 'en: Moscow']],
    ['a text all in another', 'ar', 'Breaking news', ['en: Breaking news']],
    ['a language of no known script', 'xx', 'Habari ya leo', ['xx: Habari ya leo']],
    ['vowel signs', 'ar', 'كَتَبَ الوَلَدُ', ['ar: كَتَبَ الوَلَدُ']],
    ['no words', 'ar', ' … ', ['ar:  … ']],
    ['nothing', 'ar', '', []],
  ])('are told in %s', (_, lang, text, expected) => {
    expect(runsOf(text, lang)).toEqual(expected)
  })

  it('follow each other and leave nothing out', () => {
    const piece = fc.constantFrom('كلمة', 'word', '5', ' ', '.', 'Δ', 'שלום', '(', 'الـX', '\u064b', '++')
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('ar', 'he', 'en', 'xx'), (pieces, lang) => {
        const text = pieces.join('')
        expect(
          scriptRuns(text, lang)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

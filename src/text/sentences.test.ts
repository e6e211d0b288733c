import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from './sentences.ts'

const sentencesOf = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a text', () => {
  it.each([
    ['Arabic', ['وصل الوفد أمس.', 'من حضر؟', 'لم يحضر أحد!', 'انتهى الاجتماع']],
    ['an Arabic title', ['قال د. محمد السيد إن الأمر انتهى.', 'ووافقه م. خالد.']],
    ['a title with a particle', ['حضر اللقاء أ.د. سالم ود. منى.', 'ثم انصرفا.']],
    ['an agency by its letters', ['نقلت أ.ف.ب. عن المصدر قوله ذلك.', 'ونفى الآخر.']],
    ['numbers with points', ['بلغت النسبة 3.5 في المئة.', 'وارتفعت في 2024.', 'ثم هبطت.']],
    ['quotes that close after the stop', ['قال: «لن أعود.»', 'ثم عاد.']],
    ['a question quoted in the middle', ['«أتأتي؟» سألته أمه.', 'فسكت.']],
    ['two dots that are a pause', ['انتظر.. ثم مضى.', 'ولم يعد.']],
    ['three dots that end', ['كان يا ما كان…', 'وهكذا بدأت...', 'وانتهت.']],
    ['Persian', ['تهران پایتخت ایران است.', 'آیا می‌دانستید؟', 'بله.']],
    ['Urdu', ['لاہور باغوں کا شہر ہے۔', 'کیا آپ نے دیکھا؟', 'جی ہاں۔']],
    ['Hebrew', ['ד"ר לוי הגיע לתל אביב.', 'מה קרה?', 'לא ידוע.']],
    ['Hebrew initials', ['א. ב. יהושע כתב ספר.', 'הוא נקרא היטב.']],
    ['English', ['Dr. Smith met Mr. J. R. Jones at 5 p.m. on Monday.', 'It rained.', '“Why?” she asked.']],
    ['an English number', ['See No. 5 for details.', 'He said no.', 'Then he left.']],
    ['a numbered line', ['1. الماء.', '2. الهواء.']],
    ['addresses', ['Read https://example.org/a.b?c=1 first.', 'Then www.example.org.']],
    ['lines', ['عنوان بلا نقطة', 'ونص بعده.']],
    ['marks in brackets', ['He was (sic!) late.', 'She was not.']],
  ])('are told apart in %s', (_, sentences) => {
    const separator = _ === 'lines' || _ === 'a numbered line' ? '\n' : ' '
    expect(sentencesOf(sentences.join(separator))).toEqual(sentences)
  })

  it('are none in a text of spaces', () => {
    expect(sentencesOf('  \n ')).toEqual([])
  })

  it('follow each other, begin and end with no space, and lose no letter', () => {
    const piece = fc.constantFrom(
      'كلمة',
      'د',
      'أ.ف.ب',
      '.',
      '؟',
      '!',
      '۔',
      ' ',
      '\n',
      '»',
      '«',
      '"',
      'Mr',
      'a',
      '5',
      '…',
      '\u0301',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let end = 0
          for (const span of sentenceSpans(text)) {
            expect(text.slice(end, span.start)).toMatch(/^\s*$/)
            expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
            end = span.end
          }
          expect(text.slice(end)).toMatch(/^\s*$/)
        },
      ),
    )
  })
})

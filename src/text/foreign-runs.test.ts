import { describe, expect, it } from 'vitest'
import { foreignRuns } from './foreign-runs.ts'

const found = (text: string, lang: string) =>
  foreignRuns(text, lang).map((run) => [text.slice(run.start, run.end), run.lang])

describe('foreign words', () => {
  it.each([
    ['ar', 'معهد Caltech في باسادينا', [['Caltech', 'und-Latn']]],
    ['ar', 'سفينة «Ever Given» جنحت', [['Ever Given', 'und-Latn']]],
    ['ar', 'كتاب The Development of Metaphysics.', [['The Development of Metaphysics', 'en']]],
    [
      'ar',
      'متحف Johnson & Johnson، وشركة Coca-Cola',
      [
        ['Johnson & Johnson', 'und-Latn'],
        ['Coca-Cola', 'und-Latn'],
      ],
    ],
    ['ar', 'كلمة שלום عبرية', [['שלום', 'he']]],
    [
      'ar',
      'صحيفة Правда وكلمة λόγος',
      [
        ['Правда', 'und-Cyrl'],
        ['λόγος', 'el'],
      ],
    ],
    ['fa', 'باغ Rubáiyát of Omar Khayyám', [['Rubáiyát of Omar Khayyám', 'en']]],
    ['ur', 'ناول Kim میں', [['Kim', 'und-Latn']]],
    ['he', 'המילה سلام בערבית', [['سلام', 'ar']]],
    ['he', 'המילה پنج בפרסית', [['پنج', 'und-Arab']]],
    ['en', 'The book الكتاب المختصر has two words', [['الكتاب المختصر', 'ar']]],
    ['en', 'with signs كلُّ ما, and more', [['كلُّ ما', 'ar']]],
    [
      'ru',
      'слово hello и סלאם',
      [
        ['hello', 'und-Latn'],
        ['סלאם', 'he'],
      ],
    ],
    ['ur-Aran', 'ناول Kim میں', [['Kim', 'und-Latn']]],
    ['az-Arab', 'دیل Azeri', [['Azeri', 'und-Latn']]],
    ['en', 'a line يُدركُهُ المرّءُ here', [['يُدركُهُ المرّءُ', 'ar']]],
    ['ar', 'جائحة COVID-19 وما بعدها', [['COVID-19', 'und-Latn']]],
    ['he', 'המילה می\u200cشود בפרסית', [['می\u200cشود', 'und-Arab']]],
    ['ar', 'Élan', [['Élan', 'und-Latn']]],
  ])('of a text in %s: %s', (lang, text, runs) => {
    expect(found(text, lang)).toEqual(runs)
  })

  it.each([
    ['a single letter', 'ar', 'المجموعة A والصيغة x'],
    ['letters joined to a word', 'ar', 'عبر الـWhatsApp وبـZoom وcovidكوفيد'],
    ['digits and signs', 'ar', '2024 و 12.5% و ١٢٣'],
    ['the text’s own letters', 'en', 'Nothing foreign at all, Élan'],
    ['nothing', 'ar', ''],
  ])('are not %s', (_, lang, text) => {
    expect(found(text, lang)).toEqual([])
  })

  it('are found in a moment in words without end', () => {
    const text = `${'a'.repeat(50_000)}ا ${"a'".repeat(50_000)}ا ${'ab '.repeat(30_000)}`
    const start = performance.now()
    foreignRuns(text, 'ar')
    expect(performance.now() - start).toBeLessThan(500)
  })
})

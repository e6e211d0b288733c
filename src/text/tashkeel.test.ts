import { describe, expect, it } from 'vitest'
import { offsetWithoutTashkeel, offsetWithTashkeel, withoutTashkeel } from './tashkeel.ts'

const niqqud = 'בְּרֵאשִׁית'

describe('a text without tashkeel', () => {
  it.each([
    ['كَتَبَ مُحَمَّدٌ', 'كتب محمد'],
    ['هٰذَا', 'هذا'],
    ['أُؤمِنُ بِآيَةٍ', 'أؤمن بآية'],
    ['ا\u0654\u064e', 'ا\u0654'],
    ['لِلّٰهِ', 'لله'],
    ['مثلاً می‌رود', 'مثلا می‌رود'],
    [niqqud, 'בראשית'],
    ['בֶּן־אָדָם׃', 'בן־אדם׃'],
    ['قُلْ هُوَ ۝١ ۞', 'قل هو ۝١ ۞'],
    ['café naïve 12', 'café naïve 12'],
    ['َُ', ''],
    ['', ''],
  ])('of %s is %s', (text, shown) => {
    expect(withoutTashkeel(text)).toBe(shown)
  })

  it('joins no words', () => {
    const text = 'وَقَالَ: «لَا، بَلْ نَعَمْ» — ثُمَّ مَضَىٰ'
    expect(withoutTashkeel(text).split(' ')).toHaveLength(text.split(' ').length)
  })
})

describe('an offset in what is shown', () => {
  const text = 'قَالَ مُحَمَّدٌ'

  it.each([
    ['محمد', 'مُحَمَّدٌ'],
    ['حم', 'حَمَّ'],
    ['قال', 'قَالَ '],
  ])('finds %s in the whole text', (shown, whole) => {
    const start = withoutTashkeel(text).indexOf(shown)
    const from = offsetWithTashkeel(text, start)
    const to = offsetWithTashkeel(text, start + shown.length)
    expect(text.slice(from, to)).toBe(whole.trimEnd())
  })

  it('comes back from the whole text, wherever it is', () => {
    for (const whole of [text, niqqud, 'بلا تشكيل', 'َاَ', '']) {
      const shown = withoutTashkeel(whole)
      for (let offset = 0; offset <= shown.length; offset++)
        expect(offsetWithoutTashkeel(whole, offsetWithTashkeel(whole, offset))).toBe(offset)
    }
  })

  it.each([
    [-3, 0],
    [1000, text.length],
  ])('of %i, outside the text, is %i', (offset, whole) => {
    expect(offsetWithTashkeel(text, offset)).toBe(whole)
  })

  it('of a sign lies behind its letter', () => {
    expect(offsetWithoutTashkeel('مُحَ', 1)).toBe(1)
    expect(offsetWithoutTashkeel('مُحَ', 2)).toBe(1)
    expect(offsetWithoutTashkeel('مُحَ', -1)).toBe(0)
  })
})

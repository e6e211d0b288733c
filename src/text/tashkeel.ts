/**
 * Signs over and under letters that a text reads without: Arabic vowel signs and the reading signs of the Quran, Hebrew
 * niqqud.
 *
 * Why so few: hamza and madda are parts of letters; the ends of verses and the Hebrew hyphen, which Unicode puts among
 * the signs, stand between words.
 */
const signs =
  /[\u0610-\u061a\u064b-\u0652\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u05b0-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/

/** Everything else, in stretches as long as can be. */
const shownStretches = new RegExp(`[^${signs.source.slice(1)}+`, 'g')

/** A text without its tashkeel; its letters and spaces stay. `withoutTashkeel('مُحَمَّد') === 'محمد'` */
export function withoutTashkeel(text: string): string {
  return signs.test(text) ? (text.match(shownStretches)?.join('') ?? '') : text
}

/**
 * Where an offset in what is shown without tashkeel lies in the whole text: before the letter that follows it, behind the
 * signs of the one before.
 *
 * Units: UTF-16 code units of either text.
 */
export function offsetWithTashkeel(text: string, offset: number): number {
  let shown = 0
  for (const { index, 0: stretch } of text.matchAll(shownStretches)) {
    if (offset < shown + stretch.length) return index + Math.max(offset - shown, 0)
    shown += stretch.length
  }
  return text.length
}

/** Where an offset of the whole text lies in what is shown without tashkeel; that of a sign is behind its letter. */
export function offsetWithoutTashkeel(text: string, offset: number): number {
  return withoutTashkeel(text.slice(0, Math.max(offset, 0))).length
}

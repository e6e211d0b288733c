import { describe, expect, it } from 'vitest'
import { readingsOf } from './particles.ts'

const cases: readonly (readonly [lang: string, word: string, ...readings: string[]])[] = [
  ['ar', 'ليبيا', 'ليبيا', 'يبيا'],
  ['ar', 'وليبيا', 'وليبيا', 'ليبيا', 'يبيا'],
  ['ar', 'للامم', 'للامم', 'لامم', 'الامم', 'اللامم'],
  ['ar', 'للاذقيه', 'للاذقيه', 'لاذقيه', 'الاذقيه', 'اللاذقيه'],
  ['ar', 'سليبيا', 'سليبيا'],
  ['ar', 'بقم', 'بقم'],
  ['fa', 'وایران', 'وایران'],
  ['he', 'ובלוב', 'ובלוב', 'בלוב', 'לוב'],
  ['en', 'libya', 'libya'],
]

describe('readingsOf', () => {
  it.each(cases.map(([lang, word, ...readings]) => ({ lang, word, readings })))('$lang $word', (one) => {
    expect(readingsOf(one.word, one.lang).map((reading) => reading.text)).toEqual(one.readings)
  })
})

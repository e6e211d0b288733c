import { expect, test } from 'vitest'
import type { Article } from '../../article/article.ts'
import { markNames } from './mark-names.ts'

/** The names marked in one Arabic sentence, as written. */
function namesIn(text: string): readonly string[] {
  const article: Article = {
    version: 1,
    id: 'x',
    lang: 'ar',
    dir: 'rtl',
    headline: { text: '', mentions: [] },
    body: [{ kind: 'paragraph', text, mentions: [] }],
    related: [],
    entities: [],
  }
  return markNames(article, {}).notes.map((note) => note.text)
}

test.each([
  ['وقال المتحدث باسم الرئاسة المصرية أحمد فهمي إن', ['أحمد فهمي']],
  ['وقال المتحدث باسم الحكومة باسم العوادي إن الاتفاق سيوقع قريبا', ['باسم العوادي']],
  ['وتألق الحارس محمد أبو جبل في المباراة', ['محمد أبو جبل']],
  ['وقال المدرب لسعد الشابي بعد المباراة', ['لسعد الشابي']],
  ['كما وقعت الكاتبة العمانية جوخة الحارثي نسخا', ['جوخة الحارثي']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

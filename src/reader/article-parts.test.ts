import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { partsOf } from './article-parts.ts'

const text = (text: string) => ({ text, mentions: [] })
const article: Article = {
  version: 1,
  id: 'a',
  lang: 'ar',
  dir: 'rtl',
  headline: text('العنوان'),
  kicker: text('فوقه'),
  figure: { src: 'media/a.png', caption: text('الصورة') },
  body: [
    { kind: 'paragraph', ...text('فقرة') },
    { kind: 'quote', lang: 'en', dir: 'ltr', ...text('A quote') },
    { kind: 'list', ordered: false, items: [text('أول'), text('ثان')] },
    { kind: 'figure', src: 'media/b.png' },
    {
      kind: 'table',
      header: true,
      rows: [
        [text('سنة'), text('عدد')],
        [text('2020'), text('3')],
      ],
    },
    { kind: 'figure', caption: text('أخرى') },
  ],
  entities: [],
  related: [],
}

describe('the parts of an article', () => {
  it('come in reading order, from the headline on', () => {
    expect(partsOf(article).map(({ block, item, text }) => [block, item, text])).toEqual([
      ['headline', 0, 'العنوان'],
      ['figure', 0, 'الصورة'],
      [0, 0, 'فقرة'],
      [1, 0, 'A quote'],
      [2, 0, 'أول'],
      [2, 1, 'ثان'],
      [4, 0, 'سنة'],
      [4, 1, 'عدد'],
      [4, 2, '2020'],
      [4, 3, '3'],
      [5, 0, 'أخرى'],
    ])
  })

  it('bear their own language where they have one', () => {
    expect(partsOf(article).filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).toEqual([
      { block: 1, item: 0, text: 'A quote', lang: 'en', dir: 'ltr' },
    ])
  })
})

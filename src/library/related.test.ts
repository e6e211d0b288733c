import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { catalogueOf } from './catalogue.ts'
import { headlineStems, isNearDuplicate } from './headline-stems.ts'
import { relatedFinder } from './related.ts'
import { summaryOf } from './summary.ts'

const article = (id: string, headline: string, published = '2026-01-01') =>
  parseArticle(
    { version: 1, id, lang: 'ar', headline, published, body: [{ kind: 'paragraph', text: 'نص.' }] },
    id,
  ).article

const fillers = [
  'ربيع البساتين',
  'ميزانية البلدية',
  'قطار الجنوب',
  'معرض الخزف',
  'مباراة الديربي',
  'لقاح جديد',
]

function relatedIn(headlines: Readonly<Record<string, string>>) {
  const named = Object.entries(headlines).map(([id, headline]) => article(id, headline))
  const others = fillers.map((headline, index) => article(`filler-${index}`, headline))
  const catalogue = catalogueOf([...named, ...others].map(summaryOf), () => undefined)
  const own = catalogue.headlines.find(({ id }) => id === Object.keys(headlines)[0])
  return own ? relatedFinder(catalogue).beside(own).related : []
}

describe('headlines that share no name', () => {
  it('are related by rare words of theirs, in any form, which are told as the article has them', () => {
    const [first] = relatedIn({ own: 'عودة الوعول إلى جبال الأطلس', other: 'وعول الأطلس تحت المراقبة' })
    expect(first).toMatchObject({ id: 'other', shared: [], words: ['الأطلس', 'الوعول'] })
  })

  it('are not related by everyday words', () => {
    const related = relatedIn({ own: 'ما الذي حدث بعد ذلك', other: 'كل ما كان بعد ذلك' })
    expect(related.every(({ words }) => words === undefined)).toBe(true)
  })
})

describe('near-duplicates', () => {
  it('are folded into one, and into the article itself', () => {
    const related = relatedIn({
      own: 'عودة الوعول إلى جبال الأطلس المغربية',
      twin: 'عودة وعول إلى جبال الأطلس المغربية',
      first: 'باحثون يحصون وعول الأطلس في محمية جديدة',
      again: 'باحثون يحصون وعول الأطلس في محمية جديدة',
    }).filter(({ words }) => words)
    expect(related.map(({ id }) => id)).toHaveLength(1)
    expect(['first', 'again']).toContain(related[0]?.id)
  })

  it('need more than a word or two in common', () => {
    const stems = (headline: string) => headlineStems({ headline })
    expect(isNearDuplicate(stems('حفل جديد'), stems('حفل جديد'))).toBe(false)
    expect(isNearDuplicate(stems('افتتاح معرض الكتاب الدولي'), stems('اختتام معرض الكتاب الدولي'))).toBe(
      false,
    )
  })
})

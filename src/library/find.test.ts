import { describe, expect, it } from 'vitest'
import type { Listed } from './catalogue.ts'
import { findEntities, findHeadlines } from './find.ts'
import type { Headline } from './headline.ts'

const entity = (id: string, name: string, names: Record<string, string>): Listed => ({
  id,
  kind: 'place',
  name,
  names,
  articles: 1,
  mentions: 1,
})
const headline = (id: string, text: string, entities: readonly string[] = []): Headline => ({
  id,
  lang: 'ar',
  dir: 'rtl',
  headline: text,
  entities,
})

const entities = new Map(
  [
    entity('alexandria', 'الإسكندرية', { en: 'Alexandria', he: 'אלכסנדריה', fa: 'اسکندریه' }),
    entity('abu-dhabi', 'أبوظبي', { en: 'Abu Dhabi' }),
  ].map((one) => [one.id, one]),
)
const headlines = [
  headline('library', 'مكتبتان في الإسكندرية', ['alexandria']),
  headline('harbour', 'مرفأ قديم وبحر', ['alexandria']),
  headline('probe', 'مسبار الأمل من أبوظبي', ['abu-dhabi']),
  headline('school', 'مَدْرَسة القرية'),
]

describe('findHeadlines', () => {
  it.each([
    ['الاسكندريه', ['library', 'harbour']],
    ['بالإسكندرية', ['library', 'harbour']],
    ['اسكندرية', ['library', 'harbour']],
    ['اسکندریه', ['library', 'harbour']],
    ['Alexandria', ['library', 'harbour']],
    ['אלכסנדריה', ['library', 'harbour']],
    ['مدرسه', ['school']],
    ['مـدرسة', ['school']],
    ['ابوظبي', ['probe']],
    ['والأمل', ['probe']],
    ['مكتبتان الإسكندرية', ['library']],
    ['الاسك', ['library', 'harbour']],
    ['لا شيء كهذا', []],
    ['', []],
    ['   «»', []],
  ])('finds «%s»', (query, ids) => {
    expect(findHeadlines(query, headlines, entities).map(({ id }) => id)).toEqual(ids)
  })
})

describe('findEntities', () => {
  it.each([
    ['abu dhabi', ['abu-dhabi']],
    ['إسكندريّة', ['alexandria']],
    ['alex', ['alexandria']],
  ])('finds «%s»', (query, ids) => {
    expect(findEntities(query, entities.values()).map(({ id }) => id)).toEqual(ids)
  })
})

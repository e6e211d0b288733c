import { describe, expect, it } from 'vitest'
import { segmentBuilder } from './build-segment.ts'
import { findArticles } from './find-articles.ts'
import { hasPhrase } from '../text/parse-query.ts'
import { type Case, cases } from './test-cases.ts'
import { memorySource } from './test-source.ts'
import { testArticles } from './test-texts.ts'

const builder = segmentBuilder()
for (const article of testArticles) builder.add(article)
const source = memorySource([builder.finish()])

/** Ids of the articles found, best first; all words must match. */
async function found({ query, exact }: Case): Promise<readonly string[]> {
  const { ordinals, phrases, matched, words } = await findArticles(source, {
    query,
    exactLetters: exact === true,
  })
  if (matched < words.length) return []
  const ids: string[] = []
  for (const ordinal of ordinals) {
    const article = testArticles[ordinal]
    if (!article) continue
    const texts = [
      article.headline.text,
      ...article.body.flatMap((block) => ('text' in block ? block.text : '')),
    ]
    if (phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase, exact === true))))
      ids.push(article.id)
  }
  return ids
}

const idsOf = (list = '') => list.split(' ').filter(Boolean)

/** What is wrong with an answer; nothing where it is right. */
function faultsOf({ finds, not, first }: Case, ids: readonly string[]): readonly string[] {
  return [
    ...idsOf(finds).flatMap((id) => (ids.includes(id) ? [] : [`${id} is missing`])),
    ...idsOf(not).flatMap((id) => (ids.includes(id) ? [`${id} is found`] : [])),
    ...(first !== undefined && ids[0] !== first ? [`${ids[0]} stands first, not ${first}`] : []),
  ]
}

describe('the quality table', () => {
  it.each(cases.filter(({ known }) => !known))('$about: «$query»', async (one) => {
    expect(faultsOf(one, await found(one))).toEqual([])
  })

  const notYet = cases.filter(({ known }) => known)
  it.each(notYet)('does not yet know $about: «$query», $known', async (one) => {
    expect(faultsOf(one, await found(one))).not.toEqual([])
  })

  it('has at least 60 cases, of which at most one in twenty is not right yet', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(notYet.length / cases.length).toBeLessThanOrEqual(0.05)
  })
})

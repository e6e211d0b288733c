import type { Article } from '../article/article.ts'
import { textsOfBlock } from '../article/texts.ts'
import { spellingsOf } from '../entity/entity.ts'

/** A text of an article, and how much a word in it says about the article. */
export type Field = { readonly text: string; readonly weight: number }

const weights = { headline: 6, kicker: 3, head: 2, heading: 2, body: 1, names: 0.5 }

/** Everything of an article that search reads, its names in other languages and spellings included. */
export function fieldsOf(article: Article): readonly Field[] {
  const { headline, kicker, dateline, publisher, figure, body, entities } = article
  const fields: Field[] = [{ text: headline.text, weight: weights.headline }]
  const add = (text: string | undefined, weight: number) => {
    if (text) fields.push({ text, weight })
  }
  add(kicker?.text, weights.kicker)
  for (const text of [dateline?.place, dateline?.byline, publisher]) add(text, weights.head)
  add(figure?.caption?.text, weights.body)
  for (const block of body) {
    const weight = block.kind === 'heading' ? weights.heading : weights.body
    for (const { text } of textsOfBlock(block)) add(text, weight)
  }
  for (const entity of entities) for (const text of spellingsOf(entity)) add(text, weights.names)
  return fields
}

/** An article of so many words is neither short nor long. */
const usualLength = 300

/**
 * How much a word says in an article, from 0, once in one of usual length, to 7.
 * `weight` is the sum over its places, `words` the article's length.
 *
 * Source: the term and length parts of BM25 (b = 0.4) on a scale of half octaves; the reader adds rarity.
 */
export function levelOf(weight: number, words: number): number {
  const relative = weight / (0.6 + (0.4 * words) / usualLength)
  return Math.max(0, Math.min(7, Math.round(2 * Math.log2(Math.max(relative, 0.1)))))
}

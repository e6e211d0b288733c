import type { Article } from '../article/article.ts'
import type { Entity } from '../entity/entity.ts'
import { type Headline, headlineOf } from './headline.ts'
import { headlineStems, type Stems } from './headline-stems.ts'
import { mentionCounts } from './mention-counts.ts'

/** What a catalogue takes of an article: all that lists, counts and related headlines are made of. */
export type Summary = {
  readonly headline: Headline
  readonly stems: Stems
  /** Each entity as the article has it, and how often it is mentioned. */
  readonly named: readonly (readonly [entity: Entity, mentions: number])[]
}

export function summaryOf(article: Article): Summary {
  const counts = mentionCounts(article)
  const headline = headlineOf(article, counts)
  return {
    headline,
    stems: headlineStems(headline),
    named: article.entities.map((entity) => [entity, counts.get(entity.id) ?? 0]),
  }
}

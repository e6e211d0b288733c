import type { Article, Block, Dateline } from '../../article/article.ts'
import { textsOfBlock } from '../../article/texts.ts'
import { directionOfLanguage, majorityDirection } from '../../text/direction.ts'
import type { Outcome } from '../page.ts'
import { articleIdOf } from './article-id.ts'
import type { Draft } from './draft.ts'

/** Turns what the steps have found into an article, or says what is missing. */
export function finish(draft: Draft): Outcome {
  const { headline, body, notes } = draft
  const letters = body.flatMap(textsOfBlock).reduce((sum, text) => sum + text.text.length, 0)
  if (!headline) {
    return { kind: 'skipped', reason: 'no headline found: the page may hold no article', notes }
  }
  if (
    !body.some((block) => block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote') ||
    letters < 20
  ) {
    return { kind: 'skipped', reason: 'no article text found: no block reads as sentences', notes }
  }
  const dateline = datelineOf(draft)
  const article: Article = {
    version: 1,
    id: articleIdOf(headline, draft.url ?? [draft.publisher ?? '', headline, firstText(body)].join('\n')),
    lang: draft.lang,
    dir: directionOf(draft),
    headline: { text: headline, mentions: [] },
    ...(draft.kicker && { kicker: { text: draft.kicker, mentions: [] } }),
    ...(dateline && { dateline }),
    ...(draft.publisher && { publisher: draft.publisher }),
    ...(draft.url && { url: draft.url }),
    ...(draft.published && { published: draft.published }),
    ...(draft.updated && { updated: draft.updated }),
    ...(draft.figure && { figure: draft.figure }),
    body,
    entities: [],
    related: draft.related,
  }
  return { kind: 'imported', article, notes }
}

function datelineOf({ place, byline }: Draft): Dateline | undefined {
  return place || byline ? { ...(place && { place }), ...(byline && { byline }) } : undefined
}

function directionOf({ headline, body, lang }: Draft): Article['dir'] {
  const texts = [headline ?? '', ...body.flatMap(textsOfBlock).map((text) => text.text)]
  return majorityDirection(texts.join(' ')) ?? directionOfLanguage(lang)
}

function firstText(body: readonly Block[]): string {
  return body.flatMap(textsOfBlock).find((text) => text.text !== '')?.text ?? ''
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleJson, BlockJson, TextJson } from '../src/article/schema.ts'

/** The sample library as its files have it, and what they say should stand in the pages: worked out here anew. */
export type Sample = ArticleJson
type Words = { readonly text: string; readonly mentions: readonly Mention[] }
type Mention = { readonly start: number; readonly end: number; readonly entity: string }

const folder = fileURLToPath(new URL('../public/library/articles/', import.meta.url))

export const samples: readonly Sample[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Sample)

export function sample(id: string): Sample {
  const found = samples.find((article) => article.id === id)
  if (!found) throw new Error(`no sample article ${id}`)
  return found
}

export function addressOf(id: string): string {
  return `/articles/${encodeURIComponent(id)}`
}

export function wordsOf(text: TextJson): Words {
  return typeof text === 'string'
    ? { text, mentions: [] }
    : { text: text.text, mentions: text.mentions ?? [] }
}

/** Each text of a block with the name of the element it stands in. */
export function elementsOf(block: BlockJson): readonly (readonly [element: string, words: Words])[] {
  switch (block.kind) {
    case 'paragraph':
      return [['p', wordsOf(block)]]
    case 'heading':
      return [[`h${block.level ?? 2}`, wordsOf(block)]]
    case 'quote':
      return [['blockquote', wordsOf(block)]]
    case 'list':
      return block.items.map((item) => ['li', wordsOf(item)])
    case 'table':
      return block.rows.flatMap((row, index) =>
        row.map((cell) => [block.header && index === 0 ? 'th' : 'td', wordsOf(cell)] as const),
      )
    case 'figure':
      return block.caption ? [['figcaption', withCredit(wordsOf(block.caption), block.credit)]] : []
  }
}

/** Everything that is to be read below an article's head, in order. */
export function readingOf(article: Sample): readonly (readonly [element: string, words: Words])[] {
  const figure = article.figure ? elementsOf({ kind: 'figure', ...article.figure }) : []
  return [...figure, ...article.body.flatMap(elementsOf)]
}

function withCredit(caption: Words, credit: string | null | undefined): Words {
  return credit ? { ...caption, text: `${caption.text} (${credit})` } : caption
}

/** Ids of the entities an article mentions, once for each mention. */
export function mentionsOf(article: Sample): readonly string[] {
  const head = [article.kicker, article.headline].flatMap((text) => (text ? [wordsOf(text)] : []))
  return [...head, ...readingOf(article).map(([, words]) => words)].flatMap(({ mentions }) =>
    mentions.map((mention) => mention.entity),
  )
}

/** Ids of the articles that mention all of `all` and none of `not`, newest first. */
export function narrowedIds(
  all: readonly string[],
  not: readonly string[] = [],
  without?: string,
): readonly string[] {
  return newestFirst(samples)
    .filter((article) => {
      const named = new Set(mentionsOf(article))
      return all.every((id) => named.has(id)) && !not.some((id) => named.has(id)) && article.id !== without
    })
    .map(({ id }) => id)
}

export function newestFirst(articles: readonly Sample[]): readonly Sample[] {
  const moment = (article: Sample) => (article.published ? Date.parse(article.published) : -Infinity)
  return [...articles].sort((a, b) => moment(b) - moment(a) || (a.id < b.id ? -1 : 1))
}

/** The name of an entity as an Arabic interface shows it. */
export function arabicName(id: string): string {
  const entities = samples.flatMap((article) => article.entities ?? []).filter((entity) => entity.id === id)
  const arabic = samples
    .filter(({ lang }) => lang === 'ar')
    .flatMap((article) => article.entities ?? [])
    .find((entity) => entity.id === id)
  const name = entities.find((entity) => entity.names?.ar)?.names?.ar ?? arabic?.name ?? entities[0]?.name
  if (!name) throw new Error(`no sample entity ${id}`)
  return name
}

/** Entities of an article by how many other articles share them, the most shared first. */
export function sharedEntities(article: Sample): readonly string[] {
  const own = [...new Set(mentionsOf(article))]
  const spread = (id: string) => narrowedIds([id]).length
  return own.sort((a, b) => spread(b) - spread(a) || (a < b ? -1 : 1))
}

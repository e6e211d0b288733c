import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Block, Text } from '../article/article.ts'
import { articleJson } from '../article/write.ts'
import type { Entity } from '../entity/entity.ts'
import type { Mention } from '../entity/mention.ts'
import { generatedEntities } from './generate-entities.ts'
import { type Random, randomOf, zipfianRank } from './random.ts'
import { adjectives, endings, joiners, nouns, placeNames, publishers, verbs } from './vocabulary.ts'

/** Which articles to make up; the same seed makes the same ones. */
export type Recipe = {
  readonly articles: number
  readonly seed?: number
  /** Size of the world the articles name, few of its entities often and most hardly ever. */
  readonly entities?: number
}

/** Made-up articles with names in them: well-formed words without sense. */
export function* generatedArticles({ articles, seed = 1, entities = 20_000 }: Recipe): Generator<Article> {
  const random = randomOf(seed)
  const world = generatedEntities(entities)
  const rank = zipfianRank(random, world.length)
  for (let number = 1; number <= articles; number++) {
    yield articleOf(number, random, () => world[rank()] as Entity)
  }
}

/** The day after the last that generated articles are published on. */
const newestDay = '2025-12-30'

/** Articles that follow those of a recipe, newer than all of them. */
export function* newestArticles({
  added,
  ...recipe
}: Recipe & { readonly added: number }): Generator<Article> {
  let number = 0
  for (const article of generatedArticles({ ...recipe, articles: recipe.articles + added })) {
    if (++number > recipe.articles) yield { ...article, published: newestDay }
  }
}

/** Writes the articles as the files of a library; what stood there under their names is replaced. */
export function generateLibrary(library: string, recipe: Recipe): void {
  writeArticles(library, generatedArticles(recipe))
}

/** Adds to a library of a recipe so many that are newer. */
export function addNewest(library: string, recipe: Recipe & { readonly added: number }): void {
  writeArticles(library, newestArticles(recipe))
}

function writeArticles(library: string, articles: Iterable<Article>): void {
  const folder = join(library, 'articles')
  mkdirSync(folder, { recursive: true })
  for (const article of articles) {
    writeFileSync(join(folder, `${article.id}.json`), `${JSON.stringify(articleJson(article), null, 2)}\n`)
  }
}

type Writer = {
  readonly random: Random
  readonly nextEntity: () => Entity
  readonly named: Map<string, Entity>
}

function articleOf(number: number, random: Random, nextEntity: () => Entity): Article {
  const writer = { random, nextEntity, named: new Map<string, Entity>() }
  const headline = sentence(writer, { isShort: true, names: 1 })
  const kicker = random.fraction() < 0.3 ? sentence(writer, { isShort: true, names: 0 }) : undefined
  const body = [paragraph(writer), ...Array.from({ length: random.between(6, 11) }, () => blockOf(writer))]
  const day = new Date(Date.UTC(2016, 0, 1) + random.between(0, 3650) * 86_400_000).toISOString()
  return {
    version: 1,
    id: `generated-${String(number).padStart(6, '0')}`,
    lang: 'ar',
    dir: 'rtl',
    headline,
    ...(kicker && { kicker }),
    dateline: { place: random.pick(placeNames) },
    publisher: random.pick(publishers),
    published: day.slice(0, 10),
    body,
    entities: [...writer.named.values()],
    related: [],
  }
}

function blockOf(writer: Writer): Block {
  const kind = writer.random.fraction()
  const short = (names: number) => sentence(writer, { isShort: true, names })
  const rows = (count: number, cells: number) =>
    Array.from({ length: count }, () => Array.from({ length: cells }, () => short(0)))
  if (kind < 0.06) return { kind: 'heading', level: 2, ...short(0) }
  if (kind < 0.09) return { kind: 'quote', ...sentence(writer, { isShort: false, names: 0 }) }
  if (kind < 0.12) return { kind: 'list', ordered: false, items: [short(1), short(0), short(0)] }
  if (kind < 0.13) return { kind: 'table', header: true, rows: rows(4, 3) }
  return paragraph(writer)
}

function paragraph(writer: Writer): Block {
  const sentences = Array.from({ length: writer.random.between(2, 4) }, (_, index) =>
    sentence(writer, { isShort: false, names: index === 0 ? 1 : writer.random.between(0, 1) }),
  )
  return { kind: 'paragraph', ...joined(sentences) }
}

type Wish = { readonly isShort: boolean; readonly names: number }

/** Verb, noun and so on, with names where a noun may stand. */
function sentence({ random, nextEntity, named }: Writer, { isShort, names }: Wish): Text {
  const parts: string[] = [random.pick(verbs)]
  const mentions: Mention[] = []
  const lengthOf = () => parts.join(' ').length + 1
  for (let count = 0; count < names; count++) {
    const entity = nextEntity()
    named.set(entity.id, entity)
    const start = lengthOf()
    parts.push(entity.name)
    mentions.push({ start, end: start + entity.name.length, entity: entity.id })
  }
  for (let pairs = isShort ? 1 : random.between(2, 5); pairs > 0; pairs--) {
    parts.push(random.pick(joiners), random.pick(nouns), random.pick(adjectives))
  }
  if (isShort) return { text: parts.join(' '), mentions }
  return { text: `${parts.join(' ')} ${random.pick(endings)}.`, mentions }
}

function joined(texts: readonly Text[]): Text {
  let text = ''
  const mentions: Mention[] = []
  for (const part of texts) {
    const offset = text === '' ? 0 : text.length + 1
    text = text === '' ? part.text : `${text} ${part.text}`
    mentions.push(
      ...part.mentions.map(({ start, end, entity }) => ({
        start: start + offset,
        end: end + offset,
        entity,
      })),
    )
  }
  return { text, mentions }
}

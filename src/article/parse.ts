import type { Entity } from '../entity/entity.ts'
import type { Mention } from '../entity/mention.ts'
import { isInside, withoutOverlaps } from '../entity/segments.ts'
import { type Direction, directionOfLanguage, majorityDirection } from '../text/direction.ts'
import { findLibraryPath, findWebUrl } from '../text/safe-url.ts'
import { isSlug } from '../text/slug.ts'
import { stripControls } from '../text/strip-controls.ts'
import type { Article, Block, Figure, SourceHeadline, Text } from './article.ts'
import { ArticleError, describeValue } from './article-error.ts'
import { check } from './checked.ts'
import { isRealDate } from './date.ts'
import { type ArticleJson, articleSchema, type BlockJson, type EntityJson, type TextJson } from './schema.ts'
import { textsOf } from './texts.ts'

/** An article that can be trusted, and what had to be left out of its JSON to get there. */
export type Parsed = { readonly article: Article; readonly warnings: readonly string[] }

const mostCharacters = 2_000_000
const mostMentions = 20_000
const idRule = 'letters, digits and "-", at most 120 characters and 180 bytes'

/**
 * Turns unknown JSON into an Article: the one place where trust begins.
 *
 * Unknown keys, unsafe addresses and mentions that cannot be right are left out with a warning.
 * Errors: ArticleError, which names file, JSON path, what was expected and what was found.
 */
export function parseArticle(json: unknown, file: string): Parsed {
  const { value, unknownKeys } = check(articleSchema, json, file)
  const warnings = unknownKeys.map((path) => `${path}: unknown key left out`)
  const reader: Reader = {
    file,
    inCodePoints: value.offsets === 'codepoint',
    entities: readEntities(value.entities ?? [], file, warnings),
    warn: (path, problem) => warnings.push(`${path}: ${problem}`),
  }
  return { article: readArticle(value, reader), warnings: warnings.map((warning) => `${file}: ${warning}`) }
}

type Reader = {
  readonly file: string
  readonly inCodePoints: boolean
  readonly entities: ReadonlyMap<string, Entity>
  readonly warn: (path: string, problem: string) => void
}

function readArticle(json: ArticleJson, reader: Reader): Article {
  const id = json.id.normalize('NFC')
  if (!isSlug(id)) refuse(reader, '$.id', idRule, json.id)
  const headline = readText(json.headline, '$.headline', reader)
  if (headline.text.trim() === '') refuse(reader, '$.headline', 'a text that is not empty', headline.text)
  const article: Article = {
    version: 1,
    id,
    lang: readLang(json.lang, '$.lang', reader),
    dir: json.dir ?? 'ltr',
    headline,
    ...given('kicker', readTextIfAny(json.kicker, '$.kicker', reader)),
    ...given('dateline', readDateline(json.dateline)),
    ...given('publisher', readLine(json.publisher)),
    ...given('url', readUrl(json.url, '$.url', reader)),
    ...given('published', readDate(json.published, '$.published', reader)),
    ...given('updated', readDate(json.updated, '$.updated', reader)),
    ...given('figure', json.figure && readFigure(json.figure, '$.figure', reader)),
    body: json.body.map((block, index) => readBlock(block, `$.body[${index}]`, reader)),
    entities: [],
    related: readRelated(json.related ?? [], reader),
  }
  return { ...article, dir: json.dir ?? directionOf(article), entities: mentionedEntities(article, reader) }
}

/** The direction of most of an article's letters, else that of its language. */
function directionOf(article: Article): Direction {
  const texts = textsOf(article).map((text) => text.text)
  return majorityDirection(texts.join(' ')) ?? directionOfLanguage(article.lang)
}

function mentionedEntities(article: Article, reader: Reader): readonly Entity[] {
  const texts = textsOf(article)
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > mostCharacters)
    refuse(reader, '$', `at most ${mostCharacters} characters of text`, characters)
  const mentioned = new Set(texts.flatMap(({ mentions }) => mentions.map((mention) => mention.entity)))
  return [...reader.entities.values()].filter((entity) => mentioned.has(entity.id))
}

function readText(json: TextJson, path: string, reader: Reader): Text {
  if (typeof json === 'string') return { text: stripControls(json).text, mentions: [] }
  return readWords(json, path, reader)
}

function readTextIfAny(json: TextJson | null | undefined, path: string, reader: Reader): Text | undefined {
  const text = json ? readText(json, path, reader) : undefined
  return text?.text.trim() ? text : undefined
}

function readWords(
  json: { text: string; mentions?: readonly Mention[] | null | undefined },
  path: string,
  reader: Reader,
): Text {
  const { text, offsetAfter } = stripControls(json.text)
  const given = json.mentions ?? []
  if (given.length > mostMentions)
    refuse(reader, `${path}.mentions`, `at most ${mostMentions} mentions`, given)
  const toUnits = reader.inCodePoints ? codePointOffsets(json.text) : (offset: number) => offset
  const right: Mention[] = []
  given.forEach((mention, index) => {
    const original = { start: toUnits(mention.start), end: toUnits(mention.end) }
    const span = { start: offsetAfter(original.start), end: offsetAfter(original.end) }
    const problem =
      !isInside(json.text, original) || !isInside(text, span)
        ? `offsets ${mention.start}-${mention.end} do not lie in the text`
        : reader.entities.has(mention.entity.normalize('NFC'))
          ? undefined
          : `entity ${describeValue(mention.entity)} is not in $.entities`
    if (problem) reader.warn(`${path}.mentions[${index}]`, `mention left out: ${problem}`)
    else right.push({ ...span, entity: mention.entity.normalize('NFC') })
  })
  const mentions = withoutOverlaps(right)
  const lost = right.length - mentions.length
  if (lost > 0) reader.warn(`${path}.mentions`, `mentions left out because longer ones cover them: ${lost}`)
  return { text, mentions }
}

/** Converts offsets counted in code points into UTF-16 code units; NaN for what is out of range. */
function codePointOffsets(text: string): (offset: number) => number {
  const units: number[] = []
  let offset = 0
  for (const character of text) {
    units.push(offset)
    offset += character.length
  }
  units.push(offset)
  return (codePoints) => units[codePoints] ?? Number.NaN
}

function readBlock(json: BlockJson, path: string, reader: Reader): Block {
  const lang = json.lang ? readLang(json.lang, `${path}.lang`, reader) : undefined
  const foreign = { ...given('lang', lang), ...given('dir', json.dir) }
  switch (json.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: json.kind, ...readWords(json, path, reader), ...foreign }
    case 'heading':
      return { kind: 'heading', level: json.level ?? 2, ...readWords(json, path, reader), ...foreign }
    case 'list':
      return {
        kind: 'list',
        ordered: json.ordered ?? false,
        items: json.items.map((item, index) => readText(item, `${path}.items[${index}]`, reader)),
        ...foreign,
      }
    case 'table':
      return {
        kind: 'table',
        header: json.header ?? false,
        rows: json.rows.map((row, y) =>
          row.map((cell, x) => readText(cell, `${path}.rows[${y}][${x}]`, reader)),
        ),
        ...foreign,
      }
    case 'figure':
      return { kind: 'figure', ...readFigure(json, path, reader), ...foreign }
  }
}

function readFigure(json: NonNullable<ArticleJson['figure']>, path: string, reader: Reader): Figure {
  const src = json.src ? (findWebUrl(json.src) ?? findLibraryPath(json.src)) : undefined
  if (json.src && !src)
    reader.warn(
      `${path}.src`,
      `address left out: ${describeValue(json.src)} is neither a file of the library nor http(s)`,
    )
  return {
    ...given('src', src),
    ...given('alt', readLine(json.alt)),
    ...given('caption', readTextIfAny(json.caption, `${path}.caption`, reader)),
    ...given('credit', readLine(json.credit)),
    ...given('width', json.width || undefined),
    ...given('height', json.height || undefined),
  }
}

function readEntities(
  list: readonly EntityJson[],
  file: string,
  warnings: string[],
): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>()
  list.forEach((json, index) => {
    const path = `$.entities[${index}]`
    const id = json.id.normalize('NFC')
    if (entities.has(id))
      warnings.push(`${path}: entity ${describeValue(json.id)} stands here a second time; left out`)
    else entities.set(id, readEntity(json, path, file))
  })
  return entities
}

/** One entity of article JSON or of a file of entities. Errors: ArticleError where its id cannot be an address. */
export function readEntity(json: EntityJson, path: string, file: string): Entity {
  const name = readLine(json.name)
  const id = json.id.normalize('NFC')
  if (!isSlug(id)) {
    throw new ArticleError(file, [{ path: `${path}.id`, expected: idRule, found: describeValue(json.id) }])
  }
  return {
    id,
    kind: json.kind,
    name: name ?? id,
    ...given(
      'aliases',
      json.aliases?.map(readLine).filter((alias) => alias !== undefined),
    ),
    ...given('names', json.names && readNames(json.names)),
    ...given('wikidata', json.wikidata),
  }
}

function readNames(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([lang, written]) => {
      const name = readLine(written)
      return name ? [[lang, name]] : []
    }),
  )
}

function readRelated(list: NonNullable<ArticleJson['related']>, reader: Reader): readonly SourceHeadline[] {
  return list.map((json, index) => ({
    headline: stripControls(json.headline).text,
    ...given('date', readDate(json.date, `$.related[${index}].date`, reader)),
    ...given('url', readUrl(json.url, `$.related[${index}].url`, reader)),
  }))
}

function readDateline(json: ArticleJson['dateline']): Article['dateline'] {
  const dateline = { ...given('place', readLine(json?.place)), ...given('byline', readLine(json?.byline)) }
  return dateline.place || dateline.byline ? dateline : undefined
}

function readLine(line: string | null | undefined): string | undefined {
  return line ? stripControls(line).text.trim() || undefined : undefined
}

function readUrl(address: string | null | undefined, path: string, reader: Reader): string | undefined {
  if (!address) return undefined
  const url = findWebUrl(address)
  if (!url) reader.warn(path, `address left out: ${describeValue(address)} is not an http(s) address`)
  return url
}

/** A language tag as browsers accept it. Why: `new Intl.…('abcd')` throws where the page is drawn. */
function readLang(lang: string, path: string, reader: Reader): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? lang
  } catch {
    return refuse(reader, path, 'a BCP 47 language such as "ar"', lang)
  }
}

function readDate(date: string | null | undefined, path: string, reader: Reader): string | undefined {
  if (!date) return undefined
  // Not every browser's Date.parse reads a zone without its colon.
  const iso = date.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
  if (!isRealDate(iso)) refuse(reader, path, 'a day of the calendar', date)
  return iso
}

function refuse(reader: Reader, path: string, expected: string, found: unknown): never {
  throw new ArticleError(reader.file, [{ path, expected, found: describeValue(found) }])
}

/** An object with the key where there is a value, and without it where there is none. */
function given<K extends string, T>(key: K, value: T | null | undefined | ''): { readonly [P in K]?: T } {
  return value === undefined || value === null || value === '' ? {} : ({ [key]: value } as { [P in K]: T })
}

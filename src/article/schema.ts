import * as v from 'valibot'

/**
 * The shape of article JSON, version 1, as producers may write it: the one source of the parser and of the
 * published JSON Schema. It only checks; src/article/parse.ts turns what passed into an Article.
 */

const nonEmpty = v.pipe(v.string(), v.nonEmpty('a text that is not empty'))
const offset = v.number('a number of UTF-16 code units')
const direction = v.picklist(['rtl', 'ltr'])
const lang = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language such as "ar"'),
)
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/,
    'an ISO 8601 day, or a date-time with its zone',
  ),
)
const pixels = v.pipe(v.number(), v.minValue(0, 'a number of pixels'))

const mention = v.object({ start: offset, end: offset, entity: v.string() })
const mentions = v.nullish(v.array(mention))
const text = v.union([v.string(), v.object({ text: v.string(), mentions })], 'a text')

const foreign = { lang: v.nullish(lang), dir: v.nullish(direction) }
const words = { text: v.string(), mentions, ...foreign }
const figure = {
  src: v.nullish(v.string()),
  alt: v.nullish(v.string()),
  caption: v.nullish(text),
  credit: v.nullish(v.string()),
  width: v.nullish(pixels),
  height: v.nullish(pixels),
}

const block = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), ...words }),
  v.object({ kind: v.literal('heading'), level: v.nullish(v.picklist([2, 3, 4, 5, 6])), ...words }),
  v.object({ kind: v.literal('quote'), ...words }),
  v.object({ kind: v.literal('list'), ordered: v.nullish(v.boolean()), items: v.array(text), ...foreign }),
  v.object({
    kind: v.literal('table'),
    rows: v.array(v.array(text)),
    header: v.nullish(v.boolean()),
    ...foreign,
  }),
  v.object({ kind: v.literal('figure'), ...figure, ...foreign }),
])

export const entitySchema = v.object({
  id: nonEmpty,
  kind: v.picklist(['person', 'organisation', 'place', 'event', 'work']),
  name: nonEmpty,
  aliases: v.nullish(v.array(v.string())),
  names: v.nullish(v.record(v.string(), v.string())),
  wikidata: v.nullish(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'a Wikidata item such as "Q79"'))),
})

export const articleSchema = v.object({
  version: v.literal(1),
  id: nonEmpty,
  lang,
  dir: v.nullish(direction),
  offsets: v.nullish(v.picklist(['utf16', 'codepoint'])),
  headline: text,
  kicker: v.nullish(text),
  dateline: v.nullish(v.object({ place: v.nullish(v.string()), byline: v.nullish(v.string()) })),
  publisher: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(date),
  updated: v.nullish(date),
  figure: v.nullish(v.object(figure)),
  body: v.array(block),
  entities: v.nullish(v.pipe(v.array(entitySchema), v.maxLength(5000, 'at most 5000 entities'))),
  related: v.nullish(
    v.array(v.object({ headline: nonEmpty, date: v.nullish(date), url: v.nullish(v.string()) })),
  ),
})

export type ArticleJson = v.InferOutput<typeof articleSchema>
export type TextJson = v.InferOutput<typeof text>
export type BlockJson = v.InferOutput<typeof block>
export type EntityJson = v.InferOutput<typeof entitySchema>

import { toJsonSchema } from '@valibot/to-json-schema'
import { articleSchema } from './schema.ts'

/** What a producer reads beside the shape; keys are the article's own. */
const descriptions: Readonly<Record<string, string>> = {
  id: 'Unique in its library, and its address: letters of any script, digits and "-"; at most 180 UTF-8 bytes.',
  lang: 'BCP 47.',
  dir: 'Where left out, the direction of most of its letters.',
  offsets: 'What start and end of mentions count; UTF-16 code units where left out.',
  headline:
    'A string, or a text with mentions. The span of a mention is the name without attached particles.',
  kicker: 'The line over or under the headline.',
  dateline: 'The place and the writer; an agency credit is the byline where no person is named.',
  url: 'The http(s) address of the source page.',
  published: 'An ISO 8601 day, or a date-time with its zone. Never invented.',
  updated: 'Likewise.',
  figure: "src is relative to the library's folder; an http(s) picture is linked, not loaded.",
  body: 'Blocks in reading order: plain text and spans, never markup.',
  entities: 'Every entity mentioned anywhere in the article.',
  related: 'Headlines that came with the source page.',
}

/** The JSON Schema of article JSON that is published as article.schema.json, made from the parser's own shape. */
export function articleJsonSchema(): object {
  const { $schema, properties = {}, ...shape } = toJsonSchema(articleSchema)
  const described = Object.entries(properties).map(([key, property]) => {
    const { [key]: description } = descriptions
    return [
      key,
      { ...(description && { description }), ...(property as object), ...(key === 'id' && idShape) },
    ]
  })
  return {
    $schema,
    $id: 'https://warraq.example/article.schema.json',
    title: 'Warraq article, version 1',
    description:
      'A cleaned page of news: typed blocks of plain text, with the places where they name entities. Unknown keys are left out with a warning.',
    ...shape,
    properties: Object.fromEntries(described),
  }
}

/** The rule of ids, which the parser keeps in src/text/slug.ts. */
const idShape = { pattern: '^[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*$', maxLength: 120 }

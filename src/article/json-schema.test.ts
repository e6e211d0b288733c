import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isSlug } from '../text/slug.ts'
import { articleJsonSchema } from './json-schema.ts'

const schema = JSON.parse(JSON.stringify(articleJsonSchema()))

it('is published as it is: run `npm run schema` where this fails', () => {
  expect(JSON.parse(readFileSync('public/article.schema.json', 'utf8'))).toEqual(schema)
})

it('asks for what the contract asks for', () => {
  expect(schema.required).toEqual(['version', 'id', 'lang', 'headline', 'body'])
  expect(schema.properties.version).toEqual({ const: 1 })
  expect(schema.additionalProperties).toBeUndefined()
})

it.each(['abu-dhabi', 'خبر-1', 'a/b', '..', '-', '', 'a b', '\u0301', 'नमस्ते'])(
  'takes the id %j as the parser does',
  (id) => {
    expect(new RegExp(schema.properties.id.pattern, 'u').test(id)).toBe(isSlug(id))
  },
)

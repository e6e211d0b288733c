import * as v from 'valibot'
import { ArticleError } from '../article/article-error.ts'
import { check } from '../article/checked.ts'
import { readEntity } from '../article/parse.ts'
import { entitySchema } from '../article/schema.ts'
import type { Entity } from '../entity/entity.ts'
import { readOptionFile } from './command-line.ts'
import { readJson } from './read-json.ts'
import { UsageError } from './usage-error.ts'

const entityList = v.array(entitySchema)

/** Reads `--entities FILE`. Errors: UsageError where it is not a JSON list of entities. */
export function readEntities(path: string): readonly Entity[] {
  const json = readJson(readOptionFile('entities', path).replace(/^\ufeff/, ''))
  if (json.kind === 'refused') throw new UsageError(`--entities ${path}: ${json.reason}`)
  try {
    return check(entityList, json.value, path).value.map((entity, index) =>
      readEntity(entity, `$[${index}]`, path),
    )
  } catch (error) {
    if (error instanceof ArticleError) throw new UsageError(error.message)
    throw error
  }
}

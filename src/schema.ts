import { articleJsonSchema } from './article/json-schema.ts'
import { writeIfChanged } from './disk/write-safely.ts'

/** Writes the published JSON Schema anew after src/article/schema.ts has changed. */
writeIfChanged('public/article.schema.json', `${JSON.stringify(articleJsonSchema(), null, 2)}\n`)

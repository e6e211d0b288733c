import * as v from 'valibot'
import type { CountedName } from '../entity/entity.ts'
import { readPack } from '../search/pack.ts'
import type { KnownWord, SearchManifest } from '../search/search-data.ts'
import { countedNameEntries } from './entity-border.ts'

/** Where the index of search is checked before it is trusted. Errors: each function throws on what it does not know. */

const folder = v.pipe(v.string(), v.regex(/^[\da-f]{1,64}$/))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 24 - 1))
const beginnings = v.array(v.string())

const manifestSchema: v.GenericSchema<SearchManifest> = v.object({
  version: v.literal(1),
  segments: v.array(
    v.object({ folder, first: whole, articles: whole, packs: beginnings, words: beginnings }),
  ),
  names: v.object({ folder, names: whole, packs: beginnings }),
})
const wordsSchema: v.GenericSchema<readonly KnownWord[]> = v.array(
  v.union([v.strictTuple([v.string(), v.number()]), v.strictTuple([v.string(), v.number(), v.string()])]),
)
const namesSchema: v.GenericSchema<readonly CountedName[]> = v.array(v.object(countedNameEntries))

export const manifestFrom = (json: unknown): SearchManifest => v.parse(manifestSchema, json)
export const wordsFrom = (json: unknown): readonly KnownWord[] => v.parse(wordsSchema, json)
export const namesFrom = (json: unknown): readonly CountedName[] => v.parse(namesSchema, json)
export const packFrom = readPack
